/** The pages of the findings use the words of the product: one term for one thing, and what people say. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { PAGES } from "../../support/pages";
import { faultsIn } from "../../words/faults";

const pages = readdirSync(PAGES, { recursive: true, encoding: "utf8" }).filter((name) => /^\w+\/.*\.md$/.test(name));

/** What a page says in sentences. Its title comes from the rule, and is held to the same there. */
function proseOf(page: string): string[] {
	return page
		.replace(/^```.*?^```/gms, "")
		.split("\n")
		.slice(3)
		.filter((line) => line !== "")
		.map((line) => line.replace(/`[^`]*`/g, "“”"));
}

it.each(pages)("%s", (name) => {
	const language = name.endsWith(".nl.md") ? "nl" : "en";
	const prose = proseOf(readFileSync(`${PAGES}${name}`, "utf8"));
	expect(prose.length).toBeGreaterThan(8);
	expect(prose.flatMap((text) => faultsIn(text, language))).toEqual([]);
});
