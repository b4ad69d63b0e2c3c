import { expect, it } from "vitest";
import { read } from "../../support/pilots";
import { offered, taken } from "../../support/refactor";
import { data } from "../../support/tree";
import { VARIANTS } from "../../support/variants";

const BLOCK = "Zet deze tekst op aparte regels";
const LINE = "Zet deze tekst op één regel";
const LONG = "Bewoners van het plein slapen slecht door het geluid na middernacht en klagen daarover bij de wethouder.";
const [FIRST, SECOND] = [LONG.slice(0, 77), LONG.slice(78)];

it.each([
	["a text", `why:\n  problem: ‸${LONG} # x\n`, `why:\n  problem: >- # x\n    ${FIRST}\n    ${SECOND}\n`],
	["a text in quotes", `summary: "${LONG}‸"\n`, `summary: >-\n  ${FIRST}\n  ${SECOND}\n`],
	[
		"a text with an anchor",
		`status: idea\nsummary: &a ‸${LONG}`,
		`status: idea\nsummary: &a >-\n  ${FIRST}\n  ${SECOND}`,
	],
	[
		"an item",
		`control:\n  growth:\n    steps:\n    - ‸${LONG}\n    - b\n`,
		`control:\n  growth:\n    steps:\n    - >-\n      ${FIRST}\n      ${SECOND}\n    - b\n`,
	],
	[
		"a key of an item",
		`success:\n  staff:\n    - effect: ‸${LONG}\n      group: b\n`,
		`success:\n  staff:\n    - effect: >-\n        ${FIRST}\n        ${SECOND}\n      group: b\n`,
	],
	["a text over lines", `summary: ${FIRST}\n   ${SECOND}‸\n`, `summary: >-\n  ${FIRST}\n  ${SECOND}\n`],
	["paragraphs", `summary: ‸${FIRST}\n\n   ${SECOND}\n`, `summary: |-\n  ${FIRST}\n  ${SECOND}\n`],
])("to a block text: %s", (_, text, expected) => {
	expect(taken(text, BLOCK)).toBe(expected);
	expect(taken(text.replaceAll("\n", "\r\n"), BLOCK)).toBe(expected.replaceAll("\n", "\r\n"));
	expect(data(read(expected).tree.root)).toEqual(data(read(text.replace("‸", "")).tree.root));
});

it("not where a comment below would become part of it", () => {
	const below = (comment: string) => offered(`summary: ‸${LONG}\n${comment}\ntitle: a\n`).map(({ title }) => title);
	expect([below("  # later"), below("\n   # later"), below(" # later"), below("# later")]).toEqual([
		[],
		[],
		[BLOCK],
		[BLOCK],
	]);
});

it.each([
	[
		"a text",
		"why:\n  problem: >‸- # x\n    a b\n    c\n  publicValue: d\n",
		"why:\n  problem: a b c # x\n  publicValue: d\n",
	],
	["the last of a file", "summary: |-\n  a b‸", "summary: a b"],
	[
		"an item",
		"why:\n  businessCase:\n    benefits:\n      - >-\n       a\n       ‸b\n\n      - c\n",
		"why:\n  businessCase:\n    benefits:\n      - a b\n\n      - c\n",
	],
	["what needs quotes", "summary: >-\n  a‸: b\n", 'summary: "a: b"\n'],
])("to one line: %s", (_, text, expected) => {
	expect(taken(text, LINE)).toBe(expected);
	expect(taken(text.replaceAll("\n", "\r\n"), LINE)).toBe(expected.replaceAll("\n", "\r\n"));
	expect(data(read(expected).tree.root)).toEqual(data(read(text.replace("‸", "")).tree.root));
});

it.each([
	["a short text", "title: ‸a\n"],
	["a text in brackets", `why: {problem: "‸${LONG}"}\n`],
	["what is referred to", `title: &a ${LONG}\nsummary: *‸a\n`],
	["lines that one line cannot hold", "summary: |\n  a‸\n  b\n"],
	["a link", `why:\n  businessCase:\n    document: ‸https://x.example/${"a".repeat(80)}\n`],
	["a text with a mistake elsewhere", `summary: ‸${LONG}\ntitle: "a\n`],
	["an unknown key", `x: ‸${LONG}\n`],
])("not for %s", (_, text) => expect(offered(text).map(({ title }) => title)).toEqual([]));

it.each(VARIANTS)("there and back for every text of a pilot: $name", ({ text }) => {
	const before = read(text);
	let count = 0;
	for (const { index } of text.matchAll(/(?<=\w: )[A-Z]/g)) {
		const marked = `${text.slice(0, index)}‸${text.slice(index)}`;
		for (const { title } of offered(marked).filter((action) => action.title === BLOCK)) {
			const after = taken(marked, title);
			expect(data(read(after).tree.root)).toEqual(data(before.tree.root));
			expect(taken(`${after.slice(0, index)}‸${after.slice(index)}`, LINE)).toBe(text);
			count++;
		}
	}
	expect(count > 0 || text.includes("{")).toBe(true);
});
