import { describe, expect, it } from "vitest";
import { parse, parseWhole } from "../../../../server/src/yaml/parse/parse";
import { data } from "../../support/tree";

/** The problems of a text as `code under text`. */
function problems(text: string): string[] {
	return parse(text).problems.map(({ code, span }) => `${code} ${text.slice(span.start, span.end)}`);
}

describe("a slip is reported once, and read as what was meant", () => {
	it.each([
		["an unclosed double quote", 'a: "x\nb: 1\nc: 2\n', 'unclosed-quote "x', { a: "x", b: 1, c: 2 }],
		["an unclosed single quote", "a: 'x\nb: 1\n", "unclosed-quote 'x", { a: "x", b: 1 }],
		["a quote that the next one closes", 'a: "x\nb: "y"\nc: 1\n', 'unclosed-quote "x', { a: "x", b: "y", c: 1 }],
		["a long quote", 'a: "x\n  y\n  z\nb: 1', 'unclosed-quote "x\n  y\n  z', { a: "x y z", b: 1 }],
		["an unclosed list", "a: [x, y\nb: 1\n", "unclosed-bracket [", { a: ["x", "y"], b: 1 }],
		["an unclosed list over lines", "a: [x,\n  y\nb: 1\n", "unclosed-bracket [", { a: ["x", "y"], b: 1 }],
		["an unclosed group", "a: {x: 1\nb: 1\n", "unclosed-bracket {", { a: { x: 1 }, b: 1 }],
		["a line too far left in a list", "a: [x,\ny,\n  z]\nb: 1\n", "shallow-line y,", { a: ["x", "y", "z"], b: 1 }],
		[
			"a line too far left in a group",
			"a:\n  - {x: 1,\ny: 2}\nb: 1\n",
			"shallow-line y: 2}",
			{ a: [{ x: 1, y: 2 }], b: 1 },
		],
		[
			"an unclosed list before a closed one",
			"a: [x,\nb: 1\nc: [y]\n",
			"unclosed-bracket [",
			{ a: ["x"], b: 1, c: ["y"] },
		],
		["a line below an answer", "a: x\nand more\nb: 1\n", "goes-on and more", { a: "x and more", b: 1 }],
		["no space behind the colon", "a:\n  b:x\n  c: 1\n", "missing-space b:", { a: { b: "x", c: 1 } }],
		["no space behind the dash", "a:\n  - x\n  -y\nb: 1", "missing-space -", { a: ["x", "y"], b: 1 }],
		[
			"the first of a group too far right",
			"a:\n   b: 1\n  c: 2\nd: 3\n",
			"bad-indent b: 1",
			{ a: { b: 1, c: 2 }, d: 3 },
		],
		["a line too far right", "a:\n  b: 1\n    c: 2\nd: 3\n", "bad-indent c: 2", { a: { b: 1, c: 2 }, d: 3 }],
		["a colon in the answer", "a: b: c\nd: 1\n", "cut-by-colon b: c", { a: "b: c", d: 1 }],
		["text behind a quote", 'a: "x" y\nb: 1\n', 'words-behind-quotes "x" y', { a: '"x" y', b: 1 }],
		["an answer that begins with @", "a: @x\nb: 1\n", "sign-in-front @x", { a: "@x", b: 1 }],
		["an unknown escape", 'a: "c:\\q"\nb: 1\n', "bad-escape \\q", { a: "c:\\q", b: 1 }],
		["a star that refers to nothing", "a: *x\nb: 1\n", "sign-in-front *x", { a: "*x", b: 1 }],
		[
			"a dash too far right",
			"a:\n  - b: 1\n    c: 2\n    - b: 3\n      c: 4\nd: 5\n",
			"misplaced-dash - b: 3",
			{
				a: [
					{ b: 1, c: 2 },
					{ b: 3, c: 4 },
				],
				d: 5,
			},
		],
		["a dash too far left", "a:\n  - b\n  - c\n - d\ne: 5\n", "misplaced-dash - d", { a: ["b", "c", "d"], e: 5 }],
		["a dash where no list is", "a:\n  b: 1\n  - c: 2\nd: 3\n", "dash-without-list - c: 2", { a: { b: 1 }, d: 3 }],
		["a tab", "a:\n\tb: 1\n\tc: 2\nd: 3\n", "tabs \t", { a: { b: 1, c: 2 }, d: 3 }],
		["a directive for nothing", "%\na: 1\n", "directive %", { a: 1 }],
		["a per cent sign that goes on", "a: x\n% y\nb: 1\n", "goes-on % y", { a: "x % y", b: 1 }],
	])("%s", (_, text, problem, expected) => {
		expect(problems(text)).toEqual([problem]);
		expect(data(parse(text).root)).toEqual(expected);
	});

	it("each where there are several", () => {
		expect(problems('a: "x\nb: 1\nc: [y\nd: [z]\nfoo\n')).toEqual([
			'unclosed-quote "x',
			"unclosed-bracket [",
			"missing-colon foo",
		]);
	});
	it("says nothing else while two versions of the file stand in it", () => {
		expect(problems("<<<<<<< HEAD\na: 1\n=======\na: 2\n>>>>>>> x\nb: [1\n")).toEqual(["conflict-marker <<<<<<<"]);
	});
});

