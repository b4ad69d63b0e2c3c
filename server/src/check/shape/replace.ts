/** Fixes that replace a value. */
import type { Answer, SchemaDocument } from "../../document/document";
import { valueInstead } from "../../yaml/edit/insert";
import type { Fix } from "../core/finding";

/** Writes `value` as is. An alias is replaced by a value of its own, because its anchor may be right elsewhere. */
export function replaceValue(
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
		// Not safe for an alias: it changes with its anchor, which may be fixed too.
		safe: kind.safe && node?.alias === undefined,
	};
}

/** The source text of an unquoted value, which says more than the parsed one: `25.000`, `0x61A8`; empty for others. */
export function sourceText({ node }: Answer, { tree }: SchemaDocument): string {
	return node?.kind === "scalar" && node.style === "plain" ? tree.text.slice(node.span.start, node.span.end) : "";
}
