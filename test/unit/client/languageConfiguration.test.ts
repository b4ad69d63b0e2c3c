/** What VS Code does by itself while somebody types: read from its file, as VS Code reads it. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const FILE = new URL("../../../client/language-configuration.json", import.meta.url);

interface Configuration {
	readonly autoClosingPairs: readonly { readonly open: string; readonly notIn: readonly string[] }[];
	readonly autoCloseBefore: string;
	readonly wordPattern: { readonly pattern: string; readonly flags: string };
	readonly onEnterRules: readonly {
		readonly beforeText: string;
		readonly afterText?: string;
		readonly action: { readonly indent: string; readonly appendText?: string };
	}[];
}

const configuration = JSON.parse(readFileSync(FILE, "utf8")) as Configuration;

/** How deep the next line stands after Enter; the first rule counts. */
function columnBelow(line: string, behind = ""): number {
	const rule = configuration.onEnterRules.find(
		({ beforeText, afterText }) =>
			(afterText === undefined || new RegExp(afterText).test(behind)) && new RegExp(beforeText).test(line),
	);
	const lead = line.length - line.trimStart().length;
	return lead + (rule?.action.indent === "indent" ? 2 : 0) + (rule?.action.appendText?.length ?? 0);
}

describe("Enter", () => {
	it.each([
		["a key without a value", "why:", 2],
		["a key inside another", "  goals:", 4],
		["a key with a comment", "why: # x", 2],
		["a key in quotes", '"why":', 2],
		["a block text", "summary: >-", 2],
		["a block text with a depth of its own", "  summary: |2+ # x", 4],
		["a key with a value", "  problem: a", 2],
		["a value with a colon", "  problem: see: there", 2],
		["a web address", "  https://x.example:", 2],
		["the first key of an item", "  - goal: a", 4],
		["a first key without a value", "  - goal:", 4],
		["a first key behind a wide dash", "  -   goal: a", 6],
		["a block text in an item", "  - goal: >-", 6],
		["an item that is a block text", "  - |", 4],
		["an item that is a text", "  - economy", 2],
		["an item in words with a colon", "  - see there: a", 2],
		["a comma between brackets", "traits: [camera,", 2],
		["a comma between brackets in an item", "  - kind: [camera, ai, ", 6],
		["a comma in an item in braces", "  - {name: a,", 4],
		["brackets that are closed", "  themes: [a, b]", 2],
		["a comment", "  # why:", 2],
		["an empty line", "    ", 4],
		["a sentence", "  problem: Bewoners slapen slecht door lawaai.", 4],
		["a sentence that is to go on", "  problem: Bewoners slapen slecht door lawaai,", 4],
		["a long answer", `  problem: ${"lawaai ".repeat(10)}`, 4],
		["a long web address", `  document: https://example.nl/${"x".repeat(60)}`, 2],
		["a long answer with a comment", `  problem: ${"lawaai ".repeat(10)} # x`, 2],
		["a long first answer of an item", "  - goal: Bewoners slapen weer door, het hele jaar.", 6],
		["a long first answer behind a wide dash", "  -   goal: Bewoners slapen weer door, het hele jaar.", 8],
		["a long item", "  - Bewoners slapen weer door, het hele jaar.", 4],
		["a long list in brackets", `  themes: [${"economy, ".repeat(8)}economy]`, 2],
		["an answer in quotes", '  problem: "een: twee"', 2],
		["an answer in single quotes", "  problem: 'foto''s: twee'", 2],
	])("behind %s", (_, line, column) => expect(columnBelow(line)).toBe(column));

	it.each([
		["an answer in quotes", '  problem: "een: twee', '"', 4],
		["an answer in quotes with quotes inside", '  problem: "een \\"twee', '"', 4],
		["an answer in single quotes", "  problem: 'foto''s", "'", 4],
		["an item in quotes", '  - "een: twee', '"', 4],
		["a first answer of an item, in quotes", '  - goal: "een: twee', '"', 6],
		["an answer", "  problem: een", " twee", 4],
		["an item", "  - een", " twee", 4],
		["a first answer of an item", "  - goal: een", " twee", 6],
		["an answer before its comment", "  problem: een", " # x", 2],
		["a key in braces", "  - {name: een,", " kind: x}", 4],
	])("inside %s", (_, before, behind, column) => expect(columnBelow(before, behind)).toBe(column));
});

describe("pairs", () => {
	it("are not closed in words, and an apostrophe never is", () => {
		expect(configuration.autoClosingPairs.map(({ open }) => open)).toEqual(["{", "[", '"']);
		expect(configuration.autoClosingPairs.every(({ notIn }) => notIn.includes("string"))).toBe(true);
		expect(/[\p{L}\p{N}'"([{]/u.test(configuration.autoCloseBefore)).toBe(false);
	});
});

it.each([
	["traits: [personal-data]", ["traits", "personal-data"]],
	["involvement: co-produce", ["involvement", "co-produce"]],
	["de foto's van 's-Hertogenbosch", ["de", "foto's", "van", "s-Hertogenbosch"]],
	["één café, 12 m²", ["één", "café", "12", "m²"]],
])("the words of %s", (text, words) => {
	const { pattern, flags } = configuration.wordPattern;
	expect(text.match(new RegExp(pattern, `g${flags}`))).toEqual(words);
});
