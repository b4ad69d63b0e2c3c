/** Keys that the format does not have, and which of its keys was meant. */
import { memberQuestions, type Question } from "../format/questions";
import { nearest } from "../text/nearest";
import type { MapNode, Pair } from "../yaml/tree";

/** The keys of a map that the question has no member for, in the order of the file. */
export function unknownPairs(question: Question, map: MapNode): readonly Pair[] {
	const known = question.shape === "list" ? question.item?.memberIndex : question.memberIndex;
	return map.pairs.filter((pair) => known?.has(pair.key) !== true);
}

/** What each unknown key of the map most likely stands for, among the keys that the map does not have yet. */
export function meantKeys(question: Question, map: MapNode): ReadonlyMap<string, string> {
	const meant = new Map<string, string>();
	for (const pair of unknownPairs(question, map)) {
		const [key] = likelyKeys(question, map, pair.key);
		if (key !== undefined) {
			meant.set(pair.key, key);
		}
	}
	return meant;
}

/** The keys that somebody may have meant, the likeliest first: a Dutch or English word for one, or nearly its letters. */
export function likelyKeys(question: Question, map: MapNode, typed: string): readonly string[] {
	const present = new Set(map.pairs.map((pair) => pair.key));
	const free = memberQuestions(question).filter((member) => !present.has(member.key));
	const word = typed
		.toLowerCase()
		.replace(/[\s_-]+/g, " ")
		.trim();
	const named = free.filter(
		(member) => member.key.toLowerCase() === word.replaceAll(" ", "") || member.words.includes(word),
	);
	const near = nearest(
		typed,
		free.map((member) => member.key),
	);
	return [...new Set([...named.map((member) => member.key), ...near])];
}
