/**
 * Each rule has a page in both languages, and the page is its test: its severity, bad examples that give exactly this finding
 * where it is marked with `~~~`, its fixes, and good examples that give none. More near-misses stand in the test of each rule.
 */
import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseDocument } from "yaml";
import { CROSS_FILE_FINDINGS } from "../../../../server/src/check/core/crossFileFindings";
import { type Fix, fixesOf } from "../../../../server/src/check/core/finding";
import { RULES } from "../../../../server/src/check/rules/index";
import { FILE_CODES, isAboutFile, severityOfFile } from "../../../../server/src/check/shape/codes";
import { overlay } from "../../support/overlay";
import {
	badExamplesIn,
	examplesIn,
	fixesDescribedBy,
	HEADINGS,
	LANGUAGES,
	PAGES,
	readPage,
	SEVERITIES,
} from "../../support/pages";
import { applyFix, findings, marked } from "../../support/pilots";

it("no page is without its rule", () => {
	const pages = readdirSync(PAGES, { recursive: true, encoding: "utf8" }).filter((name) => /^\w+\/.*\.md$/.test(name));
	const ids = [...RULES.map(({ id }) => id), ...Object.keys(CROSS_FILE_FINDINGS), ...FILE_CODES];
	const wanted = ids.flatMap((id) => [`${id}.md`, `${id}.nl.md`]);
	expect(pages.sort()).toEqual(wanted.sort());
});

it("the pilot that the examples are laid over has no finding", () => {
	expect(findings(overlay("{}")).map(({ code }) => code)).toEqual([]);
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
	describe.each(LANGUAGES)("page in %s", (language) => {
		const page = readPage(id, language);
		const bad = badExamplesIn(page).map(({ part, marked }) => ({ text: overlay(part), marked }));

		it("has its head and its parts in order", () => {
			expect(page.split("\n").slice(0, 3)).toEqual([
				`# ${rule.title[language]}`,
				"",
				`\`${id}\` · ${SEVERITIES[language][rule.severity]}`,
			]);
			expect([...page.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading)).toEqual(HEADINGS[language]);
		});

		it("has bad examples that give exactly this, where it is marked, in English and Dutch", () => {
			expect(bad.length).toBeGreaterThan(0);
			for (const { text, marked: marks } of bad) {
				const found = findings(text);
				expect(
					found.map((one) => [one.code, SEVERITIES[language][one.severity], marked(text, one)]),
					text,
				).toEqual([[id, page.split(" · ")[1]?.split("\n")[0], marks[0]]]);
				expect(marks).toHaveLength(1);
				for (const { message } of found) {
					expect(message.en).toMatch(/^[“\p{Lu}].{30,}[.?]$/su);
					expect(message.nl).toMatch(/^[“\p{Lu}].{30,}[.?]$/su);
					expect(message.nl).not.toBe(message.en);
					expect(message.nl).not.toMatch(/\b(?:jij|jouw|u|uw)\b/);
				}
			}
		});

		it("has as many quick-fixes as it says, after each of which it is gone or is on the placeholder", () => {
			for (const { text } of bad) {
				const [one] = findings(text);
				const fixes = one === undefined ? [] : fixesOf(one);
				const isSuppressing = ({ title }: Fix) => title.en.startsWith("Silence");
				expect(
					fixes.filter((fix) => !isSuppressing(fix)).map(({ title }) => title.en),
					text,
				).toHaveLength(fixesDescribedBy(page));
				for (const fix of fixes) {
					const after = applyFix(text, fix);
					expect(after).not.toBe(text);
					expect(parseDocument(after).errors, after).toEqual([]);
					const inPlace = findings(after).filter((other) => marked(after, other) === marked(text, one));
					expect(inPlace.map(({ code }) => code).includes(id) && !isSuppressing(fix), `${fix.title.en}\n${after}`).toBe(
						false,
					);
				}
			}
		});

		it("has good examples without a finding", () => {
			const good = examplesIn(page, "good").map(overlay);
			expect(good.length).toBeGreaterThan(0);
			for (const text of good) {
				expect(
					findings(text).map(({ code }) => code),
					text,
				).toEqual([]);
			}
		});
	});
});

describe.each(FILE_CODES)("%s", (id) => {
	it.each(LANGUAGES)("page in %s has its parts, a bad example of each kind, and a good one", (language) => {
		const page = readPage(id, language);
		expect([...page.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading)).toEqual(HEADINGS[language]);
		const aboutFile = (text: string) => findings(text).filter(({ code }) => isAboutFile(code));
		const severity = SEVERITIES[language][severityOfFile(id)];
		expect(page.split("\n")[2]).toBe(`\`${id}\` · ${severity}`);
		expect(examplesIn(page, "bad").length).toBeGreaterThan(0);
		for (const example of examplesIn(page, "bad")) {
			const found = aboutFile(example).map((one) => [one.code, SEVERITIES[language][one.severity]]);
			expect(found, example).toEqual([[id, severity]]);
		}
		expect(examplesIn(page, "good").flatMap(aboutFile)).toEqual([]);
	});
});
