/** The pages of the rules as the tests read them. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readMarks } from "./marks";

export const PAGES = fileURLToPath(new URL("../../../docs/rules/", import.meta.url));
export const LANGUAGES = ["en", "nl"] as const;
export const HEADINGS = {
	en: ["Why it matters", "What is checked", "Not like this", "Like this", "Quick fix (light bulb)", "Source"],
	nl: ["Waarom dit belangrijk is", "Wat wordt gecontroleerd", "Niet zo", "Wel zo", "Snelle oplossing (lampje)", "Bron"],
};
export const SEVERITIES = {
	en: { error: "error", warning: "warning", information: "information", hint: "hint" },
	nl: { error: "fout", warning: "waarschuwing", information: "ter informatie", hint: "tip" },
};

export function readPage(id: string, language: (typeof LANGUAGES)[number]): string {
	return readFileSync(`${PAGES}${id}${language === "nl" ? ".nl" : ""}.md`, "utf8");
}

/** @param kind `good` or `bad` */
export function examplesIn(page: string, kind: string): string[] {
	return [...page.matchAll(new RegExp(`^\`\`\`yaml ${kind}\\n(.*?)^\`\`\``, "gms"))].map(([, yaml]) => yaml ?? "");
}

/** The bad examples of a page, each with what is marked in it. */
export function badExamplesIn(page: string): { readonly part: string; readonly marked: readonly string[] }[] {
	return examplesIn(page, "bad")
		.map(readMarks)
		.map(({ text, marks }) => ({ part: text, marked: marks.map(({ on }) => on) }));
}

/** How many quick fixes a page describes: none where it says so, one for each item of its list, else one. */
export function fixesDescribedBy(page: string): number {
	const [, part = ""] = /^## (?:Quick fix|Snelle oplossing) \(\S+(?: \S+)?\)\n\n(.*?)^## /ms.exec(page) ?? [];
	const items = part.match(/^- /gm)?.length ?? 1;
	return /^(?:None|Geen)\. /.test(part) ? 0 : items;
}
