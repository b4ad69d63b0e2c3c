/** Text that continues below a comment, at which YAML ends it: the comment belongs above the text. */

import type { Line } from "../lines";
import { insertion, slipAt } from "../slip";
import { report, type Sentence, type Walk } from "../walk";
import { commentStart } from "./comments";

/** Moves what stands between the text and this line above the answer; whether it could. */
export function moveComments(walk: Walk, sentence: Sentence, line: Line): boolean {
	const { text, lines, previous, columns } = walk;
	const row = lines.findLast(({ start }) => start <= sentence.start);
	const isOther = sentence.slip !== undefined && sentence.slip.code !== "cut-by-comment";
	const hasColon = /:(?=\s|$)/.test(text.slice(line.first, line.last));
	if (row === undefined || columns.has(row.index) || isOther || hasColon || line.column <= previous.stands) {
		return false;
	}
	sentence.slip ??= report(walk, slipAt("cut-by-comment", { start: line.first, end: line.last }));
	const lineBreak = text.includes("\r\n") ? "\r\n" : "\n";
	const above = (start: number, end: number) =>
		insertion(row.start, `${" ".repeat(row.column)}${text.slice(start, end)}${lineBreak}`);
	for (const [index, one] of lines.slice(previous.line, line.index).entries()) {
		const sign = index === 0 ? commentStart(text, Math.max(one.first, sentence.start), one.last) : one.first;
		if (index > 0 && one.kind === "comment") {
			const span = { start: one.start, end: lines[one.index + 1]?.start ?? one.end };
			sentence.slip.edits.push(above(sign, one.last), { span, text: "" });
		} else if (index === 0 && sign < one.last) {
			const textEnd = text.slice(0, sign).trimEnd().length;
			sentence.slip.edits.push(above(sign, one.last), { span: { start: textEnd, end: one.end }, text: "" });
		}
	}
	return true;
}
