/** What is expected at the sign `‸`: the path, what would be replaced, and what stands beside it. */
import { describe, expect, it } from "vitest";
import type { CompletionContext } from "../../../../server/src/yaml/cursor/context";
import { completionContextsAt } from "../../../../server/src/yaml/cursor/cursor";
import { parse } from "../../../../server/src/yaml/parse/parse";
import { readRows } from "../../../../server/src/yaml/rows";
import { styleOf } from "../../../../server/src/yaml/style";

/** `key why|pro| (goals)`: a key of `why`, instead of `pro`, beside `goals`. */
function contextsIn(marked: string): string[] {
	const offset = marked.indexOf("‸");
	const text = marked.replace("‸", "");
	const typed = { text, rows: readRows(text), style: styleOf(text, parse(text).root) };
	return completionContextsAt(typed, offset).map((one) => summaryOf(text, offset, one));
}

function summaryOf(text: string, offset: number, one: CompletionContext): string {
	const replaced = text.slice(one.span.start, one.span.end);
	expect(one.span.start <= offset && offset <= one.span.end, "the cursor is in what is replaced").toBe(true);
	expect(replaced, "in one line").not.toMatch(/[\r\n]/);
	if (one.kind === "comment") {
		return `comment|${replaced}|`;
	}
	const beside = one.kind === "item" ? one.others : [...one.siblings.keys()];
	const shown = (white: string) => white.replaceAll("\r\n", "⏎").replaceAll("\n", "⏎");
	const before = shown(one.before);
	const target = `|${before === "" ? "" : `${before}+`}${replaced}${one.after === "" ? "" : `+${shown(one.after)}`}|`;
	return `${one.instead ? "or " : ""}${one.kind} ${one.path.join(".")}${target}${beside.length > 0 ? ` (${beside.join(", ")})` : ""}`;
}

const LIST = "success:\n  stakeholders:\n    - name: A\n      kind: residents\n";

describe("in a map", () => {
	it.each([
		["an empty text", "‸", ["key || "]],
		["half a word", "ti‸", ["key |ti|"]],
		["behind other keys", "title: x\n‸", ["key || (title)"]],
		["between keys", "title: x\n‸\nstatus: idea\n", ["key || (title, status)"]],
		["below a key", "why:\n  ‸", ["key why||", "item why|- +|", "value why||"]],
		[
			"below a key, half a word",
			"why:\n  pro‸",
			["key why|pro|", "item why|- +pro|", "key why.0|- +pro|", "value why|pro|"],
		],
		[
			"below a key, in a list of maps, without a dash",
			`${LIST}    st‸`,
			["item success.stakeholders|- +st|", "key success.stakeholders.1|- +st|"],
		],
		["below a key, before others", "why:\n  ‸\n  goals: x\n", ["key why|| (goals)"]],
		["too far left for what follows", "why:\n‸\n  goals: x\n", ["key why|  +| (goals)"]],
		[
			"too far left, behind a list",
			"why:\n  goals:\n    - goal: x\n‸\n  problem: y\n",
			["key why|  +| (goals, problem)", "or item why.goals|    - +|", "or key why.goals.0|      +| (goal)"],
		],
		[
			"too far in",
			"why:\n  problem: |\n    x\n  goals:\n    - goal: x\nstatus: idea\n      ‸",
			["key |      | (why, status)"],
		],
		["at the start of a key", "title: x\n‸status: idea", ["key |+⏎| (title, status)"]],
		["at the start of a key in an item", "a:\n  - b: c\n    ‸d: e", ["key a.0|+⏎    | (b, d)"]],
		["in quotes", 'title: x\n"st‸"', ['key |"st"| (title)']],
		["in quotes that are not closed", 'title: x\n"st‸', ['key |"st| (title)']],
		["right in front of what resembles a comment", "ti‸# x", ["key |ti+ |"]],
		["in the name of a key", "sta‸tus: idea\ntitle: x", ["key |status| (title)"]],
		["at the end of a key", "why:\n  goals‸:\n    - goal: x", ["key why|goals|"]],
		["in a quoted key", '"sta‸tus": idea', ["key |status|"]],
		["a name without its colon, its lines below", "success:\n  stake‸\n    - name: A", ["key success|stake|"]],
		["with a comment behind it", "ti‸ # x", ["key |ti|"]],
		["in front of a comment", "‸# x", ["key |+ |"]],
		[
			"in an item",
			`${LIST}      ‸`,
			["key success.stakeholders.0|| (name, kind)", "item success.stakeholders|    - +      |"],
		],
		[
			"in an item, between",
			LIST.replace("      kind", "      ‸\n      kind"),
			["key success.stakeholders.0|| (name, kind)"],
		],
		["behind a list", `${LIST}  ‸`, ["key success|| (stakeholders)"]],
		[
			"in a list that stands as far in as its key",
			"success:\n  data:\n  - name: x\n  ‸",
			["key success|| (data)", "item success.data|- +|"],
		],
		["in CRLF", "why:\r\n  problem: x\r\n  ‸\r\nstatus: idea\r\n", ["key why|| (problem)"]],
		["behind an error", "why: [\ntitle: x\nst‸", ["key |st| (why, title)"]],
		["behind an unclosed quote", 'title: "x\nst‸\n', ["key |st| (title)"]],
	])("%s", (_, marked, expected) => expect(contextsIn(marked)).toEqual(expected.map((one) => one.trim())));
});

