/**
 * Inserts a part of a pilot, such as a goal, in the language of the reader. VS Code's own list of snippets would show
 * each part in both languages; other editors read the same file.
 */
import { SnippetString, Uri, window, workspace } from "vscode";
import type { Language } from "../../../server/src/protocol/protocol";
import { activePilot } from "../editor/activePilot";
import { TEXTS } from "../texts";
import { type Part, partsIn } from "./parts";

/** @param wanted the name of a part, for a key that somebody binds to it */
export async function insertPart(extension: Uri, language: Language, wanted: unknown): Promise<void> {
	const editor = activePilot(language);
	if (editor === undefined) {
		return;
	}
	const parts = await readParts(extension, language);
	const part = parts.find(({ label }) => label === wanted) ?? (await ask(parts, language));
	if (part !== undefined) {
		await editor.insertSnippet(new SnippetString(part.text));
	}
}

async function readParts(extension: Uri, language: Language): Promise<readonly Part[]> {
	const file = Uri.joinPath(extension, "snippets", "pilot.code-snippets");
	return partsIn(new TextDecoder().decode(await workspace.fs.readFile(file)), language);
}

async function ask(parts: readonly Part[], language: Language): Promise<Part | undefined> {
	return window.showQuickPick(parts, { title: TEXTS.whichPart[language], matchOnDetail: true });
}
