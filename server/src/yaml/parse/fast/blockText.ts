/** Texts below their key (`>-`, `|`), read without the `yaml` package where every line begins in one column and none is empty. */

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
	const join = JOINS.get(sign);
	if (join === undefined || first === undefined || last === undefined || first.column <= line.column) {
		return undefined;
	}
	const isEven = below.every(
		({ start, column, end: at }, index) =>
			column === first.column &&
			isLineEnd(text, (below[index - 1] ?? line).end, start - column) &&
			text.charCodeAt(at - 1) > SPACE,
	);
	if (!isEven || !isLineEnd(text, last.end, end)) {
		return undefined;
	}
	const words = below.map((one) => text.slice(one.start, one.end)).join(join);
	const value = sign.endsWith("-") ? words : `${words}\n`;
	return { kind: "scalar", span: { start: header, end }, value, style: "block" };
}

/** What stands between the lines, by the sign. */
const JOINS: ReadonlyMap<string, string> = new Map([
	[">", " "],
	[">-", " "],
	["|", "\n"],
	["|-", "\n"],
]);
const SPACE = 0x20;

function isLineEnd(text: string, start: number, end: number): boolean {
	const between = text.slice(start, end);
	return between === "\n" || between === "\r\n";
}
