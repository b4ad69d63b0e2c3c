/** What the editor, the command line, the settings and the pages say, held to the words of the product. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Language, Localized } from "../../../server/src/format/language";
import { faultsIn, jargonFaults, textFaults } from "./faults";
import { LONGEST } from "./glossary";
import { pairsIn, textsIn } from "./sources";

const root = join(import.meta.dirname, "..", "..", "..");
const read = (name: string) => readFileSync(join(root, name), "utf8");

it("Texts are found in the source, with what is filled in left out", () => {
	const source = `const A = { en: "One", nl: "Een" };
		return {
			en: \`In \${b}: c\\n\`,
			nl: \`In \${b}: d\`,
		};`;
	expect(pairsIn(source)).toEqual([
		{ en: "One", nl: "Een" },
		{ en: "In 1: c ", nl: "In 1: d" },
	]);
});

describe.each([
	["the extension", "client/src", 40],
	["what the editor shows", "server/src/editing", 40],
	["the page of a pilot", "server/src/page", 40],
	["the language server", "server/src/lsp", 2],
])("In %s", (_, folder, least) => {
	const texts = textsIn(folder).filter((text) => !isUsage(text));

	it("texts are in the words of the product, without jargon", () => {
		expect(texts.length).toBeGreaterThanOrEqual(least);
		const faults = texts.flatMap((text) => [
			...textFaults(text),
			...jargonFaults(withoutFileNames(text.en), "en"),
			...jargonFaults(withoutFileNames(text.nl), "nl"),
		]);
		expect(faults).toEqual([]);
	});

	it("no text is longer than a message", () => expect(texts.flatMap(tooLong)).toEqual([]));
});

it.each([
	["server/src/cli", 60],
	["server/src/disk", 10],
	["server/src/report", 10],
])("On the command line texts are in the words of the product: %s", (folder, least) => {
	const texts = textsIn(folder);
	expect(texts.length).toBeGreaterThanOrEqual(least);
	expect(texts.flatMap(textFaults)).toEqual([]);
	expect(texts.filter(({ en }) => !/^Exit codes/m.test(en)).flatMap(tooLong)).toEqual([]);
});

it("So is how the language server is started", () => {
	const usages = textsIn("server/src/lsp").filter(isUsage);
	expect(usages).toHaveLength(2);
	expect(usages.flatMap(textFaults)).toEqual([]);
});

it("So are commands and settings", () => {
	const [english, dutch] = ["package.nls.json", "package.nls.nl.json"].map((name) => JSON.parse(read(name)));
	// What the findings are called is looked at with them.
	const keys = Object.keys(english).filter((key) => !/^configuration\.rules\.\w+\.(?!all$)|\.(?:en|nl)$/.test(key));
	expect(keys.length).toBeGreaterThan(40);
	expect(keys.flatMap((key) => textFaults({ en: english[key], nl: dutch[key] }))).toEqual([]);
	const welcome = Object.keys(english).filter((key) => key.startsWith("welcome."));
	expect(welcome.length).toBeGreaterThan(3);
	expect(welcome.flatMap((key) => faultsIn(english[key], languageOf(key)))).toEqual([]);
});

it("So is the guide to the first ten minutes", () => {
	const steps: readonly { id: string; title: string; description: string }[] = JSON.parse(read("package.json"))
		.contributes.walkthroughs[0].steps;
	expect(steps.flatMap(({ id, title, description }) => faultsIn(`${title}. ${description}`, languageOf(id)))).toEqual(
		[],
	);
});

it("So is what the guide says of its own", () => expect(textsIn("scripts/guide").flatMap(textFaults)).toEqual([]));

it.each([
	...[
		"README.md",
		"README.nl.md",
		"CHANGELOG.md",
		"examples/README.md",
		"docs/getting-started.md",
		"docs/aan-de-slag.md",
	],
	...["format", "findings", "settings", "writing", "portfolio", "page", "ci", "editors", "performance"].map(
		(one) => `docs/${one}.md`,
	),
	...["questions", "share"].flatMap((one) => [`docs/walkthrough/${one}.en.md`, `docs/walkthrough/${one}.nl.md`]),
])("So is %s", (name) => {
	const lines = proseIn(read(name));
	expect(lines.flatMap((line) => faultsIn(line, languageOf(name)))).toEqual([]);
});

/** Paragraph by paragraph, without code; the questions in tables are looked at with the format. */
function proseIn(page: string): readonly string[] {
	return page
		.replace(/^(`{3,}).*?^\1/gms, "")
		.replace(/`[^`\n]*`/g, "X")
		.split(/\n(?:\s*\n|(?=[-|\d]))/)
		.filter((line) => !/^\| X \|/.test(line));
}

function languageOf(name: string): Language {
	return /\.nl\b|aan-de-slag/.test(name) ? "nl" : "en";
}

/** How a file has to end is said as it is written. */
function withoutFileNames(text: string): string {
	return text.replace(/\.pilot\.ya?ml/g, "");
}

function tooLong({ en, nl }: Localized): readonly string[] {
	return [en, nl].filter(({ length }) => length > LONGEST.message);
}

/** For whoever sets up an editor, in a terminal. */
function isUsage({ en }: Localized): boolean {
	return en.includes("pilot-language-server --");
}
