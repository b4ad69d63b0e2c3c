/** How rules query a pilot: by the path of the design, with nothing where the answer is unanswered, broken or absent. */
import { choicesIn } from "../format/listInWords";
import { isStatus, type Status } from "../format/status";
import { isDay } from "../text/dates";
import { onceFor } from "../text/once";
import type { Span } from "../text/span";
import { type SpanSet, spanSet } from "../text/spanSet";
import type { ListNode } from "../yaml/tree";
import { type Answer, memberOf, memoized, memoizedFor, type SchemaDocument, spanOf, textOf } from "./document";
import { meantValue } from "./meant";

/** A value with its span. */
export interface Located<Value> {
	readonly value: Value;
	readonly span: Span;
}

/** The answer at a path that leads through objects only, such as `why.businessCase.costs`; nothing where it is not given. */
export function answerAt(pilot: SchemaDocument, path: string): Answer | undefined {
	let answer: Answer | undefined = pilot.root;
	for (const key of keysOf(path)) {
		answer = answer && memberOf(answer, key);
	}
	return answer?.state === "answered" ? answer : undefined;
}

/** Rules ask for the same few paths again and again. */
const KEYS = new Map<string, readonly string[]>();

function keysOf(path: string): readonly string[] {
	const known = KEYS.get(path);
	if (known !== undefined) {
		return known;
	}
	const keys = path.split(".");
	KEYS.set(path, keys);
	return keys;
}

/** The items of the list at a path that say something. */
export const itemsAt: (pilot: SchemaDocument, path: string) => readonly Answer[] = memoizedFor((pilot, path) =>
	answeredItems(answerAt(pilot, path)),
);

/** The values of the items beside an item of a list, its own among them; of what is no item, none. */
export function valuesBeside({ list }: Answer): ReadonlySet<unknown> {
	return list === undefined ? new Set() : valuesIn(list);
}

/** Once, as each item asks. */
const valuesIn = onceFor(
	({ items }: ListNode) => new Set(items.map(({ value }) => (value.kind === "scalar" ? value.value : undefined))),
);

/** The items of a list that say something. */
export function answeredItems(list: Answer | undefined): readonly Answer[] {
	return list?.items.filter((item) => item.state === "answered") ?? [];
}

/** The list at a path, when none of its items is unanswered, broken or lost; only then can its items be counted. */
export function wholeListAt(pilot: SchemaDocument, path: string): Answer | undefined {
	const list = answerAt(pilot, path);
	const whole = list?.items.every((item) => item.state === "answered") && !mayHoldMore(pilot, list);
	return whole ? list : undefined;
}

/** The value of an answer, as it is meant. */
export function scalarOf(answer: Answer | undefined): string | number | boolean | null | undefined {
	return answer?.state === "answered" ? meantValue(answer) : undefined;
}

/** The answer of an object to one of its questions. */
export function given(holder: Answer | undefined, key: string): Answer | undefined {
	const member = holder && memberOf(holder, key);
	return member?.state === "answered" ? member : undefined;
}

/** The answer under `key` when it is not given: absent or unanswered, also in each of its items. */
export function lackIn(pilot: SchemaDocument, holder: Answer | undefined, key: string): Answer | undefined {
	const member = holder && memberOf(holder, key);
	const lacks =
		member?.state === "absent" ||
		member?.state === "unanswered" ||
		(member?.state === "answered" &&
			member.items.length > 0 &&
			member.items.every(({ state }) => state === "unanswered"));
	return member !== undefined && lacks && !mayHoldMore(pilot, member) ? member : undefined;
}

/** Whether anything in it is answered; placeholders do not count. */
export function saysSomething(answer: Answer): boolean {
	return (
		(answer.state === "answered" && answer.node?.kind === "scalar") ||
		answer.members.some(saysSomething) ||
		answer.items.some(saysSomething)
	);
}

/** A text (also a choice) under `key`. */
export function textIn(holder: Answer | undefined, key: string): Located<string> | undefined {
	return textAt(holder && memberOf(holder, key));
}

/** The text (also a choice) that an answer is. */
export function textAt(answer: Answer | undefined): Located<string> | undefined {
	return answer?.state === "answered" && answer.node?.kind === "scalar"
		? { value: meantText(answer), span: spanOf(answer) }
		: undefined;
}

