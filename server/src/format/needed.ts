/** Whether a pilot of some status has to answer a question. */
import { type Condition, isFromTop } from "./conditions";
import type { Question } from "./questions";
import { hasReached, type Status } from "./status";

/** The values that the file has for what a condition asks about; none where it has no answer. */
export type Given = (path: string) => readonly unknown[];

const NOTHING: Given = () => [];

export function isNeeded(question: Question, status: Status, given: Given = NOTHING): boolean {
	const { neededIf, notNeededIf } = question;
	return (
		isDue(question, status) &&
		(notNeededIf === undefined || !holds(notNeededIf, given)) &&
		(neededIf === undefined || holds(neededIf, given))
	);
}

function isDue({ neededAt, neededFrom }: Question, status: Status): boolean {
	return neededAt?.includes(status) ?? (neededFrom !== undefined && hasReached(status, neededFrom));
}

function holds(condition: Condition, given: Given): boolean {
	for (const path in condition) {
		const wanted = condition[path] ?? NONE;
		const values = given(path);
		if (wanted === "answered" ? values.length > 0 : haveOneInCommon(values, wanted)) {
			return true;
		}
	}
	return false;
}

const NONE: readonly never[] = [];

function haveOneInCommon(values: readonly unknown[], others: readonly unknown[]): boolean {
	for (const value of values) {
		if (others.includes(value)) {
			return true;
		}
	}
	return false;
}

/** As if the question were asked for: by somebody who picks it, or who wants to see all that it may ask. */
export function assuming({ neededIf = {} }: Question, given: Given = NOTHING): Given {
	return (path) => {
		const wanted = neededIf[path];
		return wanted === undefined ? given(path) : wanted === "answered" ? [true] : wanted;
	};
}

/** The same, apart from what the pilot as a whole calls for. */
export function assumingBeside(question: Question): Given {
	const given = assuming(question);
	return (path) => (isFromTop(path) ? [] : given(path));
}
