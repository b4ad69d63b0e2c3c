/** What holds for any text: nothing throws, every span is inside it, and a fix never breaks what could be read before. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDocument } from "yaml";
import { fixesOf } from "../../../server/src/check/core/finding";
import { neededAnswers } from "../../../server/src/check/missing/neededAnswers";
import { allUnansweredQuestions } from "../../../server/src/document/unanswered";
import type { Span } from "../../../server/src/text/span";
import { completionContextsAt } from "../../../server/src/yaml/cursor/cursor";
import { readRows } from "../../../server/src/yaml/rows";
import { styleOf } from "../../../server/src/yaml/style";
import { edits, TEXTS } from "../support/edits";
import { applyFix, findingsIn, read } from "../support/pilots";
import { MANY_TEXTS, runs } from "../support/runs";

const edited = fc
	.tuple(fc.constantFrom(...TEXTS), fc.array(edits(), { minLength: 1, maxLength: 4 }))
	.map(([text, changes]) => changes.reduce((current, change) => change(current), text));

describe("for any text", MANY_TEXTS, () => {
	it("nothing throws and every span is inside it", () => {
		fc.assert(
			fc.property(fc.oneof(edited, fc.string({ unit: "binary", maxLength: 200 })), fc.nat(), (text, at) => {
				const pilot = read(text);
				const findings = findingsIn(pilot);
				for (const finding of findings) {
					expectInside(finding.span, text);
					for (const related of finding.related ?? []) {
						expectInside(related.span, text);
					}
					expect(finding.message.en).not.toBe(finding.message.nl);
				}
				for (const { span } of [...allUnansweredQuestions(pilot, "running"), ...neededAnswers(pilot, "running")]) {
					expectInside(span, text);
				}
				const offset = at % (text.length + 1);
				const typed = { text, rows: readRows(text), style: styleOf(text, pilot.tree.root) };
				for (const expected of completionContextsAt(typed, offset)) {
					expectInside(expected.span, text);
					expect(text.slice(expected.span.start, expected.span.end)).not.toContain("\n");
					expect(expected.span.start <= offset && offset <= expected.span.end).toBe(true);
				}
			}),
			{ numRuns: runs(400) },
		);
	});

	it("every fix gives a text that can be read when the text before could be", () => {
		fc.assert(
			fc.property(edited, (text) => {
				const pilot = read(text);
				const readable = parseDocument(text).errors.length === 0;
				for (const finding of findingsIn(pilot).slice(0, 12)) {
					for (const fix of fixesOf(finding)) {
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
			{ numRuns: 250 },
		);
	});
});

function expectInside({ start, end }: Span, text: string): void {
	expect(start).toBeGreaterThanOrEqual(0);
	expect(start).toBeLessThanOrEqual(end);
	expect(end).toBeLessThanOrEqual(text.length);
}
