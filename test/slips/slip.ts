/** What a slip of the hand is: a good text, the same text with one slip in it, and where a reader would point. */
import type { Good, Path, Row } from "./good";

export interface Slip {
	/** The slipped text. */
	readonly text: string;
	/** What the person may have meant; the likeliest first. A fix is right when it says the same as one of them. */
	readonly rights: readonly string[];
	/** The first and the last line of the slipped text, from 0, where the finding may stand. */
	readonly lines: readonly [first: number, last: number];
	/** What may be read otherwise while the slip stands; all the rest may not. */
	readonly path: Path;
}

export interface Kind {
	readonly name: string;
	/** How many findings of the file are due. */
	readonly reported: "one" | "none" | "at most one";
	/** Only for kinds with more than one right outcome. */
	readonly hasSeveralFixes?: true;
	/** May give a text that is good as well, so that nobody can see the slip. */
	readonly mayHide?: true;
	/** Many kinds of one family: so much of the others' number is made of it. */
	readonly part?: number;
	/** What the issue leaves open about this kind. */
	readonly unsure?: string;
	/** The slip at this line, or nothing where the kind does not apply. */
	make(good: Good, row: Row): Slip | undefined;
}

/** The text with these lines in place of `count` lines from `from` on. */
export function withLines(good: Good, from: number, count: number, lines: readonly string[]): string {
	return good.lines.toSpliced(from, count, ...lines).join(good.eol);
}

/** A slip of one line that leaves the number of lines; what was there is right. */
export function oneLine(good: Good, row: Row, line: string): Slip {
	return {
		text: withLines(good, row.index, 1, [line]),
		rights: [good.text],
		lines: [row.index, row.index],
		path: row.path,
	};
}

/** Each line with so many blanks more, or less; `undefined` where there are not enough of them. */
export function shifted(lines: readonly string[], by: number): string[] | undefined {
	const moved = lines.map((line) => {
		if (line.trim() === "" || by >= 0) {
			return line.trim() === "" ? line : " ".repeat(by) + line;
		}
		return line.startsWith(" ".repeat(-by)) ? line.slice(-by) : undefined;
	});
	return moved.every((line) => line !== undefined) ? moved : undefined;
}

/** One of these, the same in each run for the same line. */
export function pick<Value>(values: readonly Value[], good: Good, row: Row): Value {
	return values[(row.index + good.text.length) % values.length] as Value;
}
