import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { FormattingOptions } from "vscode-languageserver-types";
import { getFormatting } from "../../../../server/src/editing/formatting/formatting";
import { commentsIn } from "../../../../server/src/yaml/parse/package/compose";
import { edits, TEXTS } from "../../support/edits";
import { numbers } from "../../support/examples";
import { CONTEXT, read } from "../../support/pilots";
import { MANY_TEXTS } from "../../support/runs";
import { data } from "../../support/tree";

const OPTIONS: FormattingOptions = { tabSize: 2, insertSpaces: true };

/** The text after formatting; with `«` and `»` around a part, of that part. */
function formatted(marked: string, options: Partial<FormattingOptions> = {}): string {
	const [start, end] = [marked.indexOf("«"), marked.indexOf("»") - 1];
	const text = marked.replace(/[«»]/g, "");
	const document = TextDocument.create("file:///a.pilot.yaml", "pilot", 1, text);
	const analysis = { document, pilot: read(text), findings: [], isIgnored: false, context: CONTEXT };
	const at = (offset: number) => analysis.document.positionAt(offset);
	const range = start < 0 ? undefined : { start: at(start), end: at(end) };
	return TextDocument.applyEdits(analysis.document, getFormatting(analysis, { ...OPTIONS, ...options }, range));
}

const WHY = "why:\n  problem: a\n";

