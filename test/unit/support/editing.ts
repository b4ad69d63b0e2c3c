/** A text as an editor has it, and a cursor in it. */
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Range } from "vscode-languageserver-types";
import type { Analysis } from "../../../server/src/editing/analysis";
import { CONTEXT, findingsIn, read } from "./pilots";

export const FILE = "file:///pilots/a.pilot.yaml";

/** Its findings are looked for when they are asked for: most of what helps with writing does without. */
export function analyse(text: string, uri = FILE): Analysis {
	const pilot = read(text);
	return {
		document: TextDocument.create(uri, "pilot", 1, text),
		pilot,
		get findings() {
			return findingsIn(pilot);
		},
		context: CONTEXT,
		isIgnored: false,
	};
}

/** The text without the sign `‸`, and where it stood. */
export function atCursor(marked: string): { analysis: Analysis; offset: number } {
	return { analysis: analyse(marked.replace("‸", "")), offset: marked.indexOf("‸") };
}

export function textIn({ document }: Analysis, range: Range): string {
	return document.getText(range);
}

/** The text with `«` and `»` around each range. */
export function marked({ document }: Analysis, ranges: readonly Range[]): string {
	const edits = ranges.flatMap(({ start, end }) => [
		{ range: { start, end: start }, newText: "«" },
		{ range: { start: end, end }, newText: "»" },
	]);
	return TextDocument.applyEdits(document, edits);
}
