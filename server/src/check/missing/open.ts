/** Which answers a pilot of some status should have and has not: each at the highest absent path. */
import { isNeeded } from "../../format/needed";
import type { Status } from "../../format/status";
import { type Answer, memberOf, type Pilot, scalarOf } from "../../pilot/pilot";
import type { Span } from "../../text/span";
import { shownAt } from "../../yaml/tree";

/** An answer that is not there, or a place that says nothing. */
export interface OpenAnswer {
	readonly answer: Answer;
	readonly span: Span;
}

/** What is open for a pilot of `status`, in the design's order; nothing behind a place where the file cannot be read. */
export function openAnswers(pilot: Pilot, status: Status): readonly OpenAnswer[] {
	const open = pilot.root.state === "answered" ? openMembers(pilot.root, status) : [];
	return open.filter(({ answer }) => isCertain(answer, pilot.tree.broken));
}

/** The same without regard to broken places; of a file with no pilot in it everything is open. */
export function allOpenAnswers(pilot: Pilot, status: Status): readonly OpenAnswer[] {
	return pilot.root.state === "answered" ? openMembers(pilot.root, status) : allAbsent(pilot.root, status);
}

function openMembers(holder: Answer, status: Status): OpenAnswer[] {
	return holder.members.flatMap((member) => {
		const needed = isNeeded(member.question, status, (key) => scalarOf(memberOf(holder, key)));
		return openIn(member, needed && !isAnsweredElsewhere(member, holder), status);
	});
}

function isAnsweredElsewhere(member: Answer, holder: Answer): boolean {
	const other = member.question.orElse === undefined ? undefined : memberOf(holder, member.question.orElse);
	return member.state === "absent" && other !== undefined && other.state !== "absent" && other.state !== "open";
}

function openIn(answer: Answer, needed: boolean, status: Status): OpenAnswer[] {
	switch (answer.state) {
		case "absent":
			return needed ? [{ answer, span: answer.place }] : [];
		case "open":
			return needed ? [{ answer, span: openPlace(answer) }] : [];
		case "answered":
			return answer.question.shape === "list" ? openItems(answer, needed, status) : openMembers(answer, status);
		default:
			return [];
	}
}

/** An empty item of objects leaves all its questions open; an empty item of texts is an open answer itself. */
function openItems(list: Answer, needed: boolean, status: Status): OpenAnswer[] {
	return list.items.flatMap((item) => {
		if (item.question.shape !== "object") {
			return needed && item.state === "open" ? [{ answer: item, span: openPlace(item) }] : [];
		}
		return item.state === "open" ? allAbsent(item, status) : openMembers(item, status);
	});
}

/** Everything that an object has to answer which says nothing at all. */
function allAbsent(holder: Answer, status: Status): OpenAnswer[] {
	return holder.question.members
		.filter((question) => isNeeded(question, status))
		.map((question) => ({ answer: { ...holder, question, state: "absent" }, span: holder.place }));
}

function openPlace(answer: Answer): Span {
	const span = answer.node === undefined ? answer.place : shownAt(answer.node);
	return span.end > span.start ? span : answer.place;
}

function isCertain(answer: Answer, broken: number | undefined): boolean {
	return broken === undefined || answer.endsBy <= broken;
}
