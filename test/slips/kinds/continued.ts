/** An answer that goes on below, where YAML no longer takes it for the same answer. */
import type { Good, Row } from "../good";
import { type Kind, pick, type Slip, shifted, withLines } from "../slip";
import { wordsOf } from "./sentences";

/** The sentence broken in two, its second half at `column`; right is the same below its answer. */
function broken(good: Good, row: Row, column: number): Slip | undefined {
	const words = wordsOf(row);
	if (words === undefined || words.length < 4 || row.value === undefined) return undefined;
	if (row.text.slice(row.value.end).trim() !== "") return undefined;
	const half = Math.ceil(words.length / 2);
	const rest = words.slice(half).join(" ");
	if (/^[-?:#&*!|>%@`{[]/.test(rest)) return undefined;
	const first = row.text.slice(0, row.value.start) + words.slice(0, half).join(" ");
	const keyColumn = row.key?.start ?? row.dash ?? 0;
	const text = (at: number) => withLines(good, row.index, 1, [first, " ".repeat(at) + rest]);
	return { text: text(column), rights: [text(keyColumn + 2)], lines: [row.index, row.index + 1], path: row.path };
}

const atKey: Kind = {
	name: "goes on at the key's column",
	reported: "one",
	make: (good, row) => (row.key === undefined ? undefined : broken(good, row, row.key.start)),
};

const atDash: Kind = {
	name: "goes on at the dash's column",
	reported: "one",
	make: (good, row) => (row.dash === undefined || row.dash === 0 ? undefined : broken(good, row, row.dash)),
};

const atStart: Kind = {
	name: "goes on at column 1",
	reported: "one",
	make: (good, row) => ((row.key?.start ?? row.dash ?? 0) === 0 ? undefined : broken(good, row, 0)),
};

/** A second sentence, typed after Enter: an answer of its own would have a colon. */
const second: Kind = {
	name: "a second sentence at the key's column",
	reported: "one",
	make(good, row) {
		const words = wordsOf(row);
		if (words === undefined || row.key === undefined || row.value === undefined) return undefined;
		if (row.text.slice(row.value.end).trim() !== "") return undefined;
		const sentence = pick(["En dat al jaren.", "Vooral in de zomer", "Niemand weet waarom, ook wij niet."], good, row);
		const column = row.key.start;
		const text = (at: number) => withLines(good, row.index, 1, [row.text, " ".repeat(at) + sentence]);
		return { text: text(column), rights: [text(column + 2)], lines: [row.index, row.index + 1], path: row.path };
	},
};

/** Lines of a block text, from the second on, that nobody takes for anything but text. */
function blockTail(good: Good, row: Row): { head: Row; lines: string[] } | undefined {
	const { textOf } = row;
	const head = textOf && good.rows[textOf.head];
	if (textOf === undefined || head?.key === undefined || row.index <= textOf.head + 1 || row.what !== "inside") {
		return undefined;
	}
	const lines = good.lines.slice(row.index, textOf.last + 1);
	const plain = lines.every((line) => !/:(\s|$)|^\s*[-#?&*!|>%@`{["']/.test(line));
	const body = good.rows[textOf.head + 1]?.indent;
	return plain && row.indent === body ? { head, lines } : undefined;
}

function tooShallow(name: string, column: (head: Row, body: number) => number | undefined, whole: boolean): Kind {
	return {
		name,
		reported: "one",
		make(good, row) {
			const tail = blockTail(good, row);
			const to = tail && column(tail.head, row.indent);
			if (tail === undefined || to === undefined) return undefined;
			const count = whole ? tail.lines.length : 1;
			const moved = shifted(tail.lines.slice(0, count), to - row.indent);
			return (
				moved && {
					text: withLines(good, row.index, count, moved),
					rights: [good.text],
					lines: [row.index, row.index + count - 1],
					path: tail.head.path,
				}
			);
		},
	};
}

const keyColumn = (head: Row) => head.key?.start;
const columnOne = (head: Row) => (head.key?.start === 0 ? undefined : 0);
const between = (head: Row, body: number) => (body - (head.key?.start ?? 0) > 1 ? body - 1 : undefined);

/** All of a block text too shallow. */
function wholeText(name: string, column: (head: Row) => number | undefined): Kind {
	return {
		name,
		reported: "one",
		make(good, row) {
			const text = good.rows[row.index + 1]?.textOf;
			const to = row.key && column(row);
			if (text?.head !== row.index || to === undefined) return undefined;
			const lines = good.lines.slice(row.index + 1, text.last + 1);
			if (lines.some((line) => /:(\s|$)|^\s*[-#?&*!|>%@`{["']/.test(line))) return undefined;
			const moved = shifted(lines, to - (good.rows[row.index + 1]?.indent ?? 0));
			return (
				moved && {
					text: withLines(good, row.index + 1, lines.length, moved),
					rights: [good.text],
					lines: [row.index, row.index + 1],
					path: row.path,
				}
			);
		},
	};
}

const longerBlank: Kind = {
	name: "block text begins with a longer blank line",
	reported: "one",
	make(good, row) {
		const first = good.rows[row.index + 1];
		if (row.key === undefined || first?.textOf?.head !== row.index || first.what !== "inside") return undefined;
		// Behind a figure all lines may be longer.
		if (/[|>][-+]?\d/.test(row.text)) return undefined;
		const text = (blank: string) => withLines(good, row.index + 1, 0, [blank]);
		return {
			text: text(" ".repeat(first.indent + pick([1, 2, 4], good, row))),
			rights: [text(""), good.text],
			lines: [row.index, row.index + 2],
			path: row.path,
		};
	},
};

export const CONTINUED: readonly Kind[] = [
	atKey,
	atDash,
	atStart,
	second,
	tooShallow("rest of a block text at the key's column", keyColumn, true),
	tooShallow("rest of a block text at column 1", columnOne, true),
	tooShallow("rest of a block text one less", between, true),
	tooShallow("one line of a block text at the key's column", keyColumn, false),
	tooShallow("one line of a block text at column 1", columnOne, false),
	wholeText("block text at the key's column", keyColumn),
	wholeText("block text at column 1", columnOne),
	longerBlank,
];
