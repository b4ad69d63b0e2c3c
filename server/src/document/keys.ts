/** Keys that the format does not have where they stand, and what was meant by them. */
import { isPlaceholder } from "../format/placeholders";
import { allQuestions, memberQuestions, type Question } from "../format/questions";
import { distance, nearest } from "../text/nearest";
import { type MapNode, type Pair, pairOf, type TreeNode } from "../yaml/tree";

/** The keys of a map that the question has no member for, in the order of the file. */
export function unknownPairs(question: Question, map: MapNode): readonly Pair[] {
	const known = question.shape === "list" ? question.item?.memberIndex : question.memberIndex;
	for (const { key } of map.pairs) {
		if (known?.has(key) !== true) {
			return map.pairs.filter((pair) => known?.has(pair.key) !== true);
		}
	}
	// Most maps have none, and each keystroke asks.
	return NONE;
}

const NONE: readonly Pair[] = [];
const NOTHING_MEANT: ReadonlyMap<string, string> = new Map();

/** What an unknown key stands for. */
export type Meaning =
	/** Keys that the format has here, the likeliest first. */
	| { readonly kind: "key"; readonly keys: readonly string[]; readonly safe: boolean }
	/** `kind:residents` between { }, where the space behind the colon is missing. */
	| { readonly kind: "glued"; readonly name: string; readonly keys: readonly string[] }
	/** A key that the format has elsewhere. */
	| { readonly kind: "elsewhere"; readonly question: Question }
	| { readonly kind: "nothing" };

/** A map that answers a question, in a file that answers `whole`. */
export interface Holder {
	readonly whole: Question;
	readonly question: Question;
	readonly map: MapNode;
}

/** What each unknown key of the map most likely stands for, among the keys that the map does not have yet. */
export function meantKeys(holder: Holder): ReadonlyMap<string, string> {
	const unknown = unknownPairs(holder.question, holder.map);
	if (unknown.length === 0) {
		return NOTHING_MEANT;
	}
	const meant = new Map<string, string>();
	for (const pair of unknown) {
		const meaning = meaningOf(holder, pair);
		const [key] = meaning.kind === "key" || meaning.kind === "glued" ? meaning.keys : [];
		if (key !== undefined) {
			meant.set(pair.key, key);
		}
	}
	return meant;
}

/**
 * A key of the group beside it goes before all; then a Dutch or English word for a key that belongs here, a key that the
 * format has once and elsewhere, and nearly the letters of a key that belongs here.
 */
export function meaningOf(holder: Holder, pair: Pair): Meaning {
	const free = freeMembers(holder);
	const glued = gluedName(pair);
	if (glued !== undefined) {
		const keys = [...new Set([...namedBy(free, glued), ...nearTo(free, glued)])].map(({ key }) => key);
		return keys.length > 0 ? { kind: "glued", name: glued, keys } : { kind: "nothing" };
	}
	const beside = memberBeside(holder, pair.key);
	if (beside !== undefined) {
		return { kind: "elsewhere", question: beside };
	}
	const fitting = free.filter((member) => fits(member, pair.value));
	const named = namedBy(fitting, pair.key);
	const near = nearTo(fitting, pair.key);
	const elsewhere = questionsElsewhere(holder, pair.key);
	const question = onlyFitting(elsewhere, pair.value);
	if (question !== undefined && named.length === 0 && (near.length === 0 || isBelowGroups(holder.whole, question))) {
		return { kind: "elsewhere", question };
	}
	const keys = [...new Set([...named, ...near])].map(({ key }) => key);
	if (keys.length === 0) {
		return { kind: "nothing" };
	}
	const isSure = elsewhere.length === 0 && (named.length > 0 || isSlip(pair.key, keys[0] ?? ""));
	return { kind: "key", keys, safe: keys.length === 1 && isSure };
}

/** What stands behind a colon that lacks its space, read as if it were there. */
export function gluedPairs(holder: Holder): ReadonlyMap<string, Pair> {
	const pairs = unknownPairs(holder.question, holder.map).flatMap((pair): [string, Pair][] => {
		const name = gluedName(pair);
		const isKey = name !== undefined && holder.question.memberIndex.has(name) && pairOf(holder.map, name) === undefined;
		return isKey && pair.keySpan.end - pair.keySpan.start === pair.key.length ? [[name, splitAt(pair, name)]] : [];
	});
	return new Map(pairs);
}

