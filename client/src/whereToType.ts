/** What to select where an answer goes. Knows no VS Code. */

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