describe("formatting", () => {
	it.each([
		[
			"keys that stand too deep",
			"why:\n    problem: a\nperiod:\n  start: b\n  end: c\n",
			"why:\n  problem: a\nperiod:\n  start: b\n  end: c\n",
		],
		["a whole file that stands too deep", "  title: a\n  why:\n    problem: b\n", "title: a\nwhy:\n  problem: b\n"],
		[
			"the depth that the file uses most",
			"why:\n    goals:\n        - goal: a\nperiod:\n  start: b\n",
			"why:\n    goals:\n        - goal: a\nperiod:\n    start: b\n",
		],
		["lists as most of them stand", "a:\n- x\nb:\n- y\nc:\n  - z\n", "a:\n- x\nb:\n- y\nc:\n- z\n"],
		["lists below their keys when it is a draw", "a:\n- x\nb:\n  - y\n", "a:\n  - x\nb:\n  - y\n"],
		[
			"items with what is in them",
			`${WHY}  goals:\n  - goal: a\n    unit: b\n  - goal: c\nthemes:\n  - x\ntraits:\n  - y\n`,
			`${WHY}  goals:\n    - goal: a\n      unit: b\n    - goal: c\nthemes:\n  - x\ntraits:\n  - y\n`,
		],
		["blanks behind a dash", "a:\n  -   x\n  -  y\n", "a:\n  - x\n  - y\n"],
		["dashes inside each other", "a:\n  -  -   x\n     - y\n", "a:\n  - - x\n    - y\n"],
		["an item below its dash", "a:\n  -\n     b: c\n     d: e\n", "a:\n  -\n    b: c\n    d: e\n"],
		["blanks around a colon", "title :   a\nstatus:\tidea\n", "title: a\nstatus: idea\n"],
		[
			"but not those before a comment",
			"title: a    # b\nwhy:      # c\n  problem: d\n",
			"title: a    # b\nwhy:      # c\n  problem: d\n",
		],
		["commas and colons in brackets", "a: [x,y  ,  z]\nb: {c :  1,d: [2,3]}\n", "a: [x, y, z]\nb: {c: 1, d: [2, 3]}\n"],
		["but not the inside of brackets", "a: [ x, y ]\nb: {}\n", "a: [ x, y ]\nb: {}\n"],
		["commas in words stay", 'a: [1,5 euro, "x,y"]\nb: x,y :z\n', 'a: [1, 5 euro, "x,y"]\nb: x,y :z\n'],
		["blanks behind lines", "title: a  \nwhy: \t\n  problem: b # c \n", "title: a\nwhy:\n  problem: b # c\n"],
		["empty lines beside others", "\n\ntitle: a\n\n \n\nstatus: idea\n\n\n", "title: a\n\nstatus: idea\n"],
		["a line end at the end", "title: a\nstatus: b", "title: a\nstatus: b\n"],
		[
			"comments with what is below them",
			"why:\n    # x\n    problem: a\n# y\n    publicValue: b\nc:\n  d: e\nf:\n  g: h\n",
			"why:\n  # x\n  problem: a\n# y\n  publicValue: b\nc:\n  d: e\nf:\n  g: h\n",
		],
		[
			"comments at the end of a section",
			"c:\n  d: e\nf:\n  g: h\nwhy:\n    problem: a\n    # b\n  # c\nstatus: idea\n#d\n",
			"c:\n  d: e\nf:\n  g: h\nwhy:\n  problem: a\n  # b\n# c\nstatus: idea\n#d\n",
		],
		[
			"comments of a key without a value",
			"why:\n   goals:\n      # none yet\nperiod:\n  start: a\n  end: b\nx:\n  y: z\n",
			"why:\n  goals:\n    # none yet\nperiod:\n  start: a\n  end: b\nx:\n  y: z\n",
		],
		[
			"a comment at the edge of a text",
			"why:\n    problem: |\n        a\n      # b\n",
			"why:\n    problem: |\n        a\n    # b\n",
		],
		[
			"anchors and aliases",
			"a: &x\n    b: 1\nc:  *x\nd:\n  <<: *x\n  e: 2\n",
			"a: &x\n  b: 1\nc: *x\nd:\n  <<: *x\n  e: 2\n",
		],
		[
			"an anchor before a key",
			"a:\n  -   &x b: 1\n      c: 2\n  -   d: 3\n",
			"a:\n  -   &x b: 1\n      c: 2\n  -   d: 3\n",
		],
		[
			"block texts as deep as one level",
			"why:\n    problem: |\n          a\n            b\n\n          c  \n    x: >-\n     d\n",
			"why:\n    problem: |\n        a\n          b\n\n        c  \n    x: >-\n        d\n",
		],
		[
			"block texts that say how deep they stand",
			"why:\n    goals:\n    - goal: |2\n          a\n    - x\nb:\n  c: d\ne:\n  f: g\n",
			"why:\n  goals:\n  - goal: |2\n        a\n  - x\nb:\n  c: d\ne:\n  f: g\n",
		],
		["block texts in lists", "a:\n  -   >-\n         b\n         c\n", "a:\n  - >-\n    b\n    c\n"],
		[
			"texts that keep their empty lines",
			"why:\n  x: |+\n    a\n\n\nb: |+\n  c\n\n\n",
			"why:\n  x: |+\n    a\n\n\nb: |+\n  c\n\n\n",
		],
		["a line end behind a text", "a: |\n  b\nc: |-\n   d", "a: |\n  b\nc: |-\n  d\n"],
		["but none that it would keep", "a: 1\nc: |+\n   d", "a: 1\nc: |+\n  d"],
		[
			"texts over lines",
			`why:\n    problem: one\n      two\n\n\n      three\n    x: 'four\n       five'\nb:\n  c: d\ne:\n  f: g\n`,
			`why:\n  problem: one\n    two\n\n\n    three\n  x: 'four\n     five'\nb:\n  c: d\ne:\n  f: g\n`,
		],
		[
			"a text below its key",
			"why:\n      problem:\n              one\n              two\n",
			"why:\n      problem:\n            one\n            two\n",
		],
		[
			"brackets over lines",
			"why:\n    goals: [\n      a,\n      b,c\n    ]\nb:\n  c: d\ne:\n  f: g\n",
			"why:\n  goals: [\n    a,\n    b, c\n  ]\nb:\n  c: d\ne:\n  f: g\n",
		],
		["a document with an end", "title :  a\nb: [c,d]\n...\n", "title: a\nb: [c, d]\n...\n"],
		[
			"a document with a beginning, an end and comments",
			"# x  \n---\n\n\nwhy:\n   problem:  a\n...\n#  y \n\n\n",
			"# x\n---\n\nwhy:\n   problem: a\n...\n#  y\n",
		],
		["an instruction before a document", "%YAML 1.2\n---\ntitle:  a\n", "%YAML 1.2\n---\ntitle: a\n"],
		["a mark of front matter at the end", "---\ntitle:  a\n---\n", "---\ntitle: a\n---\n"],
		[
			"items that merge others in",
			"a:\n  - &b\n    c:  1\n  - <<: [*b, *b]\n    d:  2\n",
			"a:\n  - &b\n    c: 1\n  - <<: [*b, *b]\n    d: 2\n",
		],
		["long lines stay", `title: ${"very ".repeat(60)}long\n`, `title: ${"very ".repeat(60)}long\n`],
	])("%s", (_, text, expected) => {
		expect(formatted(text)).toBe(expected);
		expect(formatted(expected)).toBe(expected);
		expect(formatted(text.replaceAll("\n", "\r\n"))).toBe(expected.replaceAll("\n", "\r\n"));
	});

	it.each([
		["a quote that is not closed", 'why:\n    problem: "a\n'],
		["a key twice", "why:\n    problem:  a\n    problem: b\n"],
		["an unknown alias", "why:\n    problem:  *a\n"],
		["two documents", "title:  a\n---\ntitle:  b\n"],
		["a conflict of versions", "<<<<<<< HEAD\ntitle:  a\n=======\ntitle:  b\n>>>>>>> x\n"],
		["a key behind a question mark", "? title\n:  a\n"],
		["a colon without a key", "ended:\n  reason:  other\n  :\n"],
		["a byte order mark", "\uFEFFtitle:  a\n"],
		["comments only", "#  a  \n"],
		["no pilot", "\u0000\n\n\n"],
		["an empty text", ""],
	])("leaves alone: %s", (_, text) => expect(formatted(text)).toBe(text));

	it("uses the depth of the editor where the file does not show one", () => {
		expect(formatted("a: |\n   b\n", { tabSize: 4 })).toBe("a: |\n    b\n");
		expect(formatted("a: |\n   b\n", { tabSize: 0 })).toBe("a: |\n b\n");
		expect(formatted("a: |\n   b\nc:\n  d: e\n", { tabSize: 4 })).toBe("a: |\n  b\nc:\n  d: e\n");
	});

	it("leaves the end of the file as the editor asks", () => {
		expect(formatted("a:  b", { insertFinalNewline: false })).toBe("a: b");
		expect(formatted("a:  b\n\n\n", { trimFinalNewlines: false })).toBe("a: b\n\n\n");
	});

	it.each([
		["the lines of the part alone", "a:  b\n«c:  »d\ne:  f\n", "a:  b\nc: d\ne:  f\n"],
		[
			"a block as a whole",
			"«why:\n    problem:  a\n    x: b\n»c:  d\ne:\n  f: g\nh:\n  i: j\n",
			"why:\n  problem: a\n  x: b\nc: d\ne:\n  f: g\nh:\n  i: j\n",
		],
		[
			"only blanks where the block goes on beside it",
			"why:\n    problem: a\n«    x:  b »\ne:\n  f: g\nh:\n  i: j\n",
			"why:\n    problem: a\n    x: b\ne:\n  f: g\nh:\n  i: j\n",
		],
	])("of a part: %s", (_, text, expected) => expect(formatted(text)).toBe(expected));
});

