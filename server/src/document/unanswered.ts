/** Which answers a pilot of some status should have and has not: each at the highest absent path. */
import { isNeeded } from "../format/needed";
import type { Status } from "../format/status";
import type { Span } from "../text/span";
import { shownAt } from "../yaml/tree";
import { type Answer, memberOf, memoized, type SchemaDocument } from "./document";
import { givenFromTop, givenIn } from "./given";
import { misplacedPaths } from "./misplaced";
import { mayHoldMore } from "./query";

/** An answer that is absent, or that says nothing. */
export interface UnansweredQuestion {
	readonly answer: Answer;
	readonly span: Span;
}

/** What is unanswered for a pilot of `status`, in the design's order; nothing that may stand where the file cannot be read. */
export function unansweredQuestions(pilot: SchemaDocument, status: Status): readonly UnansweredQuestion[] {
	const unanswered = pilot.root.state === "answered" ? allUnansweredQuestions(pilot, status) : [];
	const elsewhere = misplacedPaths(pilot);
	return unanswered.filter(({ answer }) => !mayHoldMore(pilot, answer) && !elsewhere.has(answer.question.path));
}

/** What is unanswered for the status that the pilot has. */
export function unansweredNow(pilot: SchemaDocument): readonly UnansweredQuestion[] {
	return memoized(pilot, findUnansweredNow);
}

function findUnansweredNow(pilot: SchemaDocument): readonly UnansweredQuestion[] {
	return unansweredQuestions(pilot, pilot.status);
}

/** As `unansweredQuestions`, without regard to what cannot be read; of a file with no pilot in it everything is unanswered. */
export function allUnansweredQuestions(pilot: SchemaDocument, status: Status): readonly UnansweredQuestion[] {
	const walk: Walk = { pilot, status, unanswered: [] };
	if (pilot.root.state === "answered") {
		addMembers(pilot.root, walk);
	} else {
		addAbsent(pilot.root, walk);
	}
	return atStatus(pilot, walk.unanswered);
}

interface Walk {
	readonly pilot: SchemaDocument;
	readonly status: Status;
	readonly unanswered: UnansweredQuestion[];
}

/** The status makes an answer needed, so what is absent at the top level shows there; the first key has nothing to do with it. */
export function atStatus<One extends UnansweredQuestion>(
	pilot: SchemaDocument,
	unanswered: readonly One[],
): readonly One[] {
	const status = memberOf(pilot.root, "status");
	return status?.pair === undefined
		? unanswered
		: unanswered.map((one) => (isAbsentAtTop(one, pilot) ? { ...one, span: status.headSpan } : one));
}

function isAbsentAtTop({ answer }: UnansweredQuestion, { root }: SchemaDocument): boolean {
	return answer.state === "absent" && answer.holder !== undefined && answer.holder === root.node;
}

function addMembers(holder: Answer, walk: Walk): void {
	if (holder.members.length === 0) {
		return;
	}
	const given = givenIn(walk.pilot, holder);
	for (const member of holder.members) {
		const needed =
			mayLack(member) && isNeeded(member.question, walk.status, given) && !isAnsweredElsewhere(member, holder);
		addAnswer(member, needed, walk);
	}
}

/** Most answers are there, and it need not be known whether they are needed. */
function mayLack({ state, question }: Answer): boolean {
	return state !== "answered" || question.shape === "list";
}

/** Another answer of the group says as much: a role instead of a name. */
export function isAnsweredElsewhere(member: Answer, holder: Answer): boolean {
	const other = member.question.orElse === undefined ? undefined : memberOf(holder, member.question.orElse);
	return member.state === "absent" && other !== undefined && other.state !== "absent" && other.state !== "unanswered";
}

function addAnswer(answer: Answer, needed: boolean, walk: Walk): void {
	if (answer.state === "answered") {
		if (answer.question.shape === "list") {
			addItems(answer, needed, walk);
		} else {
			addMembers(answer, walk);
		}
	} else if (needed && answer.state !== "unreadable") {
		walk.unanswered.push({ answer, span: answer.state === "absent" ? answer.headSpan : unansweredSpan(answer) });
	}
}

/** An empty item of objects leaves all its questions unanswered; an empty item of texts is an unanswered question itself. */
function addItems(list: Answer, needed: boolean, walk: Walk): void {
	for (const item of list.items) {
		if (item.question.shape !== "object") {
			if (needed && item.state === "unanswered") {
				walk.unanswered.push({ answer: item, span: unansweredSpan(item) });
			}
		} else if (item.state === "unanswered") {
			addAbsent(item, walk);
		} else {
			addMembers(item, walk);
		}
	}
}

/** Everything that an object has to answer which says nothing at all. */
function addAbsent(holder: Answer, { pilot, status, unanswered }: Walk): void {
	const given = givenFromTop(pilot);
	for (const question of holder.question.members) {
		if (isNeeded(question, status, given)) {
			unanswered.push({ answer: { ...holder, question, state: "absent" }, span: holder.headSpan });
		}
	}
}

/** At what stands there, else at the key. */
export function unansweredSpan(answer: Answer): Span {
	const span = answer.node === undefined ? answer.headSpan : shownAt(answer.node);
	return span.end > span.start ? span : answer.headSpan;
}