describe("what is no mistake", () => {
	it.each([
		["a per cent sign in front of a line that goes on", "a: x\n  % y\nb: 1\n", { a: "x % y", b: 1 }],
		["a per cent sign in a block text", "a: |\n  x\n  %y\nb: 1\n", { a: "x\n%y\n", b: 1 }],
		["a lone --- at the end", "a: 1\n---\n", { a: 1 }],
		["a date of YAML 1.1", "%YAML 1.1\n---\na: 2027-03-01\nb: 12:30\n", { a: "2027-03-01", b: "12:30" }],
		["a tagged date", "a: !!timestamp 2027-03-01\n", { a: "2027-03-01" }],
		["an apostrophe in a text", "a: it's\nb: '''s avonds'\n", { a: "it's", b: "'s avonds" }],
		["a lone carriage return as line end", "a: 1\rb: 2\r", { a: 1, b: 2 }],
		["CRLF", "a:\r\n  - x\r\n", { a: ["x"] }],
		["a bracket below its key", "a: [\n  x\n]\n", { a: ["x"] }],
		["a byte order mark", "\ufeffa: 1\n", { a: 1 }],
		["a first document marker", "---\na: 1\n...\n", { a: 1 }],
		[
			"keys of every object",
			"__proto__: 1\nconstructor: 2\ntoString: 3\n",
			Object.fromEntries([
				["__proto__", 1],
				["constructor", 2],
				["toString", 3],
			]),
		],
		["a key without an answer in a group", "{a:, b: , c: 1}", { a: null, b: null, c: 1 }],
		[
			"Dutch yes, times and dates stay text",
			"a: ja\nb: 12:30\nc: 2027-01-01\n",
			{ a: "ja", b: "12:30", c: "2027-01-01" },
		],
	])("%s", (_, text, expected) => {
		expect(problems(text)).toEqual([]);
		expect(data(parse(text).root)).toEqual(expected);
	});
});

describe("references", () => {
	it("are followed, and merge keys give way to keys of one's own", () => {
		const tree = parse("a: &x {b: 1, c: 2}\nd:\n  <<: *x\n  b: 3\ne: *x\n");
		expect(data(tree.root)).toEqual({ a: { b: 1, c: 2 }, d: { b: 3, c: 2 }, e: { b: 1, c: 2 } });
	});
	it("may be merged from several, the first winning", () => {
		expect(data(parse("a: &x {b: 1}\nc: &y {b: 2, d: 3}\ne:\n  <<: [*x, *y]\n").root)).toMatchObject({
			e: { b: 1, d: 3 },
		});
	});
	it("that multiply are stopped", () => {
		const lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"];
		for (let level = 1; level < 12; level++) {
			lines.push(
				`a${level}: &a${level} [${Array(10)
					.fill(`*a${level - 1}`)
					.join(", ")}]`,
			);
		}
		expect(parse(lines.join("\n")).problems.map(({ code }) => code)).toEqual(["alias-bomb"]);
	});
	it("to themselves are unknown", () => expect(problems("a: &x\n  b: *x\n")).toEqual(["unknown-alias *x"]));
});

