/** What a fix does to any text: what its title says, and nothing else. `PILOT_RUNS=20000` tries more texts. */

import fc from "fast-check";
import { expect, it } from "vitest";
import { fixesOf } from "../../../server/src/check/core/finding";
import { safeEdits } from "../../../server/src/check/fixAll";
import { applyEdits } from "../../../server/src/text/span";
import { toPlainEdit } from "../../../server/src/text/template";
import { edits, TEXTS } from "../support/edits";
import { findings, findingsIn, read } from "../support/pilots";
import { MANY_TEXTS, runs } from "../support/runs";
import { faultsOf, isReadable, leftBehind, lostComments } from "../support/soundFix";
import { RARE_VARIANTS } from "../support/variants";

const RUNS = runs(200);

/** Whole pilots, and some of their lines, which leave more to be asked for. */
const edited = fc
	.record({
		text: fc.constantFrom(...TEXTS, ...RARE_VARIANTS.map(({ text }) => text)),
		mark: fc.constantFrom("", "", "", "\uFEFF"),
		status: fc.constantFrom("", "", "preparing", "running", "evaluating"),
		without: fc.array(fc.nat({ max: 200 }), { maxLength: 20 }),
		changes: fc.array(edits(), { maxLength: 3 }),
	})
	.map(({ text, mark, status, without, changes }) => {
		const lines = text.split(/(?<=\n)/).filter((_, index) => !without.includes(index));
		const whole = mark + lines.join("").replace(/^status: \w+/m, status === "" ? "$&" : `status: ${status}`);
		return changes.reduce((now, change) => change(now), whole);
	});

it("a fix does what it says and nothing else", MANY_TEXTS, () => {
	let count = 0;
	fc.assert(
		fc.property(edited, fc.nat(), (text, from) => {
			const pilot = read(text);
			const findings = findingsIn(pilot).filter(({ code }) => code !== "file/syntax");
			for (const finding of [...findings.slice(from % (findings.length + 1)), ...findings].slice(0, 6)) {
				for (const fix of fixesOf(finding)) {
					const faults = [...faultsOf(finding, fix, pilot), ...leftBehind(finding, fix, pilot)];
					expect(faults, `${finding.code}: ${fix.title.en}\n${JSON.stringify(text)}`).toEqual([]);
					count++;
				}
			}
		}),
		{ numRuns: RUNS },
	);
	expect(count).toBeGreaterThan(RUNS);
});

it("what is done without asking leaves fewer findings, all comments, and a text that can be read", MANY_TEXTS, () => {
	fc.assert(
		fc.property(edited, (text) => {
			const pilot = read(text);
			const before = findingsIn(pilot);
			const safe = safeEdits(before);
			const written = applyEdits(text, safe.map(toPlainEdit));
			if (safe.length > 0 && pilot.tree.problems.length === 0) {
				expect(isReadable(written) || !isReadable(text), written).toBe(true);
				expect(lostComments(text, written), written).toEqual([]);
				const statusChanges = read(written).status !== pilot.status;
				expect(statusChanges || findings(written).length < before.length, written).toBe(true);
			}
		}),
		{ numRuns: RUNS },
	);
});
