import { describe, expect, it } from "vitest";
import { getHints } from "../../../server/src/editing/inlayHints";
import { allQuestions, type Question } from "../../../server/src/format/questions";
import { analyse } from "../support/editing";

const OPTIONS = { inlayHints: false, questionHints: true } as const;

/** The text with each question at its place, between `‹` and `›`. */
function hinted(text: string, language: "en" | "nl" = "nl", within = { start: 0, end: text.length }): string {
	const analysis = analyse(text);
	return getHints(analysis, within, { ...OPTIONS, language }).reduceRight((shown, { position, label }) => {
		const at = analysis.document.offsetAt(position);
		return `${shown.slice(0, at)}‹${label}›${shown.slice(at)}`;
	}, text);
}

const plain = (text: string) => text.replace(/‹[^›]*›/g, "");

const TEXTS = [
	"themes:\n  - ‹kies: economie, duurzaamheid, leefbaarheid›\n",
	"themes: []‹kies: economie, duurzaamheid, leefbaarheid›\n",
	"period: {start: ...‹…? (jjjj-mm-dd)›, end: 2027-01-01}\n",
];

/** Its options are shown instead. */
const isPicked = ({ shape, item }: Question) => shape === "choice" || item?.shape === "choice";

it("is short enough to stand behind its key, in both languages, for every question", () => {
	for (const { path, texts } of allQuestions().filter((one) => one.path !== "" && !isPicked(one))) {
		expect(texts.en.shortQuestion.length, path).toBeLessThanOrEqual(45);
		expect(texts.nl.shortQuestion.length, path).toBeLessThanOrEqual(45);
	}
});

describe("The question at a blank", () => {
	it.each([...TEXTS, ...TEXTS.map((text) => text.replaceAll("\n", "\r\n"))])("%j", (text) => {
		expect(hinted(plain(text)).replace(/‹[^‹]*\? \(/, "‹…? (")).toBe(text);
	});

	it.each([
		["behind the colon", "why:\n  problem:‹?›\n"],
		["behind blanks, where one types", "why:\n  problem:  ‹?›\n"],
		["before a comment", "why:\n  problem:‹?› # later\n"],
		["behind a placeholder", "why:\n  problem: nog invullen‹?›\n"],
		["behind the sign of a block of text", "why:\n  problem: >-‹?›\n\n"],
		["behind a quoted key", 'why:\n  "problem":‹?›\n'],
		["between braces", "why: {problem:‹?›, publicValue: y}\n"],
		["behind a dash", "why:\n  goals:\n    - goal: x\n    -‹?›\n"],
		["at the end of the text", "why:\n  problem:‹?›"],
	])("stands %s", (_, text) => {
		expect(hinted(plain(text)).replace(/‹[^›]+›/g, "‹?›")).toBe(text);
	});

	it("is gone with the first letter", () => {
		expect(hinted("why:\n  problem: D\n")).toBe("why:\n  problem: D\n");
	});

	it("is in the language of the reader, and only where it was asked for", () => {
		const text = "why:\n  problem:\n";
		expect(hinted(text, "en")).not.toBe(hinted(text, "nl"));
		expect(hinted(text, "nl", { start: 0, end: 4 })).toBe(text);
		const off = { inlayHints: false, questionHints: false, language: "nl" } as const;
		expect(getHints(analyse(text), { start: 0, end: 99 }, off)).toEqual([]);
	});

	it("shows as many choices as fit", () => {
		const label = /‹(.*)›/.exec(hinted("traits:\n  - \n"))?.[1] ?? "";
		expect(label).toMatch(/^kies: .*, …$/);
		expect(label.length).toBeLessThan(55);
	});
});
