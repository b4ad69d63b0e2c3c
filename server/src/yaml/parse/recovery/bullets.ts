/** Signs of a word processor for the items of a list: `•`, `–`, `*`, `+`, `1.`. */
import { afterBlanks, type Head, withBullet } from "./head";
import { distanceTo, type Walk } from "./walk";

const BULLET = /^(?:[•▪‣◦●∙○■□➢➤](?=\S)|(?:[•–—·▪‣◦●∙○■□➢➤*+o]|\d{1,2}[.)]|[a-z]\))(?=[ \t\u00a0]))/;

/** The row as it would be with a dash, where a list may stand. */
export function asItem(walk: Walk, head: Head): Head | undefined {
	const { text, previous, frames } = walk;
	const { line } = head;
	const sign = head.dashes.length > 0 ? undefined : BULLET.exec(text.slice(line.first, line.first + 8))?.[0];
	if (sign === undefined || afterBlanks(text, line.first + sign.length, line.last) === line.last) {
		return undefined;
	}
	const { expected } = previous;
	const isFirst =
		previous.isEmpty &&
		line.column >= Math.min(previous.stands, previous.column) &&
		(expected === undefined ? /^[•▪‣◦●∙○■□➢➤]/.test(sign) : expected.shape === "list");
	const isNext = frames.some((frame) => frame.kind === "list" && distanceTo(frame, line.column) <= 1);
	return isFirst || isNext ? withBullet(text, line, sign.length) : undefined;
}
