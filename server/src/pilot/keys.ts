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
	const unknown = unknownPairs(question, map);
	const free = unknown.length === 0 ? [] : freeMembers(question, map);
	for (const pair of unknown) {
		const [key] = likelyAmong(free, pair.key);
		if (key !== undefined) {
			meant.set(pair.key, key);
		}
	}
	return meant;
}

/** The keys that somebody may have meant, the likeliest first: a Dutch or English word for one, or nearly its letters. */
export function likelyKeys(question: Question, map: MapNode, typed: string): readonly string[] {
	return likelyAmong(freeMembers(question, map), typed);
}

/** Each key that is unknown asks for those of the whole map. */
const keysOf = new WeakMap<MapNode, ReadonlySet<string>>();

function freeMembers(question: Question, map: MapNode): readonly Question[] {
	const present = keysOf.get(map) ?? new Set(map.pairs.map((pair) => pair.key));
	keysOf.set(map, present);
	return memberQuestions(question).filter((member) => !present.has(member.key));
}

function likelyAmong(free: readonly Question[], typed: string): readonly string[] {
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
