/** What comes between the words of an answer, or behind its brackets. */
import type { Good, Row } from "../good";
import { type Kind, oneLine, pick, type Slip, withLines } from "../slip";

/** The words of an answer on one line, in two parts, and the column where they may go on. */
function halves(good: Good, row: Row, style: "plain" | "double"): readonly [string, string, number] | undefined {
	const { value } = row;
	const isWhole = value?.style === style && row.last === row.index && row.key !== undefined && !row.text.includes("#");
	const at = isWhole ? row.text.indexOf(" ", value.start + Math.floor((value.end - value.start) / 2)) : -1;
	const rest = row.text.slice(at + 1);
	const isText = at >= 0 && typeof value?.data === "string" && /^\p{L}/u.test(rest) && good.lines.length > row.index;
	return isText && !/: |\\$/.test(rest) ? [row.text.slice(0, at), rest, (row.key?.start ?? 0) + 2] : undefined;
}

const commentInside: Kind = {
	name: "a comment in the middle of an answer",
	reported: "one",
	make(good, row) {
		const [first, rest, column] = halves(good, row, "plain") ?? [];
		if (first === undefined || rest === undefined || column === undefined) return undefined;
		const comment = "# nog nakijken";
		const below = " ".repeat(column) + rest;
		const isBehind = row.index % 2 === 0;
		const slipped = isBehind ? [`${first}  ${comment}`, below] : [first, " ".repeat(column) + comment, below];
		return {
			text: withLines(good, row.index, 1, slipped),
			rights: [withLines(good, row.index, 1, [" ".repeat(row.indent) + comment, first, below])],
			lines: [row.index, row.index + slipped.length - 1],
			path: row.path,
		};
	},
};

const quotedShallow: Kind = {
	name: "a quoted answer goes on at the key's column",
	reported: "one",
	make(good, row) {
		const [first, rest, column] = halves(good, row, "double") ?? [];
		if (first === undefined || rest === undefined || column === undefined) return undefined;
		return {
			text: withLines(good, row.index, 1, [first, " ".repeat(column - 2) + rest]),
			rights: [withLines(good, row.index, 1, [first, " ".repeat(column) + rest])],
			lines: [row.index, row.index + 1],
			path: row.path,
		};
	},
};

/** Of words between square brackets on one line. */
function brackets(name: string, slipped: (words: string, sign: string) => string): Kind {
	return {
		name,
		reported: "one",
		make(good, row): Slip | undefined {
			const { value } = row;
			const words = value === undefined ? "" : row.text.slice(value.start, value.end);
			if (value?.style !== "brackets" || !/^\[ ?[^[\]{}"'&*]+\]$/.test(words)) return undefined;
			const sign = pick([".", ";", "]", ","], good, row);
			return oneLine(good, row, row.text.slice(0, value.start) + slipped(words, sign) + row.text.slice(value.end));
		},
	};
}

const remark: Kind = {
	name: "a remark behind //",
	reported: "one",
	make(good, row) {
		const next = good.rows[row.last + 1];
		if (row.key === undefined || row.last !== row.index || row.value?.style !== "plain" || next?.what !== "row") {
			return undefined;
		}
		const column = " ".repeat(row.key.start);
		const withRemark = (words: string) => withLines(good, row.index + 1, 0, [column + words]);
		return {
			text: withRemark("// nog afstemmen"),
			rights: [withRemark("# // nog afstemmen")],
			lines: [row.index + 1, row.index + 1],
			path: row.path,
		};
	},
};

export const INSIDE: readonly Kind[] = [
	commentInside,
	quotedShallow,
	brackets("dashes between brackets", (words) => words.replace(/\[ ?/, "[- ").replaceAll(/, */g, ", - ")),
	brackets("a sign behind brackets", (words, sign) => words + sign),
	remark,
];
