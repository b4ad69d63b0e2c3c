/** Fixes that write another value instead of the one that is there. */
import type { Answer, SchemaDocument } from "../../document/document";
import { valueInstead } from "../../yaml/edit/insert";
import type { Fix } from "../core/finding";

/** Writes `value` as it is. What is only referred to here may be right where it stands: this answer gets a value of its own. */
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
		// It may be repaired where it is written too, and what refers to it follows.
		safe: kind.safe && node?.alias === undefined,
	};
}

/** A value without quotes as it is written, which says more than what it is read as: `25.000`, `0x61A8`; empty for others. */
export function asWritten({ node }: Answer, { tree }: SchemaDocument): string {
	return node?.kind === "scalar" && node.style === "plain" ? tree.text.slice(node.span.start, node.span.end) : "";
}
