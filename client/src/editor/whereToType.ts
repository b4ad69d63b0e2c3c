/** What to select where an answer goes. Knows no VS Code. */

/**
 * What to select on the line of an unanswered question, as columns: a placeholder as a whole, the position behind an
 * empty key or dash, also between brackets and before a comment, else the start of the key under which the answer is missing.
 * @param below the lines that follow
 */
export function whereToType(
	line: string,
	start: number,
	end: number,
	below: Iterable<string> = [],
): readonly [anchor: number, active: number] {
	const rest = line.slice(end);
	if (line.slice(start, end) === "-") {
		const column = rest.trim() === "" ? line.length : end + rest.search(/\S/);
		return [column, column];
	}
	const key = /^["']?\s*:(?=[\s,}\]]|$)/.exec(rest)?.[0];
	if (key === undefined) {
		return [start, end];
	}
	const colon = end + key.length;
	const column = columnBehind(line, colon);
	return column === undefined || hasLinesBelow(start, below) ? [start, start] : [column, column];
}

/** Whether the value of a key in that column stands on the lines below: text behind the key would replace it. */
function hasLinesBelow(column: number, below: Iterable<string>): boolean {
	for (const line of below) {
		const first = line.search(/\S/);
		if (first >= 0 && line[first] !== "#") {
			return first > column || (first === column && /^-(?:\s|$)/.test(line.slice(first)));
		}
	}
	return false;
}

/** Where an answer goes behind a colon: nothing where something stands there. A blank stays in front of a comment. */
function columnBehind(line: string, colon: number): number | undefined {
	const [, blanks = "", next] = /^(\s*)(.?)/.exec(line.slice(colon)) ?? [];
	switch (next) {
		case "":
			return line.length;
		case "#":
			return colon + (blanks.length > 1 ? 1 : 0);
		case ",":
		case "}":
		case "]":
			return colon + Math.min(blanks.length, 1);
		default:
			return undefined;
	}
}

/** Right behind a colon: a blank has to stand between. */
export function needsBlank(line: string, column: number): boolean {
	return column > 0 && line[column - 1] === ":";
}
