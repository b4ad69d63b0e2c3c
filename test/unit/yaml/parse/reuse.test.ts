/** Slips that are kept while somebody types elsewhere are those that would be found anew. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PILOT } from "../../../../server/src/format/questions";
import { emptyParseCache } from "../../../../server/src/yaml/parse/cache";
import { parse, parseWhole } from "../../../../server/src/yaml/parse/parse";
import { findSlips } from "../../../../server/src/yaml/parse/recovery/findSlips";
import { findSlipsAfter } from "../../../../server/src/yaml/parse/recovery/reuse";
import { edits, TEXTS } from "../../support/edits";
import { MANY_TEXTS, runs } from "../../support/runs";

/** A letter in an answer, or one less: what people do most of the time. */
const typing = fc
	.record({ at: fc.nat(), sign: fc.constantFrom("a", "é", " ", "7", ".", ":", "#", "-", '"', "") })
	.map(({ at, sign }) => (text: string) => {
		const offset = at % (text.length + 1);
		return text.slice(0, offset) + sign + text.slice(sign === "" ? offset + 1 : offset);
	});

describe("After each of what somebody types in a text with slips", () => {
	it("the slips are those of the text as it is", MANY_TEXTS, () => {
		fc.assert(
			fc.property(fc.constantFrom(...TEXTS), edits(), fc.array(typing, { maxLength: 8 }), (text, slip, changes) => {
				let current = slip(text);
				let found = findSlipsAfter(undefined, current, PILOT);
				for (const change of changes) {
					current = change(current);
					found = findSlipsAfter(found, current, PILOT);
					expect(found.slips, current).toEqual(findSlips(current, PILOT));
				}
			}),
			{ numRuns: runs(1500) },
		);
	});

	it("the tree is that of the text read whole", () => {
		const text = "title: A\nwhy:\n  problem: Bikes are in the way\n publicValue: Quiet\n  limits: none\n";
		const cache = emptyParseCache();
		for (const typed of ["", " e", " ev", " eve", " even", " eve"]) {
			const now = text.replace("in the way", `in the way${typed}`);
			expect(parse(now, { cache, expected: PILOT })).toEqual(parseWhole(now, { expected: PILOT }));
		}
	});

	it("the tree is that of the text read whole, also below a block text that slid to the left", () => {
		const slid = "title: A\nwhy:\nproblem: |\n  Bikes are in the way\n";
		const below = "  publicValue: Quiet\n  goals:\n    - goal: Less noise\n";
		const cache = emptyParseCache();
		for (let length = 0; length <= below.length; length++) {
			const now = slid + below.slice(0, length);
			expect(parse(now, { cache, expected: PILOT }), now).toEqual(parseWhole(now, { expected: PILOT }));
		}
		for (const typed of ["", " e", " ev", " ev:", " ev: x", "\n  goals: x", "\n  goals: x\n  y"]) {
			const now = (slid + below).replace("in the way", `in the way${typed}`);
			expect(parse(now, { cache, expected: PILOT }), now).toEqual(parseWhole(now, { expected: PILOT }));
		}
	});

	it("they are not looked for again while it is a plain answer, and moved along with the text", () => {
		const text = "title: A\nwhy:\n  problem: Bikes\n publicValue: Quiet\n";
		const before = findSlipsAfter(undefined, text, PILOT);
		const after = findSlipsAfter(
			{ ...before, slips: before.slips.map((one) => ({ ...one, name: "kept" })) },
			text.replace("Bikes", "Bikes!").replace("!", "s"),
			PILOT,
		);
		expect(after.slips.map(({ name }) => name)).toEqual(before.slips.map(() => "kept"));
		expect(after.slips[0]?.span.start).toBe((before.slips[0]?.span.start ?? 0) + 1);
		expect(before.slips).not.toEqual([]);
	});
});
