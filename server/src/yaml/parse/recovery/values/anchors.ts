/** References: `&name`, `!tag` and `*name`, or text that begins with such a sign. */
import { afterBlanks } from "../head";
import type { Line } from "../lines";
import { slipAt } from "../slip";
import { contentBelow, type Previous, type Walk } from "../walk";
import { readPlainScalar } from "./scalar";
import { type ReadValue, rowOf, type ValuePosition } from "./valuePosition";

/** The value behind an anchor or tag; nothing where the sign begins a text. */
export function readProperties(walk: Walk, position: ValuePosition, readValue: ReadValue): Previous | undefined {
	const { text } = walk;
	const { line, start } = position;
	const name = /^[&!][^\s,[\]{}]*/.exec(text.slice(start, line.last))?.[0] ?? "";
	const behind = afterBlanks(text, start + name.length, line.last);
	const isLast = behind >= line.last || text[behind] === "#";
	// A name of one or two letters is meant as one.
	const isShort = /^&[a-z\d]{1,2}$/.test(name);
	const isMeant =
		isShort ||
		name.startsWith("!!") ||
		name.startsWith("!<") ||
		(name.startsWith("&") &&
			name.length > 1 &&
			(walk.hasAlias(name.slice(1)) || (isLast && hasLinesBelow(walk, position)))) ||
		(!isLast && "[{\"'".includes(text[behind] ?? " "));
	if (isMeant) {
		return isLast ? rowOf(position, { isEmpty: true }) : readValue(walk, { ...position, start: behind });
	}
	if (name.length > 1) {
		const span = { start, end: start + name.length };
		return readPlainScalar(walk, position, slipAt("swallowed-word", span, { name, sure: true }));
	}
	return undefined;
}

function hasLinesBelow(walk: Walk, { line, base }: ValuePosition): boolean {
	const next = contentBelow(walk, line, 50);
	return next !== undefined && next.column >= base;
}

/** Whether `*name` refers to something, or at least is meant to. */
export function readAlias(walk: Walk, start: number, line: Line): boolean {
	const name = /^\*([^\s,[\]{}]+)\s*(?:\s#.*)?$/.exec(walk.text.slice(start, line.last))?.[1];
	return name !== undefined && walk.hasAnchors;
}
