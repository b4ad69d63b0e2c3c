/** Writes the file of a pilot that somebody begins, and opens it where the first answer goes. */
import { Uri, WorkspaceEdit, window, workspace } from "vscode";
import type { Language, NewPilotParams } from "../../../server/src/protocol/protocol";
import { goToAnswer } from "../editor/goToAnswer";
import type { SendRequest } from "../messages";
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
	await goToAnswer(await window.showTextDocument(uri, { preview: false }), made);
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
