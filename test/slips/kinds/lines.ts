/** Whole lines that went: deleted, or made a comment by one key. */
import { type Kind, oneLine, pick, withLines } from "../slip";

const parentGone: Kind = {
	name: "the line of a parent deleted",
	reported: "one",
	mayHide: true,
	make(good, row) {
		if (row.key === undefined || row.dash !== undefined || row.value?.style !== "group" || row.last === row.index) {
			return undefined;
		}
		const below = good.rows.findIndex(({ what }, index) => index > row.index && what === "row");
		return {
			text: withLines(good, row.index, 1, []),
			rights: [good.text],
			lines: [row.index, below - 1],
			path: row.path,
		};
	},
};

const dashInComment: Kind = {
	name: "the dash line of an item in a comment",
	reported: "one",
	mayHide: true,
	make(good, row) {
		if (row.dash === undefined || row.key === undefined || row.group.length < 2) return undefined;
		const sign = pick(["# ", "#"], good, row);
		const slip = oneLine(good, row, " ".repeat(row.indent) + sign + row.text.trimStart());
		return { ...slip, path: row.itemPath.slice(0, -1) };
	},
};

const dashLost: Kind = {
	name: "the dash of an item lost",
	reported: "one",
	mayHide: true,
	make(good, row) {
		if (row.dash === undefined || row.key === undefined || row.group.length < 2 || row.items.length < 2)
			return undefined;
		const slip = oneLine(good, row, row.text.replace("-", " "));
		return { ...slip, lines: [row.index, row.group[1] ?? row.index], path: row.itemPath.slice(0, -1) };
	},
};

const textInComment: Kind = {
	name: "the head of a block text in a comment",
	reported: "one",
	mayHide: true,
	make(good, row) {
		if (row.key === undefined || row.value?.style !== "block" || row.last === row.index) return undefined;
		const slip = oneLine(good, row, " ".repeat(row.indent) + pick(["# ", "#"], good, row) + row.text.trimStart());
		return { ...slip, lines: [row.index, row.index + 1] };
	},
};

/** Delete at the end of a line leaves the blanks of the next; joining two lines leaves one. */
function twoAnswers(name: string, joined: (line: string) => string): Kind {
	return {
		name,
		reported: "one",
		make(good, row) {
			const next = good.rows[row.last + 1];
			const isAnswer = row.key !== undefined && row.last === row.index && row.value?.style === "plain";
			if (!isAnswer || next?.key === undefined || next.dash !== undefined || row.text.includes("#")) return undefined;
			const line = joined(next.text);
			const isClear = typeof next.value?.data !== "string" || /[a-z][A-Z]/.test(next.key.name) || /^ {2}/.test(line);
			return isClear && line.startsWith(" ")
				? {
						text: withLines(good, row.index, 2, [row.text + line]),
						rights: [good.text],
						lines: [row.index, row.index],
						path: row.path,
					}
				: undefined;
		},
	};
}

export const WHOLE_LINES: readonly Kind[] = [
	parentGone,
	dashInComment,
	dashLost,
	textInComment,
	twoAnswers("the line end between two answers deleted", (line) => line),
	twoAnswers("two answers joined by a space", (line) => ` ${line.trimStart()}`),
];
