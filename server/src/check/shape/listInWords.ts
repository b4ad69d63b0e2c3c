/** A list that somebody wrote as a sentence: `liveability, economy`, `leefbaarheid en economie`. */

import type { Answer, SchemaDocument } from "../../document/document";
import { stakeholderNamed } from "../../document/partyReferences";
import type { Localized } from "../../format/language";
import { choicesIn, partsOf } from "../../format/listInWords";
import type { Question } from "../../format/questions";
import type { Span } from "../../text/span";
import { writeScalar } from "../../yaml/scalar";
import { cutSentenceOf } from "./cutSentence";

/** The stakeholders that a text names; nothing if it may be the name of one party. */
export function partiesIn(item: Question | undefined, text: string, pilot: SchemaDocument): readonly string[] {
	const find = (party: string) => (stakeholderNamed(pilot, party) === undefined ? undefined : party);
	if (item?.kind !== "party" || find(text) !== undefined) {
		return [];
	}
	const parts = partsOf(text, find);
	return parts.length > 1 && parts.every((part) => find(part) !== undefined) ? parts : [];
}

/** The entries of a list written as a sentence, as YAML; nothing if the entries are not known. */
export function entriesIn(answer: Answer, pilot: SchemaDocument): readonly string[] {
	const { question, node } = answer;
	if (node?.kind !== "scalar" || typeof node.value !== "string") {
		return [];
	}
	const cut = cutSpan(answer, pilot);
	const text = cut === undefined ? node.value : pilot.tree.text.slice(cut.start, cut.end);
	const choices = choicesIn(question.item, text);
	const entries = choices.length > 0 ? choices : partiesIn(question.item, text, pilot);
	return entries.map((entry) => writeScalar(entry, true));
}

/** The whole sentence between { }, where a comma ends the value. */
export function cutSpan({ holder, pair }: Answer, { tree }: SchemaDocument): Span | undefined {
	return holder === undefined || pair === undefined ? undefined : cutSentenceOf(tree.text, holder, pair)?.span;
}

export function listInWordsMessage({ texts }: Question, entries: readonly string[]): Localized {
	return {
		en: `“${texts.en.title}” is a list. Put the entries in square brackets, with commas: [${entries.join(", ")}].`,
		nl: `“${texts.nl.title}” is een lijst. Zet de onderdelen tussen blokhaken, met komma’s: [${entries.join(", ")}].`,
	};
}
