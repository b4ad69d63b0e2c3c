/** A table: notes on a row stand below it, over its whole width. */
import type { Row, Table } from "../model";
import { h, type Markup } from "./markup";
import { unread, type Writing } from "./writing";

export function table(writing: Writing, { id, caption, showsCaption, columns, rows }: Table): Markup {
	const head = columns.map(({ title, isWide }) => h(isWide ? "th" : "th.narrow", { scope: "col" }, title));
	const titles = columns.map(({ title }) => title);
	return h("table.list", { id }, [
		h(showsCaption ? "caption" : "caption.unseen", caption),
		h("thead", [h("tr", head)]),
		h(
			"tbody",
			rows.flatMap((row) => rowsOf(writing, row, titles)),
		),
	]);
}

function rowsOf(writing: Writing, row: Row, titles: readonly string[]): Markup[] {
	const cells = row.cells.map(({ id, lines, isUnread }, index) => {
		const state = unread(writing, isUnread);
		const inside = writing.lines(lines);
		// Where the columns are put below each other each says what it is.
		return index === 0
			? h("th", { id, scope: "row", ...state }, inside)
			: h("td", { id, "data-title": titles[index] ?? "", ...state }, inside);
	});
	const main = h("tr", { id: row.id, ...unread(writing, row.isUnread) }, cells);
	const notes = writing.notes(row.notes);
	return notes.length === 0
		? [main]
		: [main, h("tr.notes", { id: `${row.id}--notes` }, [h("td", { colspan: titles.length }, notes)])];
}
