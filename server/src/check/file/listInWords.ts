/** A list that somebody wrote as a sentence: `liveability, economy`, `leefbaarheid en economie`. */
import type { Texts } from "../../format/language";
import type { Question } from "../../format/questions";
import { stakeholderNamed } from "../../pilot/parties";
import type { Answer, Pilot } from "../../pilot/pilot";
import type { Span } from "../../text/span";
import { withoutStrayMarks } from "../../text/strayMarks";
import { writeWords } from "../../yaml/scalar";
import { likelyChoices, saidChoice } from "./choices";
import { cutSentenceOf } from "./cutSentence";

/** Longer than any enumeration. */
const LONGEST = 400;
const APART = /[,;/|&+\r\n•·]+/;
const AND = new Set(["en", "and", "plus"]);

/** The choices of a text that holds at least one; what is none of them is kept as it is. */
export function choicesIn(item: Question | undefined, text: string): readonly string[] {
	if (item?.shape !== "choice") {
		return [];
	}
	const parts = partsOf(text, (part) => saidChoice(item, part));
	const read = parts.map((part) => {
		const likely = likelyChoices(item, part);
		return { written: likely.length === 1 && likely[0] !== undefined ? likely[0] : part, known: likely.length === 1 };
	});
	return read.some(({ known }) => known) ? [...new Set(read.map(({ written }) => written))] : [];
}

/** The stakeholders that a text names; nothing where it may as well be the name of one party. */
export function partiesIn(item: Question | undefined, text: string, pilot: Pilot): readonly string[] {
	const find = (party: string) => (stakeholderNamed(pilot, party) === undefined ? undefined : party);
	if (item?.kind !== "party" || find(text) !== undefined) {
		return [];
	}
	const parts = partsOf(text, find);
	return parts.length > 1 && parts.every((part) => find(part) !== undefined) ? parts : [];
}

/** The entries of a list in words, written as YAML; nothing where the text is no list of things that are known. */
export function entriesIn(answer: Answer, pilot: Pilot): readonly string[] {
	const { question, node } = answer;
	if (node?.kind !== "scalar" || typeof node.value !== "string") {
		return [];
	}
	const cut = cutSpan(answer, pilot);
	const words = cut === undefined ? node.value : pilot.tree.text.slice(cut.start, cut.end);
	const choices = choicesIn(question.item, words);
	const entries = choices.length > 0 ? choices : partiesIn(question.item, words, pilot);
	return entries.map((entry) => writeWords(entry, true));
}

/** The whole of what stands there between { }, where a comma ends what is read. */
export function cutSpan({ holder, pair }: Answer, { tree }: Pilot): Span | undefined {
	return holder === undefined || pair === undefined ? undefined : cutSentenceOf(tree.text, holder, pair)?.span;
}

export function listInWordsMessage({ texts }: Question, entries: readonly string[]): Texts {
	return {
		en: `“${texts.en.title}” is a list. Write each entry apart, between square brackets: [${entries.join(", ")}].`,
		nl: `“${texts.nl.title}” is een lijst. Schrijf elk onderdeel apart, tussen blokhaken: [${entries.join(", ")}].`,
	};
}

/** @param read a part that is known as it stands, as it is to be written */
function partsOf(text: string, read: (part: string) => string | undefined): readonly string[] {
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
