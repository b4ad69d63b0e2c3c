/**
 * The pilot that stands in a text: to every question of the format what the file has for it, with its span. It says what
 * is there; what is wrong with it is the business of `check/`.
 */
import { type Format, PILOT_FORMAT } from "../format/formats";
import type { Question } from "../format/questions";
import { CATALOGUE, type Catalogue } from "../format/regulations";
import { isStatus, type Status } from "../format/status";
import type { Span } from "../text/span";
import { withoutStrayMarks } from "../text/strayMarks";
import type { Item, ListNode, MapNode, Pair, Tree, TreeNode } from "../yaml/tree";
import { pairOf, shownAt } from "../yaml/tree";
import { gluedPairs, meantKeys, unknownPairs } from "./keys";
import { type State, stateOf } from "./state";

export interface Answer {
	readonly question: Question;
	readonly state: State;
	readonly node: TreeNode | undefined;
	/** The key it stands under. */
	readonly pair: Pair | undefined;
	/** The list item it is. */
	readonly item: Item | undefined;
	/** The map that has its key, or lacks it; nothing for list items and for the pilot itself. */
	readonly holder: MapNode | undefined;
	/** The list it is an item of. */
	readonly list: ListNode | undefined;
	/** The key, list item or first key of the file where it shows when something is missing in it. */
	readonly headSpan: Span;
	/** Where the next thing in the file begins that is no part of it; what the file lost before here may be its own. */
	readonly endsBy: number;
	/** The keys of an object that the format does not have there, in the order of the file. */
	readonly unknown: readonly Pair[];
	/** One for every question of an object, in the design's order. */
	readonly members: readonly Answer[];
	readonly items: readonly Answer[];
}

/** Settings of a folder and own laws are read likewise, each by its own format. */
export interface SchemaDocument {
	readonly format: Format;
	/** The laws and rules that it can refer to. */
	readonly catalogue: Catalogue;
	readonly tree: Tree;
	/** The status in the file; without one, or with an unknown one, `idea`. */
	readonly status: Status;
	/** The whole file as one answer. */
	readonly root: Answer;
	/** Every answer, the whole file first, in the design's order. */
	readonly answers: readonly Answer[];
	/** What `memoized` keeps. */
	readonly memo: Map<(pilot: SchemaDocument) => unknown, unknown>;
}

/** What follows from a pilot, computed once: a pilot never changes. */
export function memoized<Value>(pilot: SchemaDocument, compute: (pilot: SchemaDocument) => Value): Value {
	const known = pilot.memo.get(compute) as Value;
	if (known !== undefined || pilot.memo.has(compute)) {
		return known;
	}
	const value = compute(pilot);
	pilot.memo.set(compute, value);
	return value;
}

/**
 * The same for a part of it, a path or an address: a value, which is never nothing. V8 frees it with the pilot, and what stands
 * in a `WeakMap` a round later.
 */
export function memoizedFor<Part, Value extends object>(
	compute: (pilot: SchemaDocument, part: Part) => Value,
): (pilot: SchemaDocument, part: Part) => Value {
	const noneYet = () => new Map<Part, Value>();
	return (pilot, part) => {
		const values = memoized(pilot, noneYet);
		const known = values.get(part);
		if (known !== undefined) {
			return known;
		}
		const value = compute(pilot, part);
		values.set(part, value);
		return value;
	};
}

export function documentOf(tree: Tree, format = PILOT_FORMAT, catalogue = CATALOGUE): SchemaDocument {
	const status = onlyIn(pairOf(tree.root, "status")?.value);
	const word = status?.kind === "scalar" ? status.value : undefined;
	const whole = format.questions;
	const answers: Answer[] = [];
	// Ends behind the text; a small number, for V8 keeps others apart from the answer, one for each.
	const root = filled(answerTo(whole, tree.root, { start: 0, end: 0 }, tree.text.length + 1), { whole, answers });
	return { format, catalogue, tree, status: statusOf(word), root, answers, memo: new Map() };
}

/** The only item of a list where one answer is due: what it says is clear, though it has a finding of its own. */
export function onlyIn(node: TreeNode | undefined): TreeNode | undefined {
	return node?.kind === "list" && node.items.length === 1 ? node.items[0]?.value : node;
}

/** A comma behind it or quotes around it leave no doubt of what is meant. */
function statusOf(word: unknown): Status {
	const plain = typeof word === "string" ? withoutStrayMarks(word) : word;
	return isStatus(plain) ? plain : "idea";
}

/** The answer of an object to one of its questions. */
export function memberOf(answer: Answer, key: string): Answer | undefined {
	const index = answer.question.memberIndex.get(key);
	return index === undefined ? undefined : answer.members[index];
}

