/**
 * What the status of a pilot asks, counted one by one: a group or a list that is absent counts for each answer that it needs,
 * so that inserting keys for them changes no figure. An answer that nothing asks for counts while its form is wrong.
 */
import { type Answer, memoized, type SchemaDocument, spanOf } from "../../document/document";
import { givenFromTop, givenIn } from "../../document/given";
import { atStatus, isAnsweredElsewhere, unansweredSpan } from "../../document/unanswered";
import { type Given, isNeeded } from "../../format/needed";
import type { Question } from "../../format/questions";
import type { Status } from "../../format/status";
import type { Span } from "../../text/span";
import { wrongAnswerStarts } from "../shape/shape";

/** A question without questions below it; in a list of groups, once for each group. */
export interface NeededAnswer {
	readonly question: Question;
	/** Something stands there, and no finding says that it does not count. */
	readonly isAnswered: boolean;
	/** What the file has for it: the answer itself, or the highest of the groups and lists around it that is not there. */
	readonly answer: Answer;
	/** Where it stands; else the head of what lacks it. */
	readonly span: Span;
}

/** What the pilot's own status needs, in the design's order. */
export function neededNow(pilot: SchemaDocument): readonly NeededAnswer[] {
	return memoized(pilot, findNeededNow);
}

function findNeededNow(pilot: SchemaDocument): readonly NeededAnswer[] {
	return neededAnswers(pilot, pilot.status);
}

/** The needed answers that are not there, in the design's order. */
export function missingNow(pilot: SchemaDocument): readonly NeededAnswer[] {
	return missingIn(neededNow(pilot));
}

export function missingAnswers(pilot: SchemaDocument, status: Status): readonly NeededAnswer[] {
	return missingIn(neededAnswers(pilot, status));
}

function missingIn(needed: readonly NeededAnswer[]): readonly NeededAnswer[] {
	return needed.filter(({ isAnswered }) => !isAnswered);
}

export function neededAnswers(pilot: SchemaDocument, status: Status): readonly NeededAnswer[] {
	const walk: Walk = { pilot, status, given: givenFromTop(pilot), wrong: wrongAnswerStarts(pilot), found: [] };
	if (pilot.root.state === "answered") {
		addMembers(pilot.root, walk);
	} else {
		addMissing(pilot.root.question, pilot.root, walk);
	}
	return atStatus(pilot, walk.found);
}

interface Walk {
	readonly pilot: SchemaDocument;
	readonly status: Status;
	/** For what has nothing beside it. */
	readonly given: Given;
	/** Where answers start that have a finding about their form. */
	readonly wrong: ReadonlySet<number>;
	readonly found: NeededAnswer[];
}

function addMembers(holder: Answer, walk: Walk): void {
	const given = givenIn(walk.pilot, holder);
	for (const member of holder.members) {
		addAnswer(member, isNeeded(member.question, walk.status, given) && !isAnsweredElsewhere(member, holder), walk);
	}
}

function addAnswer(answer: Answer, isNeededHere: boolean, walk: Walk): void {
	const { question, state, node } = answer;
	if (state !== "answered" || (node?.kind === "scalar" && isGroup(question))) {
		if (isNeededHere) {
			addMissing(question, answer, walk);
		} else if (isWrong(answer, walk)) {
			walk.found.push({ question, isAnswered: false, answer, span: unansweredSpan(answer) });
		}
	} else if (question.shape === "object") {
		addMembers(answer, walk);
	} else if (question.shape === "list" && question.item?.shape === "object" && answer.items.length > 0) {
		for (const item of answer.items) {
			addItem(item, walk);
		}
	} else if (isNeededHere || isWrong(answer, walk) || hasWrongItem(answer, walk)) {
		const missing = missingItem(answer, walk);
		const isAnswered = missing === undefined && counts(answer, walk);
		const at = missing ?? answer;
		walk.found.push({ question, isAnswered, answer: at, span: isAnswered ? spanOf(at) : unansweredSpan(at) });
	}
}

function addItem(item: Answer, walk: Walk): void {
	if (item.state === "answered") {
		addMembers(item, walk);
	} else if (item.question.members.some((member) => isNeeded(member, walk.status, walk.given))) {
		addMissing(item.question, item, walk);
	}
}

/** Each answer that would have a key of its own if all keys were inserted. */
function addMissing(question: Question, answer: Answer, walk: Walk): void {
	const within = (question.shape === "list" ? question.item : question)?.members ?? [];
	const needed = within.filter((member) => isNeeded(member, walk.status, walk.given));
	if (needed.length === 0) {
		const span = answer.state === "absent" ? answer.headSpan : unansweredSpan(answer);
		walk.found.push({ question, isAnswered: false, answer, span });
	}
	for (const member of needed) {
		addMissing(member, answer, walk);
	}
}

/** A loop, as the one below it: with a function for each item V8 makes memory ready for it at every answer. */
function hasWrongItem({ items }: Answer, walk: Walk): boolean {
	for (const item of items) {
		if (isWrong(item, walk)) {
			return true;
		}
	}
	return false;
}

function missingItem({ items }: Answer, walk: Walk): Answer | undefined {
	for (const item of items) {
		if (!counts(item, walk)) {
			return item;
		}
	}
	return undefined;
}

function counts(answer: Answer, walk: Walk): boolean {
	return answer.state === "answered" && !isWrong(answer, walk);
}

function isWrong(answer: Answer, { wrong }: Walk): boolean {
	return answer.node !== undefined && wrong.has(spanOf(answer).start);
}

function isGroup({ shape }: Question): boolean {
	return shape === "object" || shape === "list";
}
