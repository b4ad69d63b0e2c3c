/** Fixes that replace a value. */
import type { Answer, SchemaDocument } from "../../document/document";
import { withMeaning } from "../../format/choices";
import type { Localized } from "../../format/language";
import { valueInstead } from "../../yaml/edit/insert";
import type { Fix } from "../core/finding";

interface Kind {
	readonly preferred: boolean;
	readonly safe: boolean;
	/** What the value means, where the word does not say so. */
	readonly meaning?: Localized;
}

/** Writes `value` as is. An alias is replaced by a value of its own, because its anchor may be right elsewhere. */
export function replaceValue(
	answer: Answer,
	{ tree }: SchemaDocument,
	value: string,
	{ preferred, safe, meaning = { en: "", nl: "" } }: Kind,
): Fix {
	const { node, headSpan } = answer;
	return {
		title: {
			en: `Change to ${withMeaning(value, meaning.en)}`,
			nl: `Wijzig in ${withMeaning(value, meaning.nl)}`,
		},
		edits: node === undefined ? [{ span: headSpan, template: [value] }] : valueInstead(tree.text, node, [value]),
		preferred,
		// Not safe for an alias: it changes with its anchor, which may be fixed too.
		safe: safe && node?.alias === undefined,
	};
}

/** The source text of an unquoted value, which says more than the parsed one: `25.000`, `0x61A8`; empty for others. */
export function sourceText({ node }: Answer, { tree }: SchemaDocument): string {
	return node?.kind === "scalar" && node.style === "plain" ? tree.text.slice(node.span.start, node.span.end) : "";
}
