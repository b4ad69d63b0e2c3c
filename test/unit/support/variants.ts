/** One good pilot that answers every question, in each style that people write. */
import { readFileSync } from "node:fs";
import { parseDocument, visit } from "yaml";

const COMPLETE = readFileSync(new URL("../../fixtures/good/complete.pilot.yaml", import.meta.url), "utf8");

export const VARIANTS: readonly { readonly name: string; readonly text: string }[] = [
	{ name: "block style", text: COMPLETE },
	{ name: "flow style", text: inFlow(COMPLETE) },
	{ name: "CRLF", text: COMPLETE.replaceAll("\n", "\r\n") },
	{ name: "4 spaces", text: reprint(COMPLETE, { indent: 4 }) },
	{ name: "unindented lists", text: reprint(COMPLETE, { indentSeq: false }) },
	{ name: "no final newline", text: COMPLETE.trimEnd() },
];

/** Styles that few people write in, and where a line that is added goes wrong easily. */
export const RARE_VARIANTS: typeof VARIANTS = [
	{ name: "brackets over lines", text: inFlow(COMPLETE, 40) },
	{ name: "dashes on lines of their own", text: COMPLETE.replace(/^( *)- (?=[\w]+:)/gm, "$1-\n$1  ") },
	{ name: "keys in quotes", text: COMPLETE.replace(/^( *(?:- )?)(\w+):/gm, '$1"$2":') },
];

function reprint(text: string, options: { indent?: number; indentSeq?: boolean }): string {
	return parseDocument(text).toString({ lineWidth: 0, ...options });
}

/** Everything below the top level in brackets, on one line or on lines about so long. */
function inFlow(text: string, lineWidth = 0): string {
	const document = parseDocument(text);
	visit(document, {
		Pair(_, pair) {
			const value = pair.value as { flow?: boolean; comment?: string; commentBefore?: string } | null;
			if (value !== null && typeof value === "object") {
				value.flow = true;
			}
		},
	});
	document.comment = null;
	return stripComments(document.toString({ lineWidth }));
}

function stripComments(text: string): string {
	return text.replace(/^\s*#.*\n/gm, "").replace(/ +#.*$/gm, "");
}
