/** What holds for any text: nothing throws, every place lies inside it, and a fix never breaks what could be read before. */
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDocument } from "yaml";
import { check, fixesFor } from "../../../server/src/check/check";
import { allOpenAnswers } from "../../../server/src/check/missing/open";
import { readinessOf } from "../../../server/src/check/readiness";
import type { Span } from "../../../server/src/text/span";
import { listAt } from "../../../server/src/yaml/cursor";
import { applyFix, read } from "../support/pilots";
import { VARIANTS } from "../support/variants";

const EXAMPLES = new URL("../../../examples/", import.meta.url);
const TEXTS = [
	...VARIANTS.map(({ text }) => text),
	...readdirSync(EXAMPLES)
		.filter((name) => name.endsWith(".pilot.yaml"))
		.map((name) => readFileSync(new URL(name, EXAMPLES), "utf8")),
];

/** What people type, and what they never should. */
const PIECES = [
	...[
		"\n",
		"\r\n",
		" ",
		"  ",
		"\t",
		":",
		": ",
		"- ",
		"#",
		"# x",
		"[",
		"]",
		"{",
		"}",
		",",
		'"',
		"'",
		"|",
		">-",
		"&a ",
		"*a",
		"<<: *a",
	],
	...[
		"todo",
		"null",
		"~",
		"1",
		"true",
		"title",
		"why:\n",
		"  goals:\n    - ",
		"---\n",
		"...",
		"!x ",
		"? ",
		"\u0000",
		"\ud800",
		"é",
		"👍",
	],
	...["status: running\n", "__proto__: x\n", "2027-02-30", "kind: bewoners", "\u2028"],
];

const edit = fc.record({
	at: fc.double({ min: 0, max: 1, noNaN: true }),
	remove: fc.nat({ max: 40 }),
	insert: fc.constantFrom("", ...PIECES),
});
const edited = fc
	.tuple(fc.constantFrom(...TEXTS), fc.array(edit, { minLength: 1, maxLength: 4 }))
	.map(([text, edits]) =>
		edits.reduce((current, { at, remove, insert }) => {
			const offset = Math.floor(at * current.length);
			return current.slice(0, offset) + insert + current.slice(offset + remove);
		}, text),
	);

describe("for any text", () => {
	it("nothing throws and every place lies inside it", () => {
		fc.assert(
			fc.property(fc.oneof(edited, fc.string({ unit: "binary", maxLength: 200 })), fc.nat(), (text, at) => {
				const pilot = read(text);
				const findings = check(pilot);
				for (const finding of findings) {
					expectInside(finding.span, text);
					for (const related of finding.related ?? []) {
						expectInside(related.span, text);
					}
					expect(finding.message.en).not.toBe(finding.message.nl);
				}
				for (const { span } of allOpenAnswers(pilot, "running")) {
					expectInside(span, text);
				}
				readinessOf(pilot);
				listAt(pilot.tree, at % (text.length + 1));
			}),
			{ numRuns: 6000 },
		);
	});

	it("every fix gives a text that can be read when the text before could be", () => {
		fc.assert(
			fc.property(edited, (text) => {
				const pilot = read(text);
				const readable = parseDocument(text).errors.length === 0;
				for (const finding of check(pilot).slice(0, 12)) {
					for (const fix of fixesFor(finding, pilot)) {
						for (const { span } of fix.edits) {
							expectInside(span, text);
						}
						const after = applyFix(text, fix);
						if (readable) {
							const { errors } = parseDocument(after);
							expect(errors, `${finding.code}: ${fix.title.en}\n${after}`).toEqual([]);
						}
					}
				}
			}),
			{ numRuns: 5000 },
		);
	});
});

function expectInside({ start, end }: Span, text: string): void {
	expect(start).toBeGreaterThanOrEqual(0);
	expect(start).toBeLessThanOrEqual(end);
	expect(end).toBeLessThanOrEqual(text.length);
}
