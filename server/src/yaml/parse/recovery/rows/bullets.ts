/** Signs of a word processor for the items of a list: `•`, `–`, `*`, `+`, `1.`. */
import { afterBlanks, type Head, withBullet } from "../head";
import { slipAt } from "../slip";
import { distanceTo, type Previous, report, type Walk } from "../walk";

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
	const isClear = /^[•▪‣◦●∙○■□➢➤]/.test(sign);
	const isDeep = line.column >= Math.min(previous.stands, previous.column);
	const isList = expected?.shape === "list";
	const isFirst = previous.isEmpty && (isClear ? isList || (expected === undefined && isDeep) : isList && isDeep);
	const isNext = frames.some((frame) => frame.kind === "list" && distanceTo(frame, line.column) <= 1);
	return isFirst || isNext ? withBullet(text, line, sign.length) : undefined;
}

/**
 * Bullets beside each other are one slip, with what is wrong with their columns and with the text behind them.
 * @param before how many slips there were before the row was read
 */
export function reportBullet(walk: Walk, { dashes, start, line }: Head, row: Previous, before: number): void {
	const { text, slips, columns, frames } = walk;
	const [dash] = dashes;
	if (dash === undefined) {
		return;
	}
	const others = slips
		.slice(before)
		.filter(({ span, code, isReported }) => isReported && (span.start === start || code === "misplaced-dash"));
	const span = { start: dash.start, end: dash.end };
	const slip =
		slips.findLast(({ code }) => code === "bullet") ??
		report(walk, slipAt("bullet", span, { name: text.slice(dash.start, dash.end), sure: true }));
	// One edit at the start of a line, for two at one offset have no order.
	const moved = dash.start === line.start ? columns.get(line.index) : undefined;
	if (moved !== undefined) {
		columns.delete(line.index);
	}
	slip.edits.push({ span: { ...span, end: dash.gap.end }, text: `${" ".repeat(moved?.column ?? 0)}- ` });
	for (const other of others) {
		slips.splice(slips.indexOf(other), 1);
		slip.edits.push(...other.edits);
		if (row.sentence?.slip === other) {
			row.sentence.slip = slip;
		}
		for (const [index, moved] of columns) {
			columns.set(index, moved.slip === other ? { ...moved, slip } : moved);
		}
		for (const frame of frames) {
			frame.moved = frame.moved?.slip === other ? { ...frame.moved, slip } : frame.moved;
		}
	}
}
