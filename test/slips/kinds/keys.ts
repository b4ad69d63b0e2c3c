/** Keys without a colon, parents that went, and children that stand beside them. */
import { questionAt } from "../../../server/src/format/questions";
import type { Good, Path, Row } from "../good";
import { type Kind, oneLine, pick, shifted, withLines } from "../slip";

const noColon: Kind = {
	name: "key without its colon, with an answer",
	reported: "one",
	make(good, row) {
		if (row.key === undefined || row.value?.style !== "plain" || row.last !== row.index) return undefined;
		return oneLine(good, row, row.text.slice(0, row.key.end) + row.text.slice(row.key.end + 1));
	},
};

const noColonParent: Kind = {
	name: "key without its colon, lines below",
	reported: "one",
	make(good, row) {
		if (row.key === undefined || row.value?.style !== "group" || row.last === row.index) return undefined;
		return oneLine(good, row, row.text.slice(0, row.key.end) + row.text.slice(row.key.end + 1));
	},
};

const dashNoColon: Kind = {
	name: "first key of an item without its colon",
	reported: "one",
	make(good, row) {
		if (row.key === undefined || row.dash === undefined || row.group.length < 2 || row.last !== row.index) {
			return undefined;
		}
		const key = row.text.slice(0, row.key.end);
		if (!/\w$/.test(key)) return undefined;
		return { ...oneLine(good, row, key), rights: [withLines(good, row.index, 1, [`${key}:`])] };
	},
};

const noSpace: Kind = {
	name: "colon without its space",
	reported: "one",
	make(good, row) {
		if (row.key === undefined || row.value?.style !== "plain" || row.last !== row.index) return undefined;
		return oneLine(good, row, `${row.text.slice(0, row.key.end)}:${row.text.slice(row.value.start)}`);
	},
};

function signAtKey(name: string, typed: (key: string, sign: string) => string): Kind {
	return {
		name,
		reported: "one",
		make(good, row) {
			if (row.key === undefined || row.key.name === "<<" || row.value?.style === "alias") return undefined;
			const { start, end } = row.key;
			const key = typed(row.text.slice(start, end), pick(["*", "%", "@", "`", "**"], good, row));
			return oneLine(good, row, row.text.slice(0, start) + key + row.text.slice(end));
		},
	};
}

const parentInComment: Kind = {
	name: "parent in a comment",
	reported: "one",
	mayHide: true,
	make(good, row) {
		if (!isParent(row)) return undefined;
		const sign = pick(["# ", "#"], good, row);
		const slip = oneLine(good, row, " ".repeat(row.indent) + sign + row.text.trimStart());
		return { ...slip, lines: [row.index, row.index + 1] };
	},
};

function notIndented(name: string, comment: boolean): Kind {
	return {
		name,
		reported: "one",
		mayHide: true,
		make(good, row) {
			const children = isParent(row) ? good.lines.slice(row.index + 1, row.last + 1) : undefined;
			const first = good.rows[row.index + 1];
			if (children === undefined || first?.what !== "row" || row.key === undefined) return undefined;
			if (first.dash === undefined && !ownKeys(good, row, first)) return undefined;
			const up = shifted(children, row.key.start - first.indent);
			const remark = comment ? [`${" ".repeat(row.key.start)}# hieronder staat het antwoord`] : [];
			return (
				up && {
					text: withLines(good, row.index + 1, up.length, [...remark, ...up]),
					rights: [withLines(good, row.index + 1, up.length, [...remark, ...children])],
					lines: [row.index, row.index + remark.length + 1],
					path: row.path.slice(0, -1),
				}
			);
		},
	};
}

function isParent(row: Row): boolean {
	return row.key !== undefined && row.dash === undefined && row.value?.style === "group" && row.last > row.index;
}

/** Whether no child could belong where its parent stands. */
function ownKeys(good: Good, parent: Row, first: Row): boolean {
	return first.group.every((line) => {
		const child = good.rows[line]?.key?.name ?? "";
		return questionAt(codeOf([...parent.path.slice(0, -1), child])) === undefined;
	});
}

function codeOf(path: Path): string {
	return path.filter((part) => typeof part === "string").join(".");
}

export const KEYS: readonly Kind[] = [
	noColon,
	noColonParent,
	dashNoColon,
	noSpace,
	signAtKey("a sign in front of a key", (key, sign) => sign + key),
	signAtKey("a sign around a key", (key, sign) => sign + key + sign),
	signAtKey("a sign typed over the first letter of a key", (key, sign) => sign.slice(0, 1) + key.slice(1)),
	parentInComment,
	notIndented("children not indented", false),
	notIndented("children not indented, a comment between", true),
];