/** White space that somebody typed too much, at offsets that are the same in each run. */
function untidy(text: string, seed: number): string {
	const lineBreak = text.includes("\r") ? "\r\n" : "\n";
	const lines = text.split(lineBreak);
	const picks = numbers(seed, 8, lines.length);
	for (const [index, pick] of picks.entries()) {
		const line = lines[pick] ?? "";
		const ways = [
			`${line}  `,
			line.replace(": ", ":   "),
			line.replace(/- (?!.*:)/, "-  "),
			line.replace(", ", " ,"),
			`${line}${lineBreak}${lineBreak}`,
			line.replace(/^ *#/, " $&"),
		];
		lines[pick] = ways[(index + seed) % ways.length] ?? "";
	}
	const section = lines.findIndex((line, index) => index >= (picks[0] ?? 0) && /^\w/.test(line));
	for (let index = section + 1; index > 0 && seed % 3 === 0 && /^ |^$/.test(lines[index] ?? "-"); index++) {
		lines[index] = (lines[index] ?? "").replace(/^ +/, "$&$&");
	}
	return lines.join(lineBreak);
}

describe("for whole pilots", MANY_TEXTS, () => {
	it.each(TEXTS.map((text, index) => [index, text] as const))("formatting is right the first time (%i)", (_, text) => {
		const once = formatted(text);
		expect(formatted(once)).toBe(once);
		expectSame(text, once);
	});

	it("1 000 random edits: data and comments stay, a second time changes nothing", () => {
		let [changed, sound] = [0, 0];
		for (let seed = 0; seed < 1000; seed++) {
			const text = untidy(TEXTS[seed % TEXTS.length] ?? "", seed);
			const once = formatted(text);
			expect(formatted(once), text).toBe(once);
			expectSame(text, once);
			changed += once === text ? 0 : 1;
			sound += read(text).tree.problems.length === 0 ? 1 : 0;
		}
		expect(sound).toBeGreaterThan(600);
		expect(changed).toBe(sound);
	});

	it("whatever somebody types: the same", () => {
		fc.assert(
			fc.property(fc.constantFrom(...TEXTS), fc.array(edits(), { minLength: 1, maxLength: 3 }), (text, changes) => {
				const current = changes.reduce((now, change) => change(now), text);
				const once = formatted(current);
				expect(formatted(once)).toBe(once);
				expectSame(current, once);
			}),
			{ numRuns: 200 },
		);
	});
});

function expectSame(before: string, after: string): void {
	const [one, other] = [read(before).tree, read(after).tree];
	expect(data(other.root), before).toEqual(data(one.root));
	if (one.problems.length === 0) {
		expect(commentsIn(after)).toEqual(commentsIn(before));
	} else {
		expect(after).toBe(before);
	}
}
