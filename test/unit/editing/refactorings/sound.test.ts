/** Whatever is written differently: the text can be read as before, and a text says the same. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { REFACTORINGS } from "../../../../server/src/editing/refactorings/all";
import { applyEdits } from "../../../../server/src/text/span";
import { toPlainEdit } from "../../../../server/src/text/template";
import { edits, TEXTS } from "../../support/edits";
import { numbers } from "../../support/examples";
import { read } from "../../support/pilots";
import { data } from "../../support/tree";

const BLOCK_TEXT = /regels?$/;

it("at any place of any text", () => {
	let count = 0;
	fc.assert(
		fc.property(fc.constantFrom(...TEXTS), fc.array(edits(), { maxLength: 2 }), fc.nat(), (text, changes, seed) => {
			const pilot = read(changes.reduce((now, change) => change(now), text));
			const before = pilot.tree;
			for (const at of numbers(seed, 60, before.text.length + 1)) {
				for (const { title, edits } of REFACTORINGS.flatMap((find) => find(pilot, { start: at, end: at }))) {
					const written = applyEdits(before.text, edits.map(toPlainEdit));
					const after = read(written).tree;
					expect(after.problems.length, `${title.en}\n${written}`).toBe(before.problems.length);
					if (BLOCK_TEXT.test(title.nl)) {
						expect(data(after.root), written).toEqual(data(before.root));
					}
					count++;
				}
			}
		}),
		{ numRuns: 150 },
	);
	expect(count).toBeGreaterThan(100);
});
