import { describe, expect, it } from "vitest";
import { getOnTypeFormatting } from "../../../../server/src/editing/formatting/onTypeFormatting";
import { applyEdits } from "../../../../server/src/text/span";
import { atCursor } from "../../support/editing";
import { read } from "../../support/pilots";

/** The text after the sign before the cursor was typed, with the cursor where the person goes on: before what comes there. */
function typed(marked: string): string {
	const { analysis, offset } = atCursor(marked);
	const { document } = analysis;
	const edits = getOnTypeFormatting(analysis, offset, isAfterEnter(marked) ? "\n" : (marked[offset - 1] ?? ""));
	return applyEdits(document.getText(), [
		{ span: { start: offset, end: offset }, text: "‸" },
		...edits.map(({ range, newText }) => ({
			span: { start: document.offsetAt(range.start), end: document.offsetAt(range.end) },
			text: newText,
		})),
	]);
}

/** Nothing but the indentation that an editor writes stands before the cursor. */
function isAfterEnter(marked: string): boolean {
	return /\n[ \t]*‸/.test(marked);
}

const why = (answer: string) => `why:\n  problem: ${answer}`;
const criteria = (item: string) => `success:\n  scaling:\n    criteria:\n      - ${item}`;

describe("quotes around an answer", () => {
	it.each([
		["a colon and a space", "Bewoners klagen: ‸\n", '"Bewoners klagen: ‸"\n'],
		["a colon", "Bewoners klagen:‸\n", '"Bewoners klagen:‸"\n'],
		["a colon in the middle", "klagen:‸ te weinig\n", '"klagen:‸ te weinig"\n'],
		["a number and a colon", "kruispunt 3: ‸\n", '"kruispunt 3: ‸"\n'],
		["at the end of the file", "Bewoners klagen: ‸", '"Bewoners klagen: ‸"'],
		["with another line end", "Bewoners klagen: ‸\r\nstatus: idea\r\n", '"Bewoners klagen: ‸"\r\nstatus: idea\r\n'],
		["a space before the colon too", "klagen : ‸\n", '"klagen : ‸"\n'],
		["in the middle", "Bewoners klagen: ‸te weinig\n", '"Bewoners klagen: ‸te weinig"\n'],
		["before a comment", "klagen: ‸te weinig # x\n", '"klagen: ‸te weinig" # x\n'],
		["right before a comment", "klagen: ‸# x\n", '"klagen: ‸" # x\n'],
		["a number", "Kruispunt #3 ‸\n", '"Kruispunt #3 ‸"\n'],
		["a number in the middle", "Kruispunt #3 ‸is druk # x\n", '"Kruispunt #3 ‸is druk" # x\n'],
		["behind an apostrophe", "foto's: ‸\n", '"foto\'s: ‸"\n'],
		["around quotes", 'zij zegt "nee": ‸\n', "'zij zegt \"nee\": ‸'\n"],
		["around quotes and an apostrophe", 'foto\'s van "mij": ‸\n', "'foto''s van \"mij\": ‸'\n"],
		["around a backslash", "map C:\\x: ‸\n", "'map C:\\x: ‸'\n"],
		["over lines, in the first", "Bewoners: ‸een\n    twee\n", '"Bewoners: ‸een\n    twee"\n'],
		["over lines, in the last", "een\n    bewoners klagen: ‸\n", '"een\n    bewoners klagen: ‸"\n'],
		["over lines, between", "een\n    en dan: ‸twee\n    drie\n", '"een\n    en dan: ‸twee\n    drie"\n'],
		["below its key", "\n    Bewoners klagen: ‸\n", '\n    "Bewoners klagen: ‸"\n'],
		["Enter behind a colon", "Let op:\n  ‸\n", '"Let op:"\n  ‸\n'],
		["Enter behind a colon that goes on below", "Let op:\n    ‸\n", '"Let op:\n    ‸"\n'],
		["Enter behind a number", "Kruispunt #3\n  ‸\n", '"Kruispunt #3"\n  ‸\n'],
	])("%s", (_, before, after) => {
		expect(typed(why(before))).toBe(why(after));
		expect(read(typed(why(before)).replace("‸", "")).tree.problems).toEqual([]);
	});

	it.each([
		["a text in a list", criteria("Minder klachten: ‸\n"), criteria('"Minder klachten: ‸"\n')],
		["a text in a list, going on", criteria("een\n        of twee: ‸\n"), criteria('"een\n        of twee: ‸"\n')],
		[
			"the first key of an item",
			"why:\n  goals:\n    - goal: Minder: ‸\n",
			'why:\n  goals:\n    - goal: "Minder: ‸"\n',
		],
		["a party", "control:\n  growth:\n    owner: Afdeling: ‸\n", 'control:\n  growth:\n    owner: "Afdeling: ‸"\n'],
		["a title", "title: Fase 2: ‸\nstatus: idea\n", 'title: "Fase 2: ‸"\nstatus: idea\n'],
	])("%s", (_, before, after) => expect(typed(before)).toBe(after));
});

