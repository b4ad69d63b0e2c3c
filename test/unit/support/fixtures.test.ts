/** The notation of the tests is read as it is written. */
import { expect, it } from "vitest";
import { changes, dedent, filesIn } from "./fixtures";
import { readMarks, withMarks } from "./marks";

const MARKED = ["a: [b,c]", "~ file/a", "   ~ x ~ y", "d: ~", "e: f", ""].join("\n");

it("marks stand for what is above them, several in a line, and are taken out", () => {
	expect(readMarks(MARKED)).toEqual({
		text: "a: [b,c]\nd: ~\ne: f\n",
		marks: [
			{ on: "a", code: "file/a" },
			{ on: "[", code: "x" },
			{ on: "]", code: "y" },
		],
	});
});

it("findings are written as marks; what has no room left gets a line of its own", () => {
	const text = "title: A\nwhy:\n  goals: []\n";
	const at = (code: string, start: number, end: number) => ({ code, span: { start, end } });
	const found = [at("one", 0, 5), at("two", 7, 8), at("long", 16, 25), at("empty", 9, 9)];
	expect(withMarks(text, found)).toBe(
		["title: A", "~~~~~ one", "       ~ two", "why:", "~ empty", "  goals: []", "  ~~~~~~~~~ long", ""].join("\n"),
	);
});

it("files, changes and texts without their indentation", () => {
	const text = `
		-- a --
		x: 1
		  y: 2
		-- b/c --
	`;
	expect(filesIn(text)).toEqual({ a: "x: 1\n  y: 2\n", "b/c": "" });
	expect(dedent("\n\t\ta\n\n\t\t\tb\n\t")).toBe("a\n\n\tb\n");
	expect(changes("a\nb\nc\n", "a\nB\nc\nd\n")).toBe("-b\n+B\n c\n+d\n");
});
