/**
 * All rules of the method in one table: what each is called and how serious it is, a pilot that it speaks of in the right
 * span and in both languages, one without it, and what each of its fixes brings. The pilots are the examples of
 * its page; more near-misses stand in the test of each rule.
 */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseDocument } from "yaml";
import { fixesOf } from "../../../../server/src/check/core/finding";
import { RULES } from "../../../../server/src/check/rules/index";
import { overlay } from "../../support/overlay";
import { applyFix, findings, marked } from "../../support/pilots";

/** Rule, severity, where it stands in the English example, how many fixes beside silencing. */
const TABLE: readonly (readonly [id: string, severity: string, text: string, fixes: number])[] = [
	["why/endorsed-late", "warning", "2027-09-15", 0],
	["why/measured-outside-period", "warning", "2027-08-31", 0],
	["why/no-alternative", "information", "businessCase", 1],
	["why/no-payer", "warning", "businessCase", 1],
	["why/not-shared", "warning", "endorsedBy", 0],
	["why/target-is-baseline", "warning", "140", 0],
	["why/technology-first", "information", "The municipality does not have a digital twin yet.", 0],
	["success/decision-after-end", "warning", "2028-12-31", 0],
	["success/due-too-late", "warning", "2027-10-01", 0],
	["success/involved-late", "warning", "2027-10-01", 0],
	["success/law-changes-in-period", "information", "ai-verordening", 0],
	["success/no-exit", "warning", "scaling", 1],
	["success/no-outside-party", "warning", "stakeholders", 1],
	["success/no-stop-criteria", "warning", "scaling", 1],
	["success/not-ready", "warning", "process", 1],
	["success/only-informed", "warning", "inform", 1],
	["success/open-while-running", "error", "in-progress", 0],
	["success/personal-data-avg", "error", "not-applicable", 1],
	["success/personal-data-trait", "warning", "true", 1],
	["success/regulation-missing", "warning", "staff-monitoring", 2],
	["success/regulation-replaced", "warning", "wob", 1],
	["success/regulation-unknown", "information", "omgevingswte", 1],
	["success/regulations-to-consider", "information", "traits", 2],
	["success/ruled-out-without-reason", "warning", "regulation", 1],
	["control/closed-network", "warning", "network", 0],
	["control/commissioner-in-it", "warning", "it", 0],
	["control/commissioner-is-champion", "warning", "A. de Wit", 0],
	["control/commissioner-not-executive", "warning", "line", 0],
	["control/one-sector", "warning", "collaboration", 1],
	["period/end-before-start", "error", "2027-09-01", 1],
	["period/ended", "warning", "running", 1],
	["period/not-started", "warning", "running", 0],
	["period/started", "warning", "exploring", 1],
	["period/too-long", "information", "2029-09-02", 0],
	["reference/duplicate-id", "error", "shops", 0],
	["reference/missing-file", "warning", "./moved/business-case.pdf", 0],
	["reference/unknown-party", "warning", "neighborhood-council", 2],
];

it("has every rule, and no other", () => {
	expect(TABLE.map(([id, severity]) => [id, severity])).toEqual(RULES.map(({ id, severity }) => [id, severity]));
});

describe.each(TABLE)("%s", (id, severity, text, count) => {
	const page = readFileSync(new URL(`../../../../docs/rules/${id}.md`, import.meta.url), "utf8");
	const [bad = "", good = ""] = ["bad", "good"].map((kind) =>
		overlay(new RegExp(`^\`\`\`yaml ${kind}\\n(.*?)^\`\`\``, "ms").exec(page)?.[1] ?? ""),
	);
	const found = findings(bad).filter(({ code }) => code === id);

	it("is reported with its severity and span, in Dutch and English", () => {
		expect(found.map((finding) => finding.severity)).toContain(severity);
		for (const finding of found) {
			expect(marked(bad, finding)).toBe(text);
			expect(finding.message.en).toMatch(/^[“\p{Lu}].{30,}[.?]$/su);
			expect(finding.message.nl).toMatch(/^[“\p{Lu}].{30,}[.?]$/su);
			expect(finding.message.nl).not.toBe(finding.message.en);
			expect(finding.message.nl).not.toMatch(/\b(?:je|jij|jouw|u|uw)\b/);
		}
	});

	it("is silent on the near-miss", () => expect(findings(good).map(({ code }) => code)).toEqual([]));

	it("has fixes after each of which it is gone or is on the placeholder", () => {
		const [finding] = found;
		const fixes = finding === undefined ? [] : fixesOf(finding);
		expect(fixes.map(({ title }) => title.en).filter((title) => !title.startsWith("Silence"))).toHaveLength(count);
		for (const fix of fixes) {
			const after = applyFix(bad, fix);
			expect(parseDocument(after).errors, after).toEqual([]);
			const left = findings(after).filter(({ code }) => code === id);
			const isOpenPlace =
				left.length > 0 && left.every((one) => !found.some((old) => marked(bad, old) === marked(after, one)));
			const isSuppressing = fix.title.en.startsWith("Silence");
			expect(left.length < found.length || isOpenPlace || isSuppressing, `${fix.title.en}\n${after}`).toBe(true);
		}
	});
});
