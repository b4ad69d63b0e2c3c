/** Fixes that write another value in place of the one that stands there. */
import type { Answer, SchemaDocument } from "../../document/document";
import { valueInstead } from "../../yaml/edit/insert";
import type { Fix } from "../core/finding";

/** Writes `value` as it is. What is only referred to here may be right where it stands: this answer gets words of its own. */
export function writtenAs(
	answer: Answer,
	{ tree }: SchemaDocument,
	value: string,
	kind: { readonly preferred: boolean; readonly safe: boolean },
): Fix {
	const { node, headSpan } = answer;
	return {
		title: { en: `Change to ${value}`, nl: `Wijzig in ${value}` },
		edits: node === undefined ? [{ span: headSpan, template: [value] }] : valueInstead(tree.text, node, [value]),
		...kind,
		// Where it stands it may be mended too, and what refers to it follows.
		safe: kind.safe && node?.alias === undefined,
	};
}

/** The signs of a value that has no quotes, which say more than what they are read as: `25.000`, `0x61A8`; empty for others. */
export function asWritten({ node }: Answer, { tree }: SchemaDocument): string {
	return node?.kind === "scalar" && node.style === "plain" ? tree.text.slice(node.span.start, node.span.end) : "";
}
