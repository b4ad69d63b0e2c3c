/** What holds of the page of any text: nothing throws, every part has a name of its own and a place inside the text. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { check } from "../../../server/src/check/check";
import { fileHtml, panelHtml } from "../../../server/src/page/html/html";
import { markdownOf } from "../../../server/src/page/markdown/markdown";
import { partsOf, READERS } from "../../../server/src/page/model";
import { pilotPage } from "../../../server/src/page/pilotPage";
import { edits, TEXTS } from "../support/edits";
import { blocksOf, pageOf, words } from "../support/page";
import { CONTEXT, read } from "../support/pilots";
import { MANY_TEXTS, runs } from "../support/runs";

/** Cut off, cut out, and typed over. */
const broken = fc.oneof(
	fc.tuple(fc.constantFrom(...TEXTS), fc.nat()).map(([text, at]) => text.slice(0, at % (text.length + 1))),
	fc.tuple(fc.constantFrom(...TEXTS), fc.nat(), fc.nat({ max: 400 })).map(([text, at, length]) => {
		const from = at % (text.length + 1);
		return text.slice(0, from) + text.slice(from + length);
	}),
	fc
		.tuple(fc.constantFrom(...TEXTS), fc.array(edits(), { minLength: 1, maxLength: 4 }))
		.map(([text, changes]) => changes.reduce((current, change) => change(current), text)),
);

describe("for any text", MANY_TEXTS, () => {
	it("each reader has a page, whose parts have names of their own and places inside the text", () => {
		fc.assert(
			fc.property(
				broken,
				fc.constantFrom(...READERS),
				fc.constantFrom("en" as const, "nl" as const),
				(text, reader, language) => {
					const page = pageOf(text, language, reader);
					const parts = [...partsOf(page.children)];
					const ids = parts.map(({ id }) => id);
					expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
					for (const { id, span } of parts) {
						expect(id).toMatch(/^[A-Za-z][\w-]*$/);
						if (span !== undefined) {
							expect(0 <= span.start && span.start <= span.end && span.end <= text.length, id).toBe(true);
						}
					}
					expect(fileHtml(page)).toMatch(/^<!doctype html>/);
					expect(panelHtml(page)).toContain("<h1");
					expect(markdownOf(page)).toMatch(/^# /);
				},
			),
			{ numRuns: runs(150) },
		);
	});

	it("what is missing or found is on the page, once", () => {
		fc.assert(
			fc.property(broken, (text) => {
				const pilot = read(text);
				const findings = check(pilot, CONTEXT).filter(({ code }) => code !== "file/syntax");
				const page = pilotPage({ pilot, findings, language: "en", today: CONTEXT.today, file: "a", version: "1" });
				const shown = [...partsOf(page.children)].filter(
					(part) => "kind" in part && (part.kind === "gap" || part.kind === "note"),
				);
				expect(shown.length).toBe(findings.length);
			}),
			{ numRuns: runs(150) },
		);
	});
});

it("the page for residents has no finding, no gap and no amount", () => {
	for (const text of [...TEXTS, "title: A\nstatus: running\nperiod: {start: 2027-01-01}\n"]) {
		const page = pageOf(text, "nl", "residents");
		const kinds = new Set(
			[...blocksOf(page.children), ...partsOf(page.children)].map((part) => ("kind" in part ? part.kind : "")),
		);
		expect([...kinds].filter((kind) => ["gap", "note", "points", "notice", "map"].includes(kind))).toEqual([]);
		expect(words(page)).not.toMatch(/€/);
	}
});