describe("behind a dash", () => {
	const ITEM = "item success.stakeholders";
	it.each([
		["nothing yet", `${LIST}    - ‸`, [`${ITEM}||`, "key success.stakeholders.1||"]],
		["without a space, dashes wide", "a:\n-   b: c\n-‸", ["item a|   +|", "key a.1|   +|"]],
		["its keys deeper below", "x:\n  - y: z\na:\n  -‸\n      b: c", ["item a| +|", "key a.0|⏎      +| (b)"]],
		["its keys deeper below, half a word", "a:\n  - d‸\n      b: c", ["item a|d|", "key a.0|⏎      + d| (b)"]],
		["half a word", `${LIST}    - na‸me`, [`${ITEM}|name|`, "key success.stakeholders.1|name|"]],
		["without a space", `${LIST}    -‸`, [`${ITEM}| +|`, "key success.stakeholders.1| +|"]],
		["as the first", "success:\n  stakeholders:\n    - ‸", [`${ITEM}||`, "key success.stakeholders.0||"]],
		[
			"in front of the others",
			LIST.replace("    - name", "    - ‸\n    - name"),
			[`${ITEM}||`, "key success.stakeholders.0||"],
		],
		[
			"in front of its own keys",
			LIST.replace("- name", "- ‸\n      name"),
			[`${ITEM}||`, "key success.stakeholders.0|| (name, kind)"],
		],
		["in the wrong column", `${LIST}  - st‸`, [`${ITEM}|    - +  - st|`, "key success.stakeholders.1|    - +  - st|"]],
		["in a list of words", "themes:\n  - economy\n  - ‸", ["item themes|| (economy)", "key themes.1||"]],
		["between words", "themes:\n  - a\n  - b‸\n  - c\n", ["item themes|b| (a, c)", "key themes.1|b|"]],
		["several words", "data:\n  - Head of enf‸", ["item data|Head of enf|", "key data.0|Head of enf|"]],
		["in quotes", 'themes:\n  - "eco‸"', ["item themes|eco|"]],
		["in the dash itself", "themes:\n  ‸- economy", []],
		["between dash and word", "themes:\n  - ‸  economy", []],
		[
			"in the name of the first key",
			`success:\n  stakeholders:\n    - na‸me: A\n      kind: x`,
			["key success.stakeholders.0|name| (kind)"],
		],
		["where there is no list", "title: x\n- ‸", []],
		["before a comment", "themes:\n  - ‸ # x", ["item themes||", "key themes.0||"]],
	])("%s", (_, marked, expected) => expect(contextsIn(marked)).toEqual(expected));
});

