/** The sign of a text below its key, mistyped or with text behind it: `> -`, `->`, `>_`, `>- Each weekend`. */

import { isSingle } from "../schemaNode";
import { slipAt } from "../slip";
import { type Previous, report, type Walk } from "../walk";
import { readBlockText } from "./blockText";
import type { ValuePosition } from "./valuePosition";

export function readBlockHead(walk: Walk, position: ValuePosition): Previous | undefined {
	const { text, lines, style } = walk;
	const { line, start, expected } = position;
	const written = text.slice(start, line.last);
	const next = lines.slice(line.index + 1).find(({ kind }) => kind !== "blank");
	const depth = next !== undefined && next.column > position.base ? next.column : undefined;
	const [head = "", sign = ""] = /^([|>][-+])[ \t]+(?=[^\s#])(?!.*\s#)/.exec(written) ?? [];
	if (!isSingle(expected) || (head === "" && (depth === undefined || !MISTYPED.test(written)))) {
		return undefined;
	}
	const name = head === "" ? intended(written) : sign;
	const slip = slipAt(
		"mistyped-block",
		{ start, end: start + (head || written).trimEnd().length },
		{ name, sure: true },
	);
	report(walk, slip);
	const lineBreak = text.includes("\r\n") ? "\r\n" : "\n";
	const below = lineBreak + " ".repeat(depth ?? position.column + style.indent);
	slip.edits.push(
		head === ""
			? { span: { start, end: line.last }, text: name }
			: { span: { start: start + sign.length, end: start + head.length }, text: below },
	);
	return readBlockText(walk, position);
}

const MISTYPED = /^(?:->|[|>](?:[ \t]+[-+]|[-+]?[_:;.,=]))$/;

function intended(written: string): string {
	const sign = written.includes("|") ? "|" : ">";
	return /[-_]/.test(written) ? `${sign}-` : written.includes("+") ? `${sign}+` : sign;
}
