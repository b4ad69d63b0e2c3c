/** Lines in another column than their neighbours. */
import type { Good, Row } from "../good";
import { type Kind, type Slip, shifted, withLines } from "../slip";

const STEPS = [1, 2, -1, -2];

type Where = "first" | "middle" | "last" | "only";

function whereIn(group: readonly number[], line: number): Where {
	if (group.length === 1) return "only";
	return line === group[0] ? "first" : line === group.at(-1) ? "last" : "middle";
}

/** Lines `from` to `to` moved; what is inside a text or brackets moves with the line it began on. */
function moved(good: Good, from: number, to: number, by: number, path: Row["path"]): Slip | undefined {
	const lines = shifted(good.lines.slice(from, to + 1), by);
	return (
		lines && {
			text: withLines(good, from, to - from + 1, lines),
			rights: [good.text],
			lines: [from, from],
			path,
		}
	);
}

function name(what: string, by: number): string {
	return `${what} ${Math.abs(by)} ${by > 0 ? "more" : "less"}`;
}

/** A key that does not share its line with a dash. */
function isKeyLine(row: Row): boolean {
	return row.what === "row" && row.key !== undefined && row.dash === undefined;
}

function key(what: string, by: number, where: readonly Where[], deeper: "none" | "with" | "without"): Kind {
	return {
		name: name(what, by),
		reported: "one",
		part: 0.6,
		mayHide: true,
		make(good, row) {
			if (!isKeyLine(row) || !where.includes(whereIn(row.group, row.index))) return undefined;
			if ((deeper === "none") !== (row.last === row.index)) return undefined;
			// A text or brackets that stay where they are: still below their key, or a slip of their own.
			if (deeper === "without" && row.value?.style !== "group") return undefined;
			return moved(good, row.index, deeper === "without" ? row.index : row.last, by, row.path);
		},
	};
}

function group(by: number): Kind {
	return {
		name: name("whole group", by),
		reported: "one",
		part: 0.6,
		mayHide: true,
		make(good, row) {
			const [first, second] = row.group;
			if (row.index !== first || second === undefined || row.key === undefined || row.path.length < 2) return undefined;
			// The first key of an item stands behind the dash: the others move.
			const from = row.dash === undefined ? row.index : second;
			const last = good.rows[row.group.at(-1) ?? 0]?.last ?? 0;
			const slip = moved(good, from, last, by, row.path.slice(0, -1));
			return slip && { ...slip, lines: [row.dash === undefined ? row.index - 1 : row.index, last] };
		},
	};
}

function dash(what: "with" | "without", by: number): Kind {
	return {
		name: name(`dash ${what} its lines`, by),
		reported: "one",
		part: 0.6,
		mayHide: true,
		make(good, row) {
			if (row.dash === undefined || row.items.length < 2) return undefined;
			const last = what === "with" ? row.itemLast : row.index;
			if (what === "without" && row.itemLast === row.index) return undefined;
			return moved(good, row.index, last, by, row.itemPath);
		},
	};
}

/** A text below its key: what stands beside the key may then stand as deep as the lines of the text. */
function blockText(by: number): Kind {
	return {
		name: name("block text with its lines", by),
		reported: "one",
		mayHide: true,
		make: (good, row) =>
			isKeyLine(row) && row.value?.style === "block" ? moved(good, row.index, row.last, by, row.path) : undefined,
	};
}

/** The other answers of the item stay where they are. */
function dashWithText(by: number): Kind {
	return {
		name: name("dash with the text of its first key", by),
		reported: "one",
		mayHide: true,
		make(good, row) {
			const isText = row.dash !== undefined && row.key !== undefined && row.value?.style === "block";
			return isText && row.last < row.itemLast && row.items.length > 1
				? moved(good, row.index, row.last, by, row.itemPath)
				: undefined;
		},
	};
}

export const COLUMNS: readonly Kind[] = STEPS.flatMap((by) => [
	key("key", by, ["middle"], "none"),
	key("first key of a group", by, ["first", "only"], "none"),
	key("last key of a group", by, ["last"], "none"),
	key("key with its deeper lines", by, ["first", "middle", "last", "only"], "with"),
	key("key without its deeper lines", by, ["first", "middle", "last", "only"], "without"),
	group(by),
	dash("with", by),
	dash("without", by),
	blockText(by),
	dashWithText(by),
]);
