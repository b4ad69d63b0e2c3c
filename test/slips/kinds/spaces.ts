/** Tabs, and spaces that only look like one. */
import type { Good, Row } from "../good";
import { type Kind, oneLine, pick, withLines } from "../slip";

const SPECIAL = ["\u00a0", "\u202f", "\u3000"];

const tabOneLine: Kind = {
	name: "tab for the indentation of a line",
	reported: "one",
	make(good, row) {
		if (row.what !== "row" || row.indent < 2) return undefined;
		const tabs = pick(["\t", "\t".repeat(Math.ceil(row.indent / 2)), `${" ".repeat(row.indent - 1)}\t`], good, row);
		return oneLine(good, row, tabs + row.text.trimStart());
	},
};

const tabInText: Kind = {
	name: "tab for the indentation of a line of text",
	reported: "one",
	make(good, row) {
		if (row.what !== "inside" || row.textOf === undefined || row.indent < 2) return undefined;
		return oneLine(good, row, pick(["\t", "\t\t"], good, row) + row.text.trimStart());
	},
};

const tabsEverywhere: Kind = {
	name: "tabs for all indentation",
	reported: "one",
	make(good, row) {
		// Once a file: at its first indented line.
		const first = good.rows.find(({ what, indent }) => what !== "blank" && indent > 0);
		if (row !== first) return undefined;
		const step = row.indent;
		const lines = good.lines.map((line) => {
			const blanks = line.length - line.trimStart().length;
			return "\t".repeat(Math.floor(blanks / step)) + " ".repeat(blanks % step) + line.trimStart();
		});
		return { text: lines.join(good.eol), rights: [good.text], lines: [row.index, row.index], path: [] };
	},
};

const tabBehindDash: Kind = {
	name: "tab behind a dash",
	reported: "one",
	make: (good, row) => (row.dash === undefined ? undefined : behindDash(good, row, "\t")),
};

function behindDash(good: Good, row: Row, sign: string) {
	const line = row.text.replace(/^(\s*-) +/, `$1${sign}`);
	return line === row.text ? undefined : oneLine(good, row, line);
}

function tabOnBlank(name: string, reported: Kind["reported"], inText: boolean): Kind {
	return {
		name,
		reported,
		make(good, row) {
			const inside = row.textOf !== undefined && row.index < row.textOf.last && row.what === "inside";
			if (
				inside !== inText ||
				(!inText && !(row.what === "row" && (row.last === row.index || row.value?.style === "group")))
			)
				return undefined;
			const text = (blank: string) => withLines(good, row.index + 1, 0, [blank]);
			return {
				text: text(pick(["\t", "  \t", "\t\t"], good, row)),
				rights: [text("")],
				lines: [row.index + 1, row.index + 1],
				path: row.path,
			};
		},
	};
}

const specialInFront: Kind = {
	name: "special space in front",
	reported: "one",
	make(good, row) {
		if (row.what !== "row" || row.indent === 0) return undefined;
		const special = pick(SPECIAL, good, row);
		const front = row.index % 2 === 0 ? special.repeat(row.indent) : " ".repeat(row.indent - 1) + special;
		return oneLine(good, row, front + row.text.trimStart());
	},
};

const specialBehindColon: Kind = {
	name: "special space behind the colon",
	reported: "one",
	make(good, row) {
		if (row.key === undefined || row.value?.style !== "plain") return undefined;
		const space = pick(SPECIAL, good, row) + (row.index % 2 === 0 ? "" : " ");
		return oneLine(good, row, `${row.text.slice(0, row.key.end)}:${space}${row.text.slice(row.value.start)}`);
	},
};

const specialBehindDash: Kind = {
	name: "special space behind a dash",
	reported: "one",
	make: (good, row) => (row.dash === undefined ? undefined : behindDash(good, row, pick(SPECIAL, good, row))),
};

export const SPACES: readonly Kind[] = [
	tabOneLine,
	tabInText,
	tabsEverywhere,
	tabBehindDash,
	tabOnBlank("tab on a blank line", "at most one", false),
	tabOnBlank("tab on a blank line in a block text", "none", true),
	specialInFront,
	specialBehindColon,
	specialBehindDash,
];
