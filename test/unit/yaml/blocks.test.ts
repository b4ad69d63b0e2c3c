/** Read in blocks or read whole: the same tree, whatever was typed. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { noBlocks } from "../../../server/src/yaml/blocks";
import { parse } from "../../../server/src/yaml/parse";
import { edits, TEXTS } from "../support/edits";

describe("a text read in blocks", () => {
	it.each(TEXTS.map((text, index) => [index, text] as const))("has the tree of the text read whole (%i)", (_, text) => {
		const blocks = noBlocks();
		expect(parse(text, blocks)).toEqual(parse(text));
	});

	it("has it after every edit, with what was read before at hand", () => {
		fc.assert(
			fc.property(fc.constantFrom(...TEXTS), fc.array(edits(), { minLength: 1, maxLength: 5 }), (text, changes) => {
				const blocks = noBlocks();
				let current = text;
				parse(current, blocks);
				for (const change of changes) {
					current = change(current);
					expect(parse(current, blocks), current).toEqual(parse(current));
				}
			}),
			{ numRuns: 150 },
		);
	}, 60_000);

	it("is not read again where nothing changed", () => {
		const blocks = noBlocks();
		const [text = ""] = TEXTS;
		parse(text, blocks);
		const before = new Map(blocks.parts);
		parse(text.replace("sleep badly", "sleep very badly"), blocks);
		const kept = [...blocks.parts.values()].filter((node) => [...before.values()].includes(node));
		expect(kept.length).toBeGreaterThan(5);
		expect(blocks.parts.size - kept.length).toBe(1);
	});
});
