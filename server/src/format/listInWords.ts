/** The choices of a list that somebody wrote as a sentence: `liveability, economy`, `leefbaarheid en economie`. */
import { withoutStrayMarks } from "../text/strayMarks";
import { likelyChoices, recognisedChoice } from "./choices";
import type { Question } from "./questions";

/** Longer than any enumeration. */
const LONGEST = 400;
const APART = /[,;/|&+\r\n•·]+/;
const AND = new Set(["en", "and", "plus"]);

/** The choices of a text that holds at least one; what is none of them is kept as it is. */
export function choicesIn(item: Question | undefined, text: string): readonly string[] {
	if (item?.shape !== "choice") {
		return [];
	}
	const parts = partsOf(text, (part) => recognisedChoice(item, part));
	const read = parts.map((part) => {
		const likely = likelyChoices(item, part);
		return { written: likely.length === 1 && likely[0] !== undefined ? likely[0] : part, known: likely.length === 1 };
	});
	return read.some(({ known }) => known) ? [...new Set(read.map(({ written }) => written))] : [];
}

/** @param read a part that is known as it stands, as it is to be written */
export function partsOf(text: string, read: (part: string) => string | undefined): readonly string[] {
	const whole = text.length > LONGEST ? undefined : read(text.trim());
	if (whole !== undefined || text.length > LONGEST) {
		return whole === undefined ? [] : [whole];
	}
	return text
		.split(APART)
		.map((part) => part.trim().replace(/^(?:en|and) /i, ""))
		.filter((part) => withoutStrayMarks(part) !== "")
		.flatMap((part) => read(part) ?? knownWords(part.split(/\s+/), read) ?? withoutStrayMarks(part));
}

/** The words of a part taken together as far as they are known; nothing where one is left. */
function knownWords(
	words: readonly string[],
	read: (part: string) => string | undefined,
): readonly string[] | undefined {
	const found: string[] = [];
	for (let at = 0; at < words.length; ) {
		if (AND.has(words[at]?.toLowerCase() ?? "")) {
			at++;
			continue;
		}
		let end = words.length;
		while (end > at && read(words.slice(at, end).join(" ")) === undefined) {
			end--;
		}
		const known = read(words.slice(at, end).join(" "));
		if (known === undefined) {
			return undefined;
		}
		found.push(known);
		at = end;
	}
	return found;
}
