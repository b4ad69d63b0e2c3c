/** The editor with the pilot that a command is about; where there is none it says so. */
import { languages, type TextEditor, window } from "vscode";
import type { Language } from "../../../server/src/protocol/protocol";
import { DOCUMENT_SELECTOR } from "../documentSelector";
import { TEXTS } from "../texts";

export function activePilot(language: Language): TextEditor | undefined {
	const editor = window.activeTextEditor;
	if (editor !== undefined && languages.match(DOCUMENT_SELECTOR, editor.document) > 0) {
		return editor;
	}
	void window.showInformationMessage(TEXTS.noPilot[language]);
	return undefined;
}
