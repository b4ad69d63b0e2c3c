/** Fixes that replace a value. */
import type { Answer, SchemaDocument } from "../../document/document";
import { choiceMeaning, withMeaning } from "../../format/choices";
import type { Localized } from "../../format/language";
import { valueInstead } from "../../yaml/edit/insert";
import type { Fix } from "../core/finding";
import { shownAs } from "../core/wording";

interface Kind {
	readonly preferred: boolean;
	readonly safe: boolean;
	/** What the value means, where the question does not say so. */
	readonly meaning?: Localized;
}

/** Writes `value` as is. An alias is replaced by a value of its own, because its anchor may be right elsewhere. */
export function replaceValue(
	answer: Answer,
	{ tree }: SchemaDocument,
	value: string,
	{ preferred, safe, meaning = choiceMeaning(answer.question, value) }: Kind,
): Fix {
	const { node, headSpan } = answer;
	const shown = IS_WORD.test(value) ? shownAs(value, meaning) : inBrackets(value, meaning);
	return {
		title: {
			en: `Change to ${shown.en}`,
			nl: `Wijzig in ${shown.nl}`,
		},
		edits: node === undefined ? [{ span: headSpan, template: [value] }] : valueInstead(tree.text, node, [value]),
		preferred,
		// Not safe for an alias: it changes with its anchor, which may be fixed too.
		safe: safe && node?.alias === undefined,
	};
}

/** A number, a date and a list in brackets show without quotes that they are to be written so. */
const IS_WORD = /^\p{L}[\p{L}\d.-]*$/u;

function inBrackets(value: string, { en, nl }: Localized): Localized {
	return { en: withMeaning(value, en), nl: withMeaning(value, nl) };
}

/** The source text of an unquoted value, which says more than the parsed one: `25.000`, `0x61A8`; empty for others. */
export function sourceText({ node }: Answer, { tree }: SchemaDocument): string {
	return node?.kind === "scalar" && node.style === "plain" ? tree.text.slice(node.span.start, node.span.end) : "";
}