describe("equal keys", () => {
	it("count once, and the second points to the first", () => {
		const text = "a: 1\nb: 2\na: 3\n";
		const [problem] = parse(text).problems;
		expect(problem).toMatchObject({
			code: "duplicate-key",
			span: { start: 10, end: 11 },
			related: { start: 0, end: 1 },
		});
		expect(data(parse(text).root)).toEqual({ a: 1, b: 2 });
	});
	it.each([
		["nothing", "a:\nb: 2\na: 3\n"],
		["a group of nothing", "a:\n  c:\n  d: [...]\nb: 2\na: 3\n"],
		["an item to come", "a:\n  -\nb: 2\na: 3\n"],
		["dots", "a: ...\nb: 2\na: 3\n"],
		["nothing, in braces", "{a: , b: 2, a: 3}"],
	])("count where they say something: not as %s", (_, text) => {
		const [first, last] = [text.indexOf("a"), text.lastIndexOf("a")];
		const key = { code: "empty-duplicate", span: { start: first, end: first + 1 }, name: "a" };
		expect(parse(text).problems).toEqual([{ ...key, related: { start: last, end: last + 1 } }]);
		expect(data(parse(text).root)).toEqual({ b: 2, a: 3 });
		expect(parse(text)).toEqual(parseWhole(text));
	});
	it.each([
		["below an answer", "a: 1\na:\n", { a: 1 }, "empty-duplicate", 5],
		["below another that is empty", "a:\na: ...\n", { a: null }, "empty-duplicate", 3],
		["that say there are none, above an answer", "a: []\na: [1]\n", { a: [1] }, "duplicate-key", 0],
		["that say there are none, above nothing", "a: []\na:\n", { a: [] }, "empty-duplicate", 6],
		["that cannot be read, above an answer", "a: *x\na: 1\nb: &y 2\n", { a: 1, b: 2 }, "duplicate-key", 0],
		["that cannot be read, above nothing", "a: *x\na:\nb: &y 2\n", { a: "<unreadable>", b: 2 }, "empty-duplicate", 6],
		["of which the last of three says something", "a:\na:\na: 1\n", { a: 1 }, "empty-duplicate", 0],
	])("%s", (_, text, expected, code, at) => {
		expect(data(parse(text).root)).toEqual(expected);
		expect(parse(text).problems.find((problem) => problem.code === code)?.span.start).toBe(at);
		expect(parse(text)).toEqual(parseWhole(text));
	});
});

describe("spans", () => {
	it("are exact for keys, values and items", () => {
		const text = 'why: # reason\n  goals:\n    - goal: "x y"  # note\n      by: 2027-01-01\n';
		const root = parse(text).root;
		const why = root?.kind === "map" ? root.pairs[0] : undefined;
		const goals = why?.value.kind === "map" ? why.value.pairs[0] : undefined;
		const list = goals?.value.kind === "list" ? goals.value : undefined;
		const item = list?.items[0];
		const map = item?.value.kind === "map" ? item.value : undefined;
		expect(text.slice(why?.keySpan.start, why?.keySpan.end)).toBe("why");
		expect(text[item?.start ?? 0]).toBe("-");
		expect(map?.pairs.map((pair) => text.slice(pair.value.span.start, pair.value.span.end))).toEqual([
			'"x y"',
			"2027-01-01",
		]);
	});
});

describe("hostile text is reported in one finding", () => {
	it.each([
		["a binary file", "\u0089PNG\r\n\u0000\u0000", "binary"],
		["10 MB", "a: b\n".repeat(2_000_000), "too-large"],
		["100 000 brackets", `a: ${"[".repeat(100_000)}`, "too-deep"],
		["100 000 dashes", "- ".repeat(100_000), "too-deep"],
		["a ladder", Array.from({ length: 700 }, (_, depth) => `${" ".repeat(depth)}a:\n`).join(""), "too-deep"],
		["50 000 keys", Array.from({ length: 50_000 }, (_, index) => `key${index}: 1`).join("\n"), "too-large"],
		["900 000 commas", `[${",".repeat(900_000)}`, "too-large"],
	])("%s", (_, text, code) => {
		const codes = new Set(parse(text).problems.map((problem) => problem.code));
		expect([...codes]).toEqual([code]);
	});
	it("reads lone surrogates as they are", () => expect(data(parse("a: \ud800\n").root)).toEqual({ a: "\ud800" }));
});
