/** Where the command “next open answer” leads. Knows no VS Code. */
import type { UnansweredQuestion } from "../../server/src/protocol/protocol";

type Position = UnansweredQuestion["range"]["start"];

/**
 * The first unanswered question after the cursor, else the first in the file. Those that are needed now come before
 * those that can wait.
 */
export function nextUnanswered(
	answers: readonly UnansweredQuestion[],
	cursor: Position,
): UnansweredQuestion | undefined {
	const now = answers.filter(({ neededNow }) => neededNow);
	const inOrder = [...(now.length > 0 ? now : answers)].sort((a, b) => compare(a.range.start, b.range.start));
	return inOrder.find(({ range }) => compare(range.start, cursor) > 0) ?? inOrder[0];
}

/** The unanswered questions below a path such as `why`; all of them where none is given. */
export function answersWithin(
	answers: readonly UnansweredQuestion[],
	path: string | undefined,
): readonly UnansweredQuestion[] {
	return path === undefined ? answers : answers.filter(({ code }) => code === path || code.startsWith(`${path}.`));
}

function compare(a: Position, b: Position): number {
	return a.line - b.line || a.character - b.character;
}

/**
 * What to select on the line of an unanswered question, as columns: a placeholder as a whole, the position behind an
 * empty key or dash, else the start of the key under which the answer is missing.
 */
export function whereToType(line: string, start: number, end: number): readonly [anchor: number, active: number] {
	const rest = line.slice(end);
	if (line.slice(start, end) === "-") {
		const column = rest.trim() === "" ? line.length : end + rest.search(/\S/);
		return [column, column];
	}
	const isKey = /^["']?\s*:(\s|$)/.test(rest);
	if (!isKey) {
		return [start, end];
	}
	const isEmpty = /^["']?\s*:\s*$/.test(rest);
	return isEmpty ? [line.length, line.length] : [start, start];
}