/** A choice under `key`, when it is one of those that the format has. */
export function choiceIn(holder: Answer | undefined, key: string): Located<string> | undefined {
	const member = holder && memberOf(holder, key);
	const text = textAt(member);
	return member?.question.choices.includes(text?.value ?? "") ? text : undefined;
}

/** A day under `key`, when it is written as one and exists. */
export function dayIn(holder: Answer | undefined, key: string): Located<string> | undefined {
	const text = textIn(holder, key);
	return text !== undefined && isDay(text.value) ? text : undefined;
}

export function numberIn(holder: Answer | undefined, key: string): Located<number> | undefined {
	const member = given(holder, key);
	const value = scalarOf(member);
	return member !== undefined && typeof value === "number" ? { value, span: spanOf(member) } : undefined;
}

export function booleanIn(holder: Answer | undefined, key: string): Located<boolean> | undefined {
	const member = given(holder, key);
	const value = scalarOf(member);
	return member !== undefined && typeof value === "boolean" ? { value, span: spanOf(member) } : undefined;
}

/** The texts of a list that say something. */
export function textsIn(list: Answer | undefined): readonly Located<string>[] {
	const texts: Located<string>[] = [];
	for (const item of list?.items ?? []) {
		if (item.state === "answered" && item.node?.kind === "scalar") {
			texts.push({ value: meantText(item), span: spanOf(item) });
		}
	}
	return texts;
}

function meantText(answer: Answer): string {
	return String(meantValue(answer) ?? "").trim();
}

/** A moment as stakeholders have it: a day or a status. */
export function momentIn(
	holder: Answer | undefined,
	key: string,
): Located<{ readonly day: string } | { readonly status: Status }> | undefined {
	const text = textIn(holder, key);
	if (text === undefined) {
		return undefined;
	}
	if (isDay(text.value)) {
		return { value: { day: text.value }, span: text.span };
	}
	return isStatus(text.value) ? { value: { status: text.value }, span: text.span } : undefined;
}

/** Start and end of the pilot. */
export function periodOf(pilot: SchemaDocument): Period {
	return memoized(pilot, findPeriod);
}

interface Period {
	readonly start: Located<string> | undefined;
	readonly end: Located<string> | undefined;
}

function findPeriod(pilot: SchemaDocument): Period {
	const period = answerAt(pilot, "period");
	return { start: dayIn(period, "start"), end: dayIn(period, "end") };
}

/** Start and end as far as they are given; nothing where the end lies before the start, for then one of the two is wrong. */
export function soundPeriodOf(pilot: SchemaDocument): Period {
	const period = periodOf(pilot);
	const { start, end } = period;
	return start !== undefined && end !== undefined && end.value < start.value
		? { start: undefined, end: undefined }
		: period;
}

/** The status with its span, where the file has a known one. */
export function statusOf(pilot: SchemaDocument): Located<Status> | undefined {
	const text = textIn(pilot.root, "status");
	return text !== undefined && isStatus(text.value) ? { value: text.value, span: text.span } : undefined;
}

/** The traits with their spans, in the order of the file. */
export function traitsOf(pilot: SchemaDocument): readonly Located<string>[] {
	return memoized(pilot, findTraits);
}

/** A list written as a sentence has a finding of its own, and its choices count all the same. */
function findTraits(pilot: SchemaDocument): readonly Located<string>[] {
	const traits = memberOf(pilot.root, "traits");
	return traits?.state === "unreadable" && traits.node?.kind === "scalar"
		? choicesIn(traits.question.item, textOf(traits)).map((value) => ({ value, span: spanOf(traits) }))
		: textsIn(answerAt(pilot, "traits"));
}

/** Whether a part of the file that cannot be read may hold more of this answer; then nothing is missing in it for sure. */
export function mayHoldMore(pilot: SchemaDocument, answer: Answer): boolean {
	if (pilot.tree.lost.length === 0) {
		return false;
	}
	// What only touches the answer is not in it.
	return memoized(pilot, lostSpans).touches({ start: answer.headSpan.start + 1, end: answer.endsBy - 1 });
}

function lostSpans({ tree }: SchemaDocument): SpanSet {
	const spans = spanSet();
	for (const span of tree.lost) {
		spans.add(span);
	}
	return spans;
}
