/** Writes the file of a pilot that somebody begins, and opens it where the first answer goes. */
import { commands, Range, Selection, Uri, WorkspaceEdit, window, workspace } from "vscode";
import type { Language, NewPilotParams, NewPilotResult } from "../../../server/src/protocol/protocol";
import type { SendRequest } from "../messages";
import { whereToType } from "../whereToType";
import { NEW_PILOT_TEXTS as TEXTS } from "./texts";

export interface Maker {
	readonly language: Language;
	/** Asks the server. */
	readonly request: SendRequest;
}

/** @returns whether it was made */
export async function createPilot(answers: NewPilotParams, { language, request }: Maker): Promise<boolean> {
	const made = await request("pilot/newPilot", answers);
	if (made === undefined) {
		void window.showErrorMessage(TEXTS.noServer[language]);
		return false;
	}
	const uri = Uri.parse(answers.uri);
	if (!(await write(uri, made.text))) {
		void window.showErrorMessage(TEXTS[(await exists(uri)) ? "existsNow" : "failed"][language]);
		return false;
	}
	await showAt(uri, made.range);
	if (made.hasChoices) {
		await commands.executeCommand("editor.action.triggerSuggest");
	}
	return true;
}

export async function exists(uri: Uri): Promise<boolean> {
	return workspace.fs.stat(uri).then(
		() => true,
		() => false,
	);
}

/** Never overwrites a file that appeared meanwhile. */
async function write(uri: Uri, text: string): Promise<boolean> {
	const wantsCrlf = workspace.getConfiguration("files", uri).get<string>("eol") === "\r\n";
	const edit = new WorkspaceEdit();
	edit.createFile(uri, {
		overwrite: false,
		ignoreIfExists: false,
		contents: new TextEncoder().encode(wantsCrlf ? text.replaceAll("\n", "\r\n") : text),
	});
	return workspace.applyEdit(edit).then(undefined, () => false);
}

/** Opens a pilot where its first answer goes. */
export async function showAt(uri: Uri, range: NewPilotResult["range"]): Promise<void> {
	const editor = await window.showTextDocument(uri, { preview: false });
	const { line, character } = range.start;
	const { text } = editor.document.lineAt(line);
	const end = range.end.line === line ? range.end.character : text.length;
	const [anchor, active] = whereToType(text, character, end);
	editor.selection = new Selection(line, anchor, line, active);
	editor.revealRange(new Range(line, anchor, line, active));
}
