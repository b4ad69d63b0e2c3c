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

function reprint(text: string, options: { indent?: number; indentSeq?: boolean }): string {
	return parseDocument(text).toString({ lineWidth: 0, ...options });
}

/** Everything below the top level on one line. */
function inFlow(text: string): string {
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
	return stripComments(document.toString({ lineWidth: 0 }));
}

function stripComments(text: string): string {
	return text.replace(/^\s*#.*\n/gm, "").replace(/ +#.*$/gm, "");
}
