/** Parts of a sentence: what somebody wrote, a value of the format with its meaning, and where a field belongs. */
import { choiceMeaning, withMeaning } from "../../format/choices";
import type { Localized } from "../../format/language";
import { questionAt } from "../../format/questions";
import { wholeSign } from "../../text/span";

const QUOTES = ["“", "”"];
/** Enough to recognise a name, and room for the sentence around it. */
const LONGEST_NAME = 40;

/** Words of the file as they stand there, a long text cut off. */
export function quoted(text: string): string {
	const end = wholeSign(text, LONGEST_NAME);
	return `“${text.length > LONGEST_NAME + 1 ? `${text.slice(0, end).trimEnd()}…` : text}”`;
}

/** `“running” (loopt)`: nobody has to know what the word means. */
export function shownValue(path: string, value: string): Localized {
	const question = questionAt(path);
	const meaning = question === undefined ? { en: "", nl: "" } : choiceMeaning(question.item ?? question, value);
	return shownAs(value, meaning);
}

export function shownAs(value: string, { en, nl }: Localized): Localized {
	return { en: withMeaning(value, en, QUOTES), nl: withMeaning(value, nl, QUOTES) };
}

/** Where a field belongs, as the object of “to”: the title of the group around it. */
export function groupOf(path: string): Localized {
	const group = questionAt(path.split(".").slice(0, -1).join("."));
	return group === undefined || group.path === ""
		? { en: "the left margin, without spaces in front", nl: "de kantlijn, zonder spaties ervoor" }
		: { en: `“${group.texts.en.title}”`, nl: `“${group.texts.nl.title}”` };
}

/** As after a colon; not where the first letter is one of several capitals. */
export function lowerFirst(text: string): string {
	return /^\p{Lu}(?!\p{Lu})/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