describe("the value of a key", () => {
	it.each([
		[
			"behind the space",
			"title: x\nstatus: ‸\n",
			["value status|| (title)", "key status|\u23ce  + |", "item status|\u23ce  - + |"],
		],
		["half a word", "status: ru‸n", ["value status|run|"]],
		["several words", "owner: Head of ‸enforcement", ["value owner|Head of enforcement|"]],
		["at its start", "status: ‸running", ["value status|running|"]],
		["behind a space at its end", "owner: Head ‸", ["value owner|Head |"]],
		[
			"before a comment",
			"status: ‸ # x",
			["value status||", "key status| # x⏎  +  # x|", "item status| # x⏎  - +  # x|"],
		],
		[
			"right in front of a comment",
			"status: ‸# x",
			["value status|+ |", "key status| # x⏎  + # x|", "item status| # x⏎  - + # x|"],
		],
		["before a comment, its list below", "themes: ‸ # x\n  - a\n", ["item themes| # x⏎  - +  # x| (a)"]],
		["in front of a comment, a word", "status: ru‸ # x", ["value status|ru|"]],
		["without a space", "status:ru‸", ["value status| +ru|"]],
		["in double quotes", 'status: "ru‸n"', ["value status|run|"]],
		["in single quotes", "status: '‸'", ["value status||"]],
		["in quotes that are not closed", 'status: "ru‸\ntitle: x', ['value status|ru+"| (title)']],
		["behind quotes", 'status: "run"‸', []],
		["in an item", "a:\n  - status: ‸x\n    b: y", ["value a.0.status|x| (b)"]],
		["of a reference", "status: *a‸", []],
		["behind an anchor", "status: &a ru‸", ["value status|ru|"]],
		["of an address", "document: https://x‸", ["value document|https://x|"]],
		["with an address and no space", "document:https://x‸", ["value document| +https://x|"]],
		["with its list below", "themes: ‸\n  - a\n", ["item themes|\u23ce  - + | (a)"]],
		["with its keys below", "why: ‸\n    goals: x\n", ["key why|\u23ce    + | (goals)"]],
	])("%s", (_, marked, expected) => expect(contextsIn(marked)).toEqual(expected));

	it("right behind the colon", () =>
		expect(contextsIn("status:‸")).toEqual(["value status| +|", "key status|\u23ce  +|", "item status|\u23ce  - +|"]));
});

describe("in flow style", () => {
	it.each([
		["an empty list", "themes: [‸]", ["item themes||"]],
		["behind a comma", "themes: [a,‸]", ["item themes| +| (a)"]],
		["behind a comma and a space", "themes: [a, ‸]", ["item themes|| (a)"]],
		["in a word", "themes: [a, e‸c, c]", ["item themes|ec| (a, c)"]],
		["in front of a word", "themes: [‸ a]", ["item themes|+,| (a)"]],
		["right in front of a word", "themes: [‸a]", ["item themes|+, | (a)"]],
		["right in front of quotes", "themes: [‸'a']", ["item themes|+, | (a)"]],
		["not closed", "themes: [a, ‸\ntitle: x", ["item themes|| (a)"]],
		["in quotes", 'themes: ["‸"]', ["item themes||"]],
		["behind the bracket", "themes: [a]‸", []],
		["an empty map", "period: {‸}", ["key period||"]],
		["a key", "period: {start: x, e‸}", ["key period|e| (start)"]],
		["a key with a value", "period: {start: x, e‸n: y}", ["key period|en| (start)"]],
		["in front of another key", "period: {‸ start: x}", ["key period|+,| (start)"]],
		["right in front of another key", "period: {‸start: x}", ["key period|+, | (start)"]],
		["a value", "period: {start: ‸, end: y}", ["value period.start|| (end)"]],
		["a value without a space", "period: {start:‸}", ["value period.start| +|"]],
		["a value, not closed", "period: {start: 20‸", ["value period.start|20|"]],
		["a map in a list", "a:\n  - {b: ‸}", ["value a.0.b||"]],
		["a list in a map in a list", "a: [{b: [x, ‸]}, {c: d}]", ["item a.0.b|| (x)"]],
		["a map in a list on one line", "a: [{b: c}, {‸}]", ["key a.1||"]],
		["over lines", "themes: [\n  a,\n  ‸\n]", ["item themes|| (a)"]],
		["over lines, the first", "themes: [‸\n  a\n]", ["item themes|+,| (a)"]],
		["too far left over lines", "themes: [a,\n‸\n]", ["item themes|  +| (a)"]],
		["too far left, in a word", "themes: [\ne‸,\n  a]", ["item themes|  +e| (a)"]],
		["too far left, in front of a word", "themes: [\n ‸ a]", ["item themes|+,| (a)"]],
		["too far left, a key in an item", "a:\n  - {b: c,\n  ‸\n    }", ["key a.0|    +  | (b)"]],
		["beside a value", "period: {start:‸ x}", []],
		["beside a value in quotes", 'period: {"start":‸ "x"}', []],
		["at the start of a value", "period: {start: ‸x}", ["value period.start|x|"]],
		["a key in quotes", '{"title": x, "st‸"}', ['key |"st"| (title)']],
		["a comment over lines", "themes: [\n  a, # ‸\n]", []],
		["below its key", "period:\n  {start: ‸}", ["value period.start||"]],
		["a pilot in braces", "{title: x, ‸}", ["key || (title)"]],
	])("%s", (_, marked, expected) => expect(contextsIn(marked)).toEqual(expected));
});