/** The text of a scalar, without quotes; empty where there is none. */
export function textOf(answer: Answer): string {
	return answer.node?.kind === "scalar" && answer.node.value !== null ? String(answer.node.value).trim() : "";
}

/** Where the answer shows: the value itself, or the key of a list or a group. */
export function spanOf(answer: Answer): Span {
	return answer.node?.kind === "scalar" ? shownAt(answer.node) : answer.headSpan;
}

const NONE: readonly never[] = [];
const NO_KEYS: ReadonlySet<string> = new Set();

/** An answer that is being made. */
type Draft = { -readonly [Key in keyof Answer]: Answer[Key] };

/** Nothing is known yet of where it stands. */
function answerTo(question: Question, node: TreeNode | undefined, headSpan: Span, endsBy: number): Draft {
	return {
		question,
		state: stateOf(question, node),
		node,
		pair: undefined,
		item: undefined,
		holder: undefined,
		list: undefined,
		headSpan,
		endsBy,
		unknown: NONE,
		members: NONE,
		items: NONE,
	};
}

interface Reading {
	/** The questions of the whole file. */
	readonly whole: Question;
	/** Those that have been read. */
	readonly answers: Answer[];
}

/** The answer with all that it holds. */
function filled(answer: Draft, reading: Reading): Answer {
	const { question, state, node } = answer;
	reading.answers.push(answer);
	if (state === "answered" && node?.kind === "map") {
		answer.unknown = unknownPairs(question, node);
		answer.members = membersOf(answer, node, reading);
	} else if (state === "answered" && node?.kind === "list" && question.item !== undefined) {
		answer.items = itemsOf(question.item, answer, node, reading);
	}
	return answer;
}

function membersOf(answer: Answer, map: MapNode, reading: Reading): Answer[] {
	const { whole } = reading;
	const { question, headSpan, endsBy } = answer;
	const firstKey = map.pairs[0];
	const head = answer.pair !== undefined ? headSpan : (firstKey?.mergedAt ?? firstKey?.keySpan ?? headSpan);
	const shown = map.alias !== undefined ? headSpan : head;
	const meant = answer.unknown.length === 0 ? NO_KEYS : new Set(meantKeys({ whole, question, map }).values());
	const pairs = pairsOf(answer, map, whole);
	return question.members.map((member, index) => {
		const pair = pairs[index];
		if (pair === undefined) {
			const absent = answerTo(member, undefined, shown, endsBy);
			absent.holder = map;
			if (meant.has(member.key)) {
				absent.state = "unreadable";
			}
			return filled(absent, reading);
		}
		const key = map.alias !== undefined ? headSpan : (pair.mergedAt ?? pair.keySpan);
		const next = startBehind(pair, map);
		const inner = map.flow ? Math.min(next ?? map.span.end, map.span.end) : (next ?? endsBy);
		const present = answerTo(member, pair.value, key, inner);
		present.pair = pair;
		present.holder = map;
		return filled(present, reading);
	});
}

/** The pair of each question of an object, where the map has one. */
function pairsOf({ question, unknown }: Answer, map: MapNode, whole: Question): readonly (Pair | undefined)[] {
	const pairs = new Array<Pair | undefined>(question.members.length).fill(undefined);
	const isGlued = map.flow && unknown.length > 0;
	const found = isGlued ? [...gluedPairs({ whole, question, map }).values(), ...map.pairs] : map.pairs;
	for (const pair of found) {
		const index = question.memberIndex.get(pair.key);
		if (index !== undefined) {
			pairs[index] = pair;
		}
	}
	return pairs;
}

/** Where the next key of the map begins that is written there. */
function startBehind({ keySpan }: Pair, { alias, pairs }: MapNode): number | undefined {
	if (alias === undefined) {
		for (const { mergedAt, keySpan: next } of pairs) {
			if (mergedAt === undefined && next.start > keySpan.start) {
				return next.start;
			}
		}
	}
	return undefined;
}

function itemsOf(question: Question, answer: Answer, list: ListNode, reading: Reading): Answer[] {
	return list.items.map((item, index) => {
		const next = list.items[index + 1]?.start;
		const endsBy = list.flow ? (next ?? list.span.end) : (next ?? answer.endsBy);
		const one = answerTo(question, item.value, itemHeadSpan(item, list, answer), endsBy);
		one.item = item;
		one.list = list;
		return filled(one, reading);
	});
}

function itemHeadSpan(item: Item, list: ListNode, { headSpan }: Answer): Span {
	if (list.alias !== undefined) {
		return headSpan;
	}
	if (item.value.alias !== undefined) {
		return item.value.alias;
	}
	const { start, end } = item.value.span;
	return end > start && item.value.kind !== "map"
		? { start, end }
		: { start: item.start, end: Math.max(item.start + 1, Math.min(end, item.start + 1)) };
}
