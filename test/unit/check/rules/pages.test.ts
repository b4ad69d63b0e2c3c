/** Each rule has a page in both languages, and the page is its test: the bad example fires exactly this, the good one nothing. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { RULES } from "../../../../server/src/check/rules/index";
import { overlay } from "../../support/overlay";
import { applyFix, CONTEXT, findings, marked, read } from "../../support/pilots";

const PAGES = fileURLToPath(new URL("../../../../docs/rules/", import.meta.url));
const HEADINGS = {
	en: ["Why it matters", "What it looks at", "Not like this", "But like this", "Quick-fix", "Where it comes from"],
	nl: [
		...["Waarom het ertoe doet", "Waar de controle naar kijkt", "Niet zo", "Maar zo", "Oplossing met één klik"],
		"Waar het vandaan komt",
	],
};
const SEVERITIES = {
	en: { error: "error", warning: "warning", information: "information", hint: "hint" },
	nl: { error: "fout", warning: "waarschuwing", information: "ter informatie", hint: "tip" },
};
const LANGUAGES = ["en", "nl"] as const;

it("no page is without its rule", () => {
	const pages = readdirSync(PAGES, { recursive: true, encoding: "utf8" }).filter((name) => /^\w+\/.*\.md$/.test(name));
	const wanted = RULES.flatMap(({ id }) => [`${id}.md`, `${id}.nl.md`]);
	expect(pages.sort()).toEqual(wanted.sort());
});

it("the pilot that the examples are laid over has no finding", () => {
	expect(findings(overlay("{}")).map(({ code }) => code)).toEqual([]);
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
	describe.each(LANGUAGES)("page in %s", (language) => {
		const file = `${PAGES}${id}${language === "nl" ? ".nl" : ""}.md`;
		const page = existsSync(file) ? readFileSync(file, "utf8") : "";
		const examples = (kind: string) =>
			[...page.matchAll(new RegExp(`^\`\`\`yaml ${kind}\\n(.*?)^\`\`\``, "gms"))].map(([, yaml]) => yaml ?? "");

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
					(rule.fixes?.(one, read(text), CONTEXT) ?? []).map((fix) => ({ one, fix })),
				);
				for (const { one, fix } of pairs) {
					const after = applyFix(text, fix);
					expect(after).not.toBe(text);
					expect(
						// It may move to the open place that the fix wrote.
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
