/** What an editor offers to write differently at the sign `‸`, and the text after taking it. */
import { TextDocument } from "vscode-languageserver-textdocument";
import type { CodeAction } from "vscode-languageserver-types";
import { getCodeActions } from "../../../server/src/editing/codeActions";
import { atCursor } from "./editing";

export function offered(marked: string, only: readonly string[] = ["refactor"]): readonly CodeAction[] {
	const { analysis, offset } = atCursor(marked);
	const options = {
		only,
		language: "nl",
		related: false,
		pages: undefined,
		snippets: false,
		versioned: false,
	} as const;
	return getCodeActions(analysis, { start: offset, end: offset }, options);
}

/** The text after the action with this title. */
export function taken(marked: string, title: string, kind = "refactor"): string {
	const { document } = atCursor(marked).analysis;
	const action = offered(marked, [kind]).find((one) => one.title === title);
	if (action === undefined) {
		throw new Error(`There is no “${title}”, only: ${offered(marked, [kind]).map((one) => one.title)}`);
	}
	return TextDocument.applyEdits(document, action.edit?.changes?.[document.uri] ?? []);
}
