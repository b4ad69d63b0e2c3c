/** Texts below their key (`>-`, `|`), read without the `yaml` package where every line begins in one column. */

import type { ScalarNode } from "../../tree";
import type { ContentLine } from "./contentLines";

/**
 * @param header offset of the sign
 * @param line that the sign stands on
 * @param below the lines of the text
 * @param end where the next thing begins
 */
export function readBlockText(
	text: string,
	header: number,
	line: ContentLine,
	below: readonly ContentLine[],
	end: number,
): ScalarNode | undefined {
	const [first] = below;
	const last = below.at(-1);
	const sign = text.slice(header, line.end);
	if (!SIGNS.has(sign) || first === undefined || last === undefined || first.column <= line.column) {
		return undefined;
	}
	let content = "";
	let before = line;
	for (const one of below) {
		const breaks = lineEnds(text, before.end, one.start - one.column);
		const isUnsupported = one.column !== first.column || text.charCodeAt(one.end - 1) <= SPACE || breaks === 0;
		if (isUnsupported || (one === first && breaks > 1)) {
			return undefined;
		}
		content += (one === first ? "" : joinOf(sign, breaks)) + text.slice(one.start, one.end);
		before = one;
	}
	const after = text.indexOf("\n", last.end) + 1;
	if (after === 0 || !isOutside(text, after, end, first.column)) {
		return undefined;
	}
	const value = sign.endsWith("-") ? content : `${content}\n`;
	return { kind: "scalar", span: { start: header, end: after }, value, style: "block" };
}

const SIGNS: ReadonlySet<string> = new Set([">", ">-", "|", "|-"]);
const SPACE = 0x20;

/** What so many line ends between two lines stand for. */
function joinOf(sign: string, breaks: number): string {
	if (sign.startsWith("|")) {
		return "\n".repeat(breaks);
	}
	return breaks === 1 ? " " : "\n".repeat(breaks - 1);
}

/** Whether only empty lines stand there, and comments that begin before the column of the text: others are text too. */
function isOutside(text: string, start: number, end: number, column: number): boolean {
	const isNone = (line: string) => line === "" || line === "\r" || firstHash(line) < column;
	return start === end || text.slice(start, end).split("\n").every(isNone);
}

/** How many spaces stand before the comment that the line is. */
function firstHash(line: string): number {
	const [spaces = ""] = /^ *(?=#)/.exec(line) ?? [];
	return line.charCodeAt(spaces.length) === HASH ? spaces.length : Number.POSITIVE_INFINITY;
}

/** How many line ends stand there; none where anything else does. */
function lineEnds(text: string, start: number, end: number): number {
	let count = 0;
	for (let at = start; at < end; at++) {
		const code = text.charCodeAt(at);
		if (code === LINE_FEED) {
			count++;
		} else if (code !== CARRIAGE_RETURN) {
			return 0;
		}
	}
	return count;
}

const HASH = 0x23;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
