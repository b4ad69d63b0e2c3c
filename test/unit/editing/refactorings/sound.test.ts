/** Whatever is written differently: the text can be read as before, and a text says the same. */

import fc from "fast-check";
import { expect, it } from "vitest";
import { REFACTORINGS } from "../../../../server/src/editing/refactorings/all";
import { applyEdits } from "../../../../server/src/text/span";
import { toPlainEdit } from "../../../../server/src/text/template";
import { edits, TEXTS } from "../../support/edits";
import { numbers } from "../../support/examples";
import { read } from "../../support/pilots";
import { MANY_TEXTS, runs } from "../../support/runs";
import { isReadable, lostComments } from "../../support/soundFix";
import { data } from "../../support/tree";
import { RARE_VARIANTS } from "../../support/variants";

const BLOCK_TEXT = /regels?$/;
const RUNS = runs(150);

/** Answers that are hard to write in another way, below a key at any depth. */
const LONG = [
	"Een lange tekst met heel veel woorden die over meer dan zestig tekens gaat, en nog wat.",
	"Een lange tekst met heel veel woorden die over meer dan zestig tekens gaat  # met een opmerking",
	"Een lange tekst met heel veel woorden die over meer dan zestig tekens gaat\n          # eronder",
	"Een lange tekst met heel veel\n          woorden die over meer dan zestig tekens\n          gaat, en nog wat.",
	'"Een  lange \\u00e9 en \\n een regel: en nog iets dat meer dan zestig tekens lang is"',
	"'Een lange ''tekst'' # geen opmerking: met woorden die over meer dan zestig tekens gaat'",
	'"\\tEen lange tekst met heel veel woorden die over meer dan zestig tekens gaat "',
	"&lang Een lange tekst met heel veel woorden die over meer dan zestig tekens gaat",
	">-  # opmerking\n          Een korte\n          tekst",
	"|2-\n          Een regel: kort",
	">\n          # geen opmerking\n",
];

/** The text with some answers on one line replaced by long ones. */
function withLong(text: string, seed: number): string {
	return numbers(seed, 3, LONG.length).reduce((now, index, round) => {
		const answers = [...now.matchAll(/(?<=^ *(?:- )?\w+: )[^\s{[|>&*][^\r\n]*$/gm)];
		const [at = 0] = numbers(seed + round, 1, answers.length);
		const answer = answers[at];
		return answer === undefined
			? now
			: now.slice(0, answer.index) + LONG[index] + now.slice(answer.index + answer[0].length);
	}, text);
}

const ANY = fc.constantFrom(...TEXTS, ...RARE_VARIANTS.map(({ text }) => text));

it("at any offset of any text", MANY_TEXTS, () => {
	let count = 0;
	fc.assert(
		fc.property(ANY, fc.array(edits(), { maxLength: 2 }), fc.nat(), fc.boolean(), (text, changes, seed, isCrlf) => {
			const changed = changes.reduce((now, change) => change(now), withLong(text, seed));
			const pilot = read(isCrlf ? changed.replaceAll(/\r?\n/g, "\r\n") : changed);
			const before = pilot.tree;
			for (const at of numbers(seed, 60, before.text.length + 1)) {
				for (const { title, edits } of REFACTORINGS.flatMap((find) => find(pilot, { start: at, end: at }))) {
					const written = applyEdits(before.text, edits.map(toPlainEdit));
					const after = read(written).tree;
					expect(after.problems.length, `${title.en}\n${written}`).toBe(before.problems.length);
					expect(isReadable(written) || !isReadable(before.text), written).toBe(true);
					expect(lostComments(before.text, written), written).toEqual([]);
					expect(lostComments(written, before.text), written).toEqual([]);
					if (BLOCK_TEXT.test(title.nl)) {
						expect(data(after.root), written).toEqual(data(before.root));
					}
					count++;
				}
			}
		}),
		{ numRuns: RUNS },
	);
	expect(count).toBeGreaterThan(100);
});
