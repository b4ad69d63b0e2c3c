/** Tables of a Word document, with columns as wide as what they hold needs. */
import { BorderStyle, Paragraph, TableCell, TableLayoutType, TableRow, WidthType, Table as WordTable } from "docx";
import { TEXT_WIDTH } from "./styles";

export interface GridRow {
	/** One for each column; a single one goes over all of them. */
	readonly cells: readonly (readonly Paragraph[])[];
	/** The next row is about the same. */
	readonly isContinued?: boolean;
	/** It may be longer than a page. */
	readonly maySplit?: boolean;
}

interface GridOptions {
	/** How wide each column is beside the others. */
	readonly shares: readonly number[];
	readonly hasHead?: boolean;
	/** Whether what follows stands on the same page. */
	readonly last?: { readonly keepNext?: boolean };
}

const LINE = { style: BorderStyle.SINGLE, size: 4, color: "C4CCD6" };
const NONE = { style: BorderStyle.NONE, size: 0, color: "auto" };
const ROOM = { top: 50, bottom: 50, left: 90, right: 90 };

/** With a line behind it; Word takes no table without a row, and no cell without a paragraph. */
export function gridOf(
	rows: readonly GridRow[],
	{ shares, hasHead = false, last = {} }: GridOptions,
): (Paragraph | WordTable)[] {
	if (rows.length === 0) {
		return [];
	}
	const all = shares.reduce((sum, share) => sum + share, 0);
	const widths = shares.map((share) => Math.floor((TEXT_WIDTH * share) / all));
	const grid = new WordTable({
		width: { size: TEXT_WIDTH, type: WidthType.DXA },
		columnWidths: widths,
		layout: TableLayoutType.FIXED,
		margins: { ...ROOM, marginUnitType: WidthType.DXA },
		borders: { top: NONE, bottom: LINE, left: NONE, right: NONE, insideHorizontal: LINE, insideVertical: NONE },
		rows: rows.map((row, at) =>
			rowOf(row, widths, { isHead: hasHead && at === 0, isBelow: rows[at - 1]?.isContinued === true }),
		),
	});
	return [grid, new Paragraph({ ...last, children: [], spacing: { after: 0 } })];
}

function rowOf(
	{ cells, isContinued, maySplit }: GridRow,
	widths: readonly number[],
	{ isHead, isBelow }: { readonly isHead: boolean; readonly isBelow: boolean },
): TableRow {
	const borders = { ...(isContinued ? { bottom: NONE } : {}), ...(isBelow ? { top: NONE } : {}) };
	const isWhole = cells.length === 1 && widths.length > 1;
	return new TableRow({
		cantSplit: maySplit !== true,
		tableHeader: isHead,
		children: cells.map(
			(children, index) =>
				new TableCell({
					children: children.length === 0 ? [new Paragraph({})] : children,
					borders,
					...(isWhole ? { columnSpan: widths.length } : { width: { size: widths[index] ?? 0, type: WidthType.DXA } }),
				}),
		),
	});
}
