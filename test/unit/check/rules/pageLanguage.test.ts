/** Examples speak the language of their page: answers and comments in it, only keys and values of the format in English. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import dutch from "../../../../schemas/pilot.schema.nl.json";
import { wordsOf } from "../../support/languageWords";
import { LANGUAGES, PAGES } from "../../support/pages";
import { proseIn } from "../../support/pilotProse";

const EXAMPLES = new URL("../../../../examples/", import.meta.url);
const OTHER = { en: "nl", nl: "en" } as const;

/** The texts in a pilot that hold words of the other language. */
function foreignTexts(yaml: string, language: "en" | "nl"): string[] {
	return proseIn(yaml).filter((text) => wordsOf(OTHER[language], text).length > 0);
}

function languageOf(name: string): "en" | "nl" {
	return name.endsWith(".nl.md") ? "nl" : "en";
}

function blocksIn(page: string): string[] {
	return [...page.matchAll(/^```yaml \w+\n(.*?)^```/gms)].map(([, yaml = ""]) => yaml.replace(/^ *~+ *$/gm, ""));
}

describe("What is in another language", () => {
	it.each([
		["nl", "success:\n  compliance:\n    - regulation: avg\n      requirement: A check before the start\n"],
		["nl", "control:\n  commissioner:\n    role: Head of enforcement\n    unit: line\n"],
		["nl", "traits: [personal-data] # cameras in the street\n"],
		["nl", "success:\n  data:\n    - name: Reports of residents\n"],
		["en", "status: bezig\n"],
		["en", "title: Minder onrustige nachten\n"],
	] as const)("is found in a page in %s", (language, yaml) => {
		expect(foreignTexts(yaml, language)).not.toEqual([]);
	});

	it.each([
		["nl", 'success:\n  stakeholders:\n    - kind: residents # hier past "residents"\n      name: Wijkraad\n'],
		[
			"nl",
			"why:\n  problem: Bewoners van de kade liggen wakker van de auto's.\n  businessCase:\n    document: ./plan.pdf\n",
		],
		["en", "success:\n  stakeholders:\n    - name: Shopkeepers of the Dijk\nmunicipality: Westerhaven\n"],
		["en", "success:\n  compliance:\n    - regulation: wet-versterking-participatie\n"],
	] as const)("is no value, no name and nothing in %s itself", (language, yaml) => {
		expect(foreignTexts(yaml, language)).toEqual([]);
	});
});

const pages = readdirSync(PAGES, { recursive: true, encoding: "utf8" }).filter((name) => /^\w+\/.*\.md$/.test(name));

it.each(pages)("%s has examples in its own language", (name) => {
	const blocks = blocksIn(readFileSync(`${PAGES}${name}`, "utf8"));
	expect(blocks.length).toBeGreaterThan(1);
	expect(blocks.flatMap((yaml) => foreignTexts(yaml, languageOf(name)))).toEqual([]);
});

it("all pages have both", () => {
	expect(LANGUAGES.map((language) => pages.filter((name) => languageOf(name) === language).length)).toEqual([
		pages.length / 2,
		pages.length / 2,
	]);
});

const pilots = readdirSync(EXAMPLES).filter((name) => name.endsWith(".pilot.yaml"));

it.each(pilots)("examples/%s is in one language, its comments too", (name) => {
	const text = readFileSync(new URL(name, EXAMPLES), "utf8");
	expect(LANGUAGES.map((language) => foreignTexts(text, language)).filter((texts) => texts.length === 0)).toHaveLength(
		1,
	);
});

/** What each value of the format is called in Dutch; one word may be a value of several questions. */
const MEANINGS = new Map<string, string[]>();
for (const { values = {} } of Object.values(dutch) as { values?: Record<string, { title: string }> }[]) {
	for (const [value, { title }] of Object.entries(values)) {
		MEANINGS.set(value, [...(MEANINGS.get(value) ?? []), title.toLowerCase()]);
	}
}

/** The values that a Dutch page names without what they mean. */
function bareValues(page: string): string[] {
	const prose = page.replace(/^```.*?^```/gms, "");
	const words = prose.replace(/`[^`]*`/g, "").toLowerCase();
	const values = [...prose.matchAll(/`(?:\w+: )?([\w-]+)`/g)].map(([, value = ""]) => value);
	return values.filter((value) => {
		const meanings = MEANINGS.get(value) ?? [];
		return meanings.length > 0 && !meanings.some((meaning) => meaning === value || words.includes(meaning));
	});
}

describe("A value of the format, in Dutch", () => {
	it("is bare when nothing says what it means", () => {
		expect(bareValues("De status `running` telt niet.")).toEqual(["running"]);
		expect(bareValues("De status `running` (loopt) telt, met `involvement: inform` (informeren).")).toEqual([]);
	});

	it.each(pages.filter((name) => languageOf(name) === "nl"))("has its meaning in %s", (name) => {
		expect(bareValues(readFileSync(`${PAGES}${name}`, "utf8"))).toEqual([]);
	});
});