describe("nothing is done", () => {
	it.each([
		["behind a key", "why:\n  problem: ‸\n"],
		["behind a key that is being typed", "why:\n  problem: a\n  publicValue: ‸\n"],
		["behind a key without a colon before it", "why:\n  problem ‸\n"],
		["in quotes", 'why:\n  problem: "een: ‸"\n'],
		["in single quotes", "why:\n  problem: 'een: ‸'\n"],
		["in quotes that are not closed", 'why:\n  problem: "een: ‸\n'],
		["in block text", "why:\n  problem: >-\n    een: ‸\n"],
		["in a text in brackets", "why: {problem: een: ‸}\n"],
		["in a list in brackets", "success:\n  scaling:\n    criteria: [een: ‸]\n"],
		["in a list in brackets over lines", "success:\n  scaling:\n    criteria: [\n      een: ‸\n    ]\n"],
		["in a comment", "why:\n  problem: een # let op: ‸\n"],
		["in a comment of its own", "# let op: ‸\nwhy:\n"],
		["in front of a comment", "why:\n  problem: een # ‸\n"],
		["at two hashes", "why:\n  problem: een ## ‸\n"],
		["behind a colon inside a word", "why:\n  problem: sensor:‸x\n"],
		["behind half a time", "why:\n  problem: Om 12:‸\n"],
		["behind half an address", "why:\n  problem: zie https:‸\n"],
		["behind half a path", "why:\n  problem: map C:‸\n"],
		["at the colon of a key", "why:\n  problem:‸\n"],
		["at the colon of a group", "why:‸\n"],
		["at the colon of a key in quotes", 'why:\n  "problem":‸\n'],
		["behind a time", "why:\n  problem: Om 12:30 ‸\n"],
		["behind an address", "why:\n  problem: zie https://example.nl ‸\n"],
		["behind a hash in a word", "why:\n  problem: in C#3 ‸\n"],
		["at a choice", "status: idea: ‸\n"],
		["at a choice in a list", "themes:\n  - economy: ‸\n"],
		["at a date", "period:\n  start: 2027: ‸\n"],
		["at a link", "why:\n  businessCase:\n    document: map: ‸\n"],
		["at a group", "why: problem: ‸\n"],
		["at an item that has keys", "why:\n  goals:\n    - goal: ‸\n"],
		["at a key that nobody asks for", "iets: een: ‸\n"],
		["at a key between lines of an answer", "why:\n  problem: een\n    Doel: ‸\n"],
		["where an anchor comes first", "why:\n  problem: &x een: ‸\n"],
		["where a comment stands inside", "why:\n  problem: een\n    # x\n    en dan: ‸\n"],
		["behind a colon that was left as it is", "why:\n  problem: een: twee ‸\n"],
		["Enter twice", "why:\n  problem: een:\n\n  ‸\n"],
		["Enter behind a word", "why:\n  problem: een\n    ‸\n"],
		["Enter behind a key", "why:\n  goals:\n    ‸\n"],
	])("%s", (_, text) => expect(typed(text)).toBe(text));
});

describe("a key typed where the answer above would go on", () => {
	it.each([
		["a key", why("een\n    publicValue: ‸\n"), why("een\n  publicValue: ‸\n")],
		["the colon of a key", why("een\n    publicValue:‸\n"), why("een\n  publicValue:‸\n")],
		["a key and Enter", why("een\n    goals:\n      ‸\n"), why("een\n  goals:\n    ‸\n")],
		[
			"a key of an item",
			"why:\n  goals:\n    - goal: een\n        unit: ‸\n",
			"why:\n  goals:\n    - goal: een\n      unit: ‸\n",
		],
		["but not one that is there", why("een\n    publicValue: ‸\n  publicValue: x\n")],
		["but not one with more of the answer below it", why("een\n    publicValue: ‸x\n    twee\n")],
	])("%s", (_, before, after = before) => expect(typed(before)).toBe(after));
});

describe("a dash typed where the item above would go on", () => {
	it.each([
		["a dash", criteria("een\n        - ‸\n"), criteria("een\n      - ‸\n")],
		[
			"a dash below more lines",
			criteria("een\n        twee\n          - ‸\n"),
			criteria("een\n        twee\n      - ‸\n"),
		],
		["but not one in its column", criteria("een\n      - ‸\n")],
		["but not one below a key", "success:\n  scaling:\n    criteria:\n      - ‸\n"],
		["but not one below an item with keys", "why:\n  goals:\n    - goal: een\n      - ‸\n"],
		["but not one in block text", why("|\n    een\n    - ‸\n")],
	])("%s", (_, before, after = before) => expect(typed(before)).toBe(after));
});
