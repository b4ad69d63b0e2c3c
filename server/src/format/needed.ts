/** Whether a pilot of some status has to answer a question. */
import type { Condition, Question } from "./questions";
import { hasReached, type Status } from "./status";

/** The value that stands beside the question under `key`, if any. */
export type Beside = (key: string) => unknown;

export function isNeeded(question: Question, status: Status, beside: Beside = () => undefined): boolean {
	if (question.notNeededIf !== undefined && holds(question.notNeededIf, beside)) {
		return false;
	}
	if (question.neededIf !== undefined && !holds(question.neededIf, beside)) {
		return false;
	}
	if (question.neededAt !== undefined) {
		return question.neededAt.includes(status);
	}
	return question.neededFrom !== undefined && hasReached(status, question.neededFrom);
}

function holds(condition: Condition, beside: Beside): boolean {
	for (const key in condition) {
		if (condition[key]?.includes(beside(key))) {
			return true;
		}
	}
	return false;
}
