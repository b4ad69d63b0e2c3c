/** Read in sections or read whole: the same tree, whatever was typed. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyParseCache } from "../../../../server/src/yaml/parse/cache";
import { parse, parseWhole } from "../../../../server/src/yaml/parse/parse";
import { edits, TEXTS } from "../../support/edits";
import { MANY_TEXTS, runs } from "../../support/runs";

describe("a text read in blocks", () => {
	it.each(TEXTS.map((text, index) => [index, text] as const))("has the tree of the text read whole (%i)", (_, text) => {
		const cache = emptyParseCache();
		expect(parse(text, { cache })).toEqual(parseWhole(text));
	});

	it("has it after every edit, with what was read before at hand", MANY_TEXTS, () => {
		fc.assert(
			fc.property(fc.constantFrom(...TEXTS), fc.array(edits(), { minLength: 1, maxLength: 5 }), (text, changes) => {
				const cache = emptyParseCache();
				let current = text;
				parse(current, { cache });
				for (const change of changes) {
					current = change(current);
					expect(parse(current, { cache }), current).toEqual(parseWhole(current));
				}
			}),
			{ numRuns: runs(150) },
		);
	});

	it("asks the package only for what is more than keys, dashes and lines, and only when that has changed", () => {
		const cache = emptyParseCache();
		const text = "a: >-\n  one\n   two\nb: 1e5\nc:\n  - d: 1\n    e: [f, g]\n  - 'h'\n";
		parse(text, { cache });
		expect([...cache.sections.sections.keys()]).toEqual(["a: >-\n  one\n   two\n", "b: 1e5\n"]);
		const [folded] = [...cache.sections.sections.values()];
		parse(text.replace("1e5", "2e5"), { cache });
		expect([...cache.sections.sections.keys()]).toEqual(["a: >-\n  one\n   two\n", "b: 2e5\n"]);
		expect([...cache.sections.sections.values()][0]).toBe(folded);
	});
});

describe("a line read without the package has the value that the package reads", () => {
	const values = ["words", "a b  # c", "a#b", "a: b", "a:b", "x:", "2027-01-01", "012", "1.5", "1e3", "0x1f", "1_000"];
	const scalars = [
		"~",
		"null",
		"True",
		"falsely",
		".5",
		"-1",
		"+1",
		".inf",
		"é 👍",
		"'a'",
		"'a''b'",
		'"a\\n"',
		'"a" b',
		'"a"#b',
	];
	const lists = [
		"[]",
		"[ ]",
		"[a, 'b', 3 ] # c",
		"[a,, b]",
		"[a, ]",
		"[a #b]",
		"[a: b]",
		"[https://a.b, c]",
		"[a]b",
		"[a",
		"[[a]]",
		"[[a, b], [c]]",
		"[a}]",
	];
	const maps = [
		"{}",
		"{ }",
		"{a: b}",
		"{a: b, c: 'd' , e: [f, {g: 1}]} # h",
		"[{a: b}, {c: d}]",
		"{a: b, a: c}",
		"{a}",
		"{a: }",
		"{a:b}",
		"{a: b, }",
		"{a: b,, c: d}",
		"{a: b]",
		"{a: b",
		"{a: b: c}",
		"{a: b # c}",
		"{'a': b}",
		"{1: b, true: c}",
		"{-a: b}",
		"{<<: b}",
		"{a: {b: c}",
		"{a: {b: c}}}",
		"{a: b}c",
		"{a: &x b, c: *x}",
		"{a: -1, b: ~, c: null, d: 1e5}",
	];
	it.each([
		...values,
		...scalars,
		...lists,
		...maps,
		"123456789012345678",
		"a\tb",
		"&a b",
		"*a",
		"!x y",
		"- a",
		"| ",
		"@a",
		"%a",
	])("%s", (value) => {
		for (const text of [`k: ${value}\n`, `- ${value}`, `k:\n  - ${value}\r\n  - k: ${value}\n    l: 1\n`]) {
			expect(parse(text), text).toEqual(parseWhole(text));
		}
	});
});

describe("a text below its key, read without the package,", () => {
	it.each([
		...[
			"a: >-\n  x\n  y\nb: 1\n",
			"a: |\n  x\n  # y\n",
			"a: >\n  x\n  y",
			"a: |-\n  x\n\n",
			"a: |+\n  x\n",
			"a: >2\n  x\n",
		],
		...[
			"a: >-\n  x\n   y\n",
			"a: >-\n  x \n  y\n",
			"a: >-\r\n  x\r\n  y\r\n",
			"a: >- # c\n  x\n",
			"- >-\n  x\n- |\n x: y\n",
		],
		...[
			"- a: |\n    x\n  b: >-\n    y\n",
			"a: |\nb: 1\n",
			"a: |\n  x\n # c\nb: 1\n",
			"a: >-\n  x\n  y\n  \nb: 1\n",
			"a: >-\n\n  x\n",
		],
	])("%j", (text) => {
		expect(parse(text)).toEqual(parseWhole(text));
	});
});

describe("what decides over other parts of the text is read whole", () => {
	it.each([
		"a: 1\n...\nb: 2\n",
		"a: 1\n---\nb: 2\n",
		"a: 1\n\t\nb c\n",
		"b: 1\na:\n# c\n  x\n",
		"a:\n- b\n-c d: 1\ne: 2\n",
		"a: &x 1\nb: *x\n",
		"a: 1\na: 2\n",
		"a: 'x'y z\rb\n",
		`${Array.from({ length: 120 }, (_, depth) => `${" ".repeat(depth)}a:`).join("\n")} 1\n`,
	])("%j", (text) => {
		expect(parse(text)).toEqual(parseWhole(text));
	});
});

describe("a text below its key read without the package has the value that the package reads", () => {
	const texts = [
		"one",
		"one\n  two",
		"one\n\n  two",
		"one\n\n\n  two\n  three",
		"one\n\n",
		"one\n  two\n\n\n",
		"\n  one",
	];
	const unsupported = [
		"one\n   two",
		"one\n \n  two",
		"one \n  two",
		"one\n# two\n  three",
		"one\n\n# two\n",
		"one\n  two # three",
	];
	it.each([...texts, ...unsupported])("%j", (content) => {
		for (const sign of [">", ">-", "|", "|-", "|+"]) {
			for (const source of [
				`k: ${sign}\n  ${content}\nl: 1\n`,
				`k: ${sign}\n  ${content}`,
				`k:\n- l: ${sign}\n   ${content}\n`,
			]) {
				for (const text of [source, source.replaceAll("\n", "\r\n")]) {
					expect(parse(text), JSON.stringify(text)).toEqual(parseWhole(text));
				}
			}
		}
	});
});

describe("a text that begins with --- has the tree that the package reads", () => {
	const heads = [
		"---\n",
		"# a\n---\n# b\n",
		"\n---\n\n",
		"---\n---\n",
		"--- # a\n",
		"--- ",
		"---\r\n",
		" ---\n",
		"%YAML 1.2\n---\n",
		"---\n...\n",
	];
	it.each(heads)("%j", (head) => {
		for (const body of ["a: 1\nb: >-\n  c\n", "# only\n", "", "- a\n", "a: 1\n---\nb: 2\n", "a: 1\n---\n"]) {
			expect(parse(head + body), JSON.stringify(head + body)).toEqual(parseWhole(head + body));
		}
	});
});
