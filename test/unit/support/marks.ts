/** Texts with findings in them: `~~~ why.problem` under what a finding stands in. Also several on one line. */
import type { Finding } from "../../../server/src/check/core/finding";

const MARKS = /^(?: *~+(?: [^\s~]+)?)+ *$/;

export interface MarkedText {
	/** Without the lines of marks. */
	readonly text: string;
	/** What each mark stands under, and its code; on the page of a rule marks need none. */
	readonly marks: readonly { readonly on: string; readonly code: string }[];
}

export function readMarks(marked: string): MarkedText {
	const lines: string[] = [];
	const marks: MarkedText["marks"][number][] = [];
	for (const line of marked.split("\n")) {
		if (!MARKS.test(line)) {
			lines.push(line);
			continue;
		}
		for (const { 0: signs, index } of line.matchAll(/~+/g)) {
			const on = lines.at(-1)?.slice(index, index + signs.length) ?? "";
			const code = /^ ([^\s~]+)/.exec(line.slice(index + signs.length))?.[1] ?? "";
			marks.push({ on, code });
		}
	}
	return { text: lines.join("\n"), marks };
}

/** The text with a mark for each of its findings; of a finding over several lines on its first. */
export function withMarks(text: string, findings: readonly Pick<Finding, "code" | "span">[]): string {
	let start = 0;
	return text
		.split("\n")
		.flatMap((line) => {
			const [from, to] = [start, start + line.length];
			start = to + 1;
			const here = findings.filter(({ span }) => span.start >= from && span.start <= to);
			const marks = here.map(({ code, span }) => ({
				column: span.start - from,
				sign: `${"~".repeat(Math.max(1, Math.min(span.end, to) - span.start))} ${code}`,
			}));
			return [line, ...rowsOf(marks)];
		})
		.join("\n");
}

interface Mark {
	readonly column: number;
	readonly sign: string;
}

/** From left to right; what would stand over another gets a line of its own. */
function rowsOf(marks: readonly Mark[]): readonly string[] {
	const rows: string[] = [];
	for (const { column, sign } of [...marks].sort((a, b) => a.column - b.column)) {
		const free = rows.findIndex((row) => row.length < column);
		if (free < 0) {
			rows.push(" ".repeat(column) + sign);
		} else {
			rows[free] = (rows[free] ?? "").padEnd(column) + sign;
		}
	}
	return rows;
}