describe("nothing to complete", () => {
	it.each([
		["in a block text", "why:\n  problem: |\n    a ‸b\n    c\n"],
		["in the last line of a block text", "why:\n  problem: |\n    a\n    ‸"],
		["in an empty line of a block text", "why:\n  problem: |\n    a\n‸\n    b\n"],
		["at the start of a block text", "why:\n  problem: >-\n    ‸\n"],
		["in a text over lines", "why:\n  problem: a\n    b ‸c\n    d\n"],
		["in quotes over lines", 'why:\n  problem: "a\n    b ‸c\n    d"\n'],
		["in the indentation", "why:\n ‸ goals: x\n"],
		["behind a word and a space", "tit ‸le and so on\n".replace("tit ", "tit").replace("‸le", "le ‸")],
		["between a key and its text below", "why:\n  problem: ‸\n    a b\n"],
		["between a key and its braces below", "why:\n  ‸\n  {problem: x}\n"],
		["behind a key over two lines", "? why\n: ‸"],
		["in a document marker", "--‸-\n"],
		["behind the closing brace of the file", '{\n  "title": "x"\n}‸'],
		["below the closing brace of the file", '{\n  "title": "x"\n}\n\n‸'],
		["half a word below it", '{"title": "x"}\n  sta‸'],
		["below the closing bracket of the file", "[x]\n‸"],
		["above the opening brace of the file", '# x\n‸\n{"title": "x"}\n'],
		["behind the end of a document", "title: x\n...\n‸"],
		["behind the mark of front matter", "---\ntitle: x\n---\n‸"],
	])("%s", (_, marked) => expect(contextsIn(marked).filter((one) => !one.startsWith("key |title"))).toEqual([]));

	it.each([
		["behind the first marker", "%YAML 1.2\n---\n‸", []],
		["behind braces below a key", "why:\n  {problem: x}\n‸", ["why"]],
	])("but %s there is", (_, marked, beside) =>
		expect(contextsIn(marked)).toEqual([`key ||${beside.length > 0 ? ` (${beside.join(", ")})` : ""}`]),
	);
	it("but behind a block text, further left, there is", () =>
		expect(contextsIn("why:\n  problem: |\n    a\n  ‸")).toEqual(["key why|| (problem)"]));
	it("a comment is a comment", () =>
		expect(["# a ‸b\n", "title: x # ‸y", "  # ‸"].map((marked) => contextsIn(marked)[0]?.split("|")[0])).toEqual(
			Array(3).fill("comment"),
		));
	it("a text goes on in a deeper line", () => {
		const text = "why:\n  problem: a\n    ";
		const typed = { text, rows: readRows(text), style: styleOf("", undefined) };
		const [first] = completionContextsAt(typed, text.length);
		expect(first).toMatchObject({ continues: ["why", "problem"] });
	});
});
