/** Each rule has a page in both languages, and the page is its test: the bad example fires exactly this, the good one nothing. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { CROSS_FILE_FINDINGS } from "../../../../server/src/check/core/crossFileCodes";
import { fixesOf } from "../../../../server/src/check/core/finding";
import { RULES } from "../../../../server/src/check/rules/index";
import { FILE_CODES, isAboutFile, severityOfFile } from "../../../../server/src/check/shape/codes";
import { overlay } from "../../support/overlay";
import { examplesIn, HEADINGS, PAGES, SEVERITIES } from "../../support/pages";
import { applyFix, findings, marked } from "../../support/pilots";

const LANGUAGES = ["en", "nl"] as const;

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
		const file = `${PAGES}${id}${language === "nl" ? ".nl" : ""}.md`;
		const page = existsSync(file) ? readFileSync(file, "utf8") : "";
		const examples = (kind: string) => examplesIn(page, kind);

		it("has its head and its parts in order", () => {
			expect(page.split("\n").slice(0, 3)).toEqual([
				`# ${rule.title[language]}`,
				"",
				`\`${id}\` · ${SEVERITIES[language][rule.severity]}`,
			]);
			expect([...page.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading)).toEqual(HEADINGS[language]);
		});

		it("has bad examples that fire exactly this, fixes that help, and good ones that say nothing", () => {
			expect(examples("bad").length).toBeGreaterThan(0);
			expect(examples("good").length).toBeGreaterThan(0);
			for (const example of examples("bad")) {
				const text = overlay(example);
				const found = findings(text);
				expect(
					found.map(({ code }) => code),
					text,
				).toEqual([id]);
				const pairs = found.flatMap((one) =>
					fixesOf(one)
						.filter(({ title }) => !title.en.startsWith("Silence"))
						.map((fix) => ({ one, fix })),
				);
				for (const { one, fix } of pairs) {
					const after = applyFix(text, fix);
					expect(after).not.toBe(text);
					expect(
						// It may move to the placeholder that the fix inserted.
						findings(after)
							.filter((other) => marked(after, other) === marked(text, one))
							.map(({ code }) => code),
						`${fix.title.en}\n${after}`,
					).not.toContain(id);
				}
			}
			for (const example of examples("good")) {
				expect(
					findings(overlay(example)).map(({ code }) => code),
					overlay(example),
				).toEqual([]);
			}
		});
	});
});

describe.each(FILE_CODES)("%s", (id) => {
	it.each(LANGUAGES)("page in %s has its parts, a bad example of each kind, and a good one", (language) => {
		const page = readFileSync(`${PAGES}${id}${language === "nl" ? ".nl" : ""}.md`, "utf8");
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
