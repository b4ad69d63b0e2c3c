/** Texts of tests as they are seen: findings under their lines, several files in one text, a fix as what it changes. */
import { diffLines } from "diff";
import { expect } from "vitest";
import { checkCrossFile } from "../../../server/src/crossFile/index";
import { readMarks, withMarks } from "./marks";
import { findings } from "./pilots";
import { summaries, uriOf } from "./summaries";

/** The pilot has the findings that are marked in it, `~~~ why.problem` under what each stands in, and no others. */
export function expectFindings(fixture: string): void {
	const marked = dedent(fixture);
	const { text } = readMarks(marked);
	expect(withMarks(text, findings(text))).toBe(marked);
}

/** The same for what pilots show together; each begins with `-- name --`. */
export function expectCrossFileFindings(fixture: string, options = { areAll: true }): void {
	const marked = filesIn(fixture);
	const texts = Object.fromEntries(Object.entries(marked).map(([name, text]) => [name, readMarks(text).text]));
	const found = checkCrossFile(summaries(texts), options);
	expect(
		Object.fromEntries(
			Object.entries(texts).map(([name, text]) => [name, withMarks(text, found.get(uriOf(name)) ?? [])]),
		),
	).toEqual(marked);
}

export function filesIn(fixture: string): Record<string, string> {
	const parts = dedent(fixture).split(/^-- (.+) --\n/m);
	return Object.fromEntries(parts.flatMap((name, index) => (index % 2 === 1 ? [[name, parts[index + 1] ?? ""]] : [])));
}

/** The lines that are taken out and put in, `-` and `+` in front of each; what is only put in, below the line above it. */
export function changes(before: string, after: string): string {
	const parts = diffLines(before, after);
	const isKept = (index: number) => parts[index] !== undefined && !parts[index].added && !parts[index].removed;
	return parts
		.flatMap(({ value, added }, index) => {
			const lines = value.replace(/\n$/, "").split("\n");
			const shown = isKept(index) ? (parts[index + 1]?.added ? lines.slice(-1) : []) : lines;
			return shown.map((line) => `${isKept(index) ? " " : added ? "+" : "-"}${line}\n`);
		})
		.join("");
}

/** Without the tabs that the test is indented with, which a text put in with `${…}` has not, nor the line end before the first. */
export function dedent(text: string): string {
	const own = text.replace(/^\n/, "").replace(/\t*$/, "");
	const depth = Math.min(...(own.match(/^\t+/gm) ?? [""]).map(({ length }) => length));
	return own.replaceAll(new RegExp(`^\\t{${depth}}`, "gm"), "");
}
