/** The rows of a text without the line of the cursor, of which most are those of the whole text. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { lineStart } from "../../../server/src/text/lines";
import { readRows, rowsWithout } from "../../../server/src/yaml/rows";
import { edits, TEXTS } from "../support/edits";
import { MANY_TEXTS, runs } from "../support/runs";

it("they are the rows that a reading without that line finds", MANY_TEXTS, () => {
	fc.assert(
		fc.property(
			fc.constantFrom(...TEXTS),
			fc.array(edits(), { maxLength: 4 }),
			fc.array(fc.nat(), { minLength: 1, maxLength: 10 }),
			(whole, changes, places) => {
				const text = changes.reduce((current, change) => change(current), whole);
				const rows = readRows(text);
				for (const place of places) {
					const line = lineStart(text, place % (text.length + 1));
					expect(rowsWithout(text, rows, line), text).toEqual(readRows(text, line));
				}
			},
		),
		{ numRuns: runs(100) },
	);
});

it.each([
	["a text goes on below it", "why:\n  problem: a\n  goals\n    b\n", "  goals"],
	["it begins a text that goes on", "why: |\n  a\n  b\nstatus: idea\n", "why: |"],
	["it stands in brackets", "why: [a,\n  b,\n  c]\nstatus: idea\n", "  b"],
	["it is the first", "title: a\nstatus: idea\n", "title"],
	["it is the last", "title: a\nstatus", "status"],
	["it is empty", "title: a\n\nstatus: idea\n", "\n"],
])("so where %s", (_, text, from) => {
	const line = lineStart(text, text.indexOf(from) + (from === "\n" ? 1 : 0));
	expect(rowsWithout(text, readRows(text), line)).toEqual(readRows(text, line));
});