function splitAt({ key, keySpan, mergedAt }: Pair, name: string): Pair {
	const colon = keySpan.start + name.length;
	const rest = key.slice(name.length + 1);
	const value = rest === "true" || rest === "false" ? rest === "true" : NUMBER.test(rest) ? Number(rest) : rest;
	return {
		key: name,
		keySpan: { start: keySpan.start, end: colon },
		value: { kind: "scalar", span: { start: colon + 1, end: keySpan.end }, value, style: "plain" },
		...(mergedAt === undefined ? {} : { mergedAt }),
	};
}

const NUMBER = /^-?\d+(?:\.\d+)?$/;

const FREE = new WeakMap<MapNode, { readonly question: Question; readonly members: readonly Question[] }>();

/** Those that the map does not have yet: computed once, as many unknown keys may ask for them. */
function freeMembers({ question, map }: Holder): readonly Question[] {
	const known = FREE.get(map);
	if (known?.question === question) {
		return known.members;
	}
	const present = new Set(map.pairs.map((pair) => pair.key));
	const members = memberQuestions(question).filter((member) => !present.has(member.key));
	FREE.set(map, { question, members });
	return members;
}

function gluedName({ key, value }: Pair): string | undefined {
	return value.kind === "scalar" && value.value === null ? /^([\p{L}\w-]+):\S/u.exec(key)?.[1] : undefined;
}

/** A group has no room for one answer, and one answer none for a group; so have lists of groups. */
function fits(question: Question, node: TreeNode): boolean {
	const isGroup = question.shape === "object" || question.item?.shape === "object";
	switch (node.kind) {
		case "scalar":
			return !isGroup || node.value === null || isPlaceholder(String(node.value));
		case "map":
			return isGroup;
		case "list":
			return question.shape === "list";
		default:
			return true;
	}
}

function namedBy(members: readonly Question[], typed: string): readonly Question[] {
	const word = typed
		.toLowerCase()
		.replace(/[\s_-]+/g, " ")
		.trim();
	return members.filter(
		({ key, synonyms }) => key.toLowerCase() === word.replaceAll(" ", "") || synonyms.includes(word),
	);
}

function nearTo(members: readonly Question[], typed: string): readonly Question[] {
	const near = nearest(
		typed,
		members.map(({ key }) => key),
	);
	return near.flatMap((key) => members.find((member) => member.key === key) ?? []);
}

/** One slip of the fingers in a word of more than three letters, two in a long one. A word more is none: it may be of the answer. */
function isSlip(typed: string, key: string): boolean {
	if (/\s/.test(typed)) {
		return false;
	}
	const slips = distance(typed.toLowerCase(), key.toLowerCase(), 2);
	return slips === 0 || (slips === 1 && typed.length > 3) || (slips === 2 && typed.length > 7);
}

/** `end` beside a `period` that has none yet. */
function memberBeside({ question, map }: Holder, key: string): Question | undefined {
	const found = memberQuestions(question).flatMap((group) => {
		const member = group.shape === "object" ? group.members.find((one) => one.key === key) : undefined;
		const node = member && pairOf(map, group.key)?.value;
		return node?.kind === "map" && pairOf(node, key) === undefined ? [member as Question] : [];
	});
	return found.length === 1 ? found[0] : undefined;
}

/** The questions elsewhere in the format that have this key. */
function questionsElsewhere({ whole, question }: Holder, key: string): readonly Question[] {
	return allQuestions(whole).filter(
		// The file as a whole has no key.
		(other) => other.path !== "" && other.key === key && other.path !== `${question.path}.${key}`,
	);
}

/** A text fits many questions; a group or a list may fit only one of those that have its key. */
function onlyFitting(questions: readonly Question[], node: TreeNode): Question | undefined {
	const fitting =
		questions.length === 1 || node.kind === "scalar" ? questions : questions.filter((one) => fits(one, node));
	return fitting.length === 1 ? fitting[0] : undefined;
}

/** Whether no list stands on the way to it, in which it would have to find its item. */
function isBelowGroups(whole: Question, { path }: Question): boolean {
	let at: Question | undefined = whole;
	return path.split(".").every((key) => {
		at = at?.members.find((member) => member.key === key);
		return at !== undefined;
	});
}
