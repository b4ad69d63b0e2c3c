/** Which lists and maps a new line could add to, so that what stands below it stays where it belongs. */
import { type Block, type Outline, outlineOf, type Path, pathIn } from "../outline";
import { isValueBelow, type Row } from "../rows";
import type { Style } from "../style";

export interface InsertionPoint {
	readonly kind: "map" | "list";
	readonly path: Path;
	/** Where its keys or dashes stand, or will. */
	readonly column: number;
	/** What stands there already. */
	readonly block: Block | undefined;
	/** The column from which on somebody may mean this insertion point. */
	readonly from: number;
	/** The line stands too far left for it, as for any other. */
	readonly instead?: true;
}

export interface NewLine {
	readonly line: number;
	/** Where its word or its dash stands. */
	readonly column: number;
	readonly dash: boolean;
}

/** The likeliest first. */
export function insertionPointsAt(rows: readonly Row[], at: NewLine, style: Style): readonly InsertionPoint[] {
	const points = possibleInsertionPoints(rows, at, style);
	if (at.dash) {
		return points.filter(({ kind, from }) => kind === "list" && from <= at.column).slice(-1);
	}
	const meant = points.filter((each) => isMeant(each, at.column)).at(-1);
	const [outermost, ...others] = points;
	if (meant !== undefined || outermost === undefined) {
		return meant === undefined ? [] : together(points, meant, at.column);
	}
	const first = together(points, outermost, at.column);
	const rest = others.filter((point) => !first.includes(point));
	return [...first, ...rest.map((point) => ({ ...point, instead: true }) as const)];
}

function isMeant({ block, column, from }: InsertionPoint, at: number): boolean {
	return (block === undefined ? from : column) <= at;
}

/** Where one column may mean more: the list of the item too, the other keys where a list stands as far in as its key. */
function together(points: readonly InsertionPoint[], point: InsertionPoint, column: number): readonly InsertionPoint[] {
	const { block } = point;
	if (block?.kind === "map") {
		return [point, ...points.filter((other) => other.block?.kind === "list" && other.block === block.parent)];
	}
	const keys = points.filter((other) => other.kind === "map" && isMeant(other, column));
	const beside = keys.filter((other) => (other.block === undefined ? block === undefined : other.column === column));
	return point.kind === "list" ? [...beside, point] : [point];
}

/** From the outermost to the innermost. */
function possibleInsertionPoints(rows: readonly Row[], at: NewLine, style: Style): readonly InsertionPoint[] {
	const outline = outlineOf(rows);
	const open = outline.openAt(at.line);
	const next = rows.find(({ start }) => start > at.line);
	const nextBlock = next && outline.blockAddedTo(next);
	const last = rows.filter(({ start }) => start < at.line).at(-1);
	if (isValueBelow(last, next)) {
		return [];
	}
	const begins = last === undefined ? [] : begunBy(outline, last, at, style);
	// The keys behind a new dash become part of its item.
	if (nextBlock === undefined || (at.dash && next?.dashes.length === 0 && next.column > at.column)) {
		const all = [...open.map(toInsertionPoint), ...begins];
		return all.length > 0 ? all : [{ kind: "map", path: [], column: 0, block: undefined, from: 0 }];
	}
	const index = open.indexOf(nextBlock);
	if (index >= 0) {
		return [...open.slice(index).map(toInsertionPoint), ...begins];
	}
	const parent = nextBlock.parent === undefined ? -1 : open.indexOf(nextBlock.parent);
	return parent < 0
		? [toInsertionPoint(nextBlock)]
		: [toInsertionPoint(nextBlock), ...open.slice(parent + 1).map(toInsertionPoint)];
}

function toInsertionPoint(block: Block): InsertionPoint {
	const from = block.kind === "list" ? (block.parent?.column ?? block.column) : block.column;
	return { kind: block.kind, path: block.path, column: block.column, block, from };
}

/** What a key or dash without a value could get in the line below it. */
function begunBy(outline: Outline, last: Row, at: NewLine, style: Style): readonly InsertionPoint[] {
	const parent = outline.blockOf(last);
	if (parent === undefined || last.value.kind !== "none") {
		return [];
	}
	const path = pathIn(parent, last);
	if (last.key === undefined) {
		const from = last.base + 1;
		return [{ kind: "map", path, column: Math.max(at.column, last.base + style.dashWidth), block: undefined, from }];
	}
	const inner = Math.max(at.column, last.base + style.indent);
	const flush = at.dash ? at.column : style.listsIndented || at.column > last.base ? inner : last.base;
	return [
		{ kind: "map", path, column: inner, block: undefined, from: last.base + 1 },
		{ kind: "list", path, column: flush, block: undefined, from: last.base },
	];
}
