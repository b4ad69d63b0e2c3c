/** Opens the folder of a new pilot, so that the list shows it among the others, and the pilot again in there. */
import { commands, type Memento, Uri, window, workspace } from "vscode";
import type { Language, NewPilotResult } from "../../../server/src/protocol/protocol";
import { rangeOf } from "../editor/ranges";
import { savedText, NEW_PILOT_TEXTS as TEXTS } from "./texts";

interface PilotLocation {
	readonly uri: string;
	readonly range: NewPilotResult["range"];
}

const REOPEN_KEY = "pilot.newPilot.reopen";

/** Asks first: where no folder is open, VS Code starts the window anew for this one. */
export async function offerFolder(uri: Uri, services: { language: Language; memory: Memento }): Promise<void> {
	const { language, memory } = services;
	if (workspace.getWorkspaceFolder(uri) !== undefined) {
		return;
	}
	const folder = Uri.joinPath(uri, "..");
	const open = TEXTS.openFolder[language];
	const name = folder.path.split("/").filter(Boolean).pop() ?? "/";
	if ((await window.showInformationMessage(savedText(name)[language], open)) !== open) {
		return;
	}
	const document = await workspace.openTextDocument(uri);
	await document.save();
	const { selection } = window.visibleTextEditors.find((editor) => editor.document === document) ?? {};
	const at = selection?.active ?? { line: 0, character: 0 };
	const location: PilotLocation = { uri: uri.toString(), range: { start: at, end: at } };
	await memory.update(REOPEN_KEY, location);
	// What is open stays open.
	const forceNewWindow = workspace.workspaceFolders !== undefined;
	await commands.executeCommand("vscode.openFolder", folder, { forceNewWindow, forceReuseWindow: !forceNewWindow });
}

/** The pilot whose folder has just been opened for it. */
export async function reopenPilot(memory: Memento): Promise<void> {
	const location = memory.get<PilotLocation>(REOPEN_KEY);
	if (location === undefined) {
		return;
	}
	// Once and not later, when nobody expects it any more.
	await memory.update(REOPEN_KEY, undefined);
	const uri = Uri.parse(location.uri);
	if (workspace.getWorkspaceFolder(uri) !== undefined) {
		await window
			.showTextDocument(uri, { preview: false, selection: rangeOf(location.range) })
			.then(undefined, () => undefined);
	}
}
