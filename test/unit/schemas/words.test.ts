/** The texts of the format, the traits and the laws are worded as every text is; see the lists in `../words/`. */
import { describe, expect, it } from "vitest";
import ownLaws from "../../../schemas/own-regulations.schema.json";
import ownLawsNl from "../../../schemas/own-regulations.schema.nl.json";
import settings from "../../../schemas/pilotrc.schema.json";
import settingsNl from "../../../schemas/pilotrc.schema.nl.json";
import regulations from "../../../schemas/regulations.json";
import groups from "../../../schemas/traitGroups.json";
import traits from "../../../schemas/traits.json";
import type { Localized } from "../../../server/src/format/language";
import { jargonFaults, textFaults, titleFaults } from "../words/faults";
import { DUTCH, type Dutch, type Node, noteOf, schemaNodes } from "./schema";

/** A title stands in the title of a fix, a question in grey after its field. */
const [TITLE, HINT] = [40, 45];
/** The one trait whose name of two words is Dutch as well. */
const OPEN_DATA = "open-data";
const NODES = schemaNodes().filter(([path]) => path !== "");
const HAS_KEY = NODES.filter(([path]) => !path.endsWith("[]"));

describe("The format", () => {
	it.each(NODES)("%s has a noun for a title, short enough for the title of a fix", (path, node) => {
		expect(titleFaults(textsOf(path, node, "title"), TITLE)).toEqual([]);
	});

	it.each(NODES)("%s is asked and described in the words of the product", (path, node) => {
		const pairs = pairsOf(node, DUTCH[path]);
		expect(pairs.flatMap(textFaults)).toEqual([]);
		expect(pairs.flatMap(({ en, nl: dutch }) => [...jargonFaults(en, "en"), ...jargonFaults(dutch, "nl")])).toEqual([]);
	});

	it.each(HAS_KEY)("%s is asked in a few words", (path, node) => {
		const { question = "", shortQuestion = question } = noteOf(node);
		const { question: vraag = "", shortQuestion: kort = vraag } = DUTCH[path] ?? {};
		expect(Math.max(shortQuestion.length, kort.length), `${shortQuestion} · ${kort}`).toBeLessThanOrEqual(HINT);
	});

	it.each(NODES.filter(([, node]) => node.enum !== undefined))("%s says what each choice means", (path, node) => {
		const { values = {} } = DUTCH[path] ?? {};
		const pairs = (node.enum ?? []).map((choice, index) => ({
			en: node.enumDescriptions?.[index] ?? "",
			nl: values[String(choice)]?.description ?? "",
		}));
		expect(pairs.flatMap(textFaults)).toEqual([]);
	});

	it("has examples in the language of the texts", () => {
		const same = NODES.filter(([path, { examples = [] }]) => {
			const both = [examples, DUTCH[path]?.examples ?? []].map((one) => JSON.stringify(one));
			return both[0] === both[1] && /[a-z]+ [a-z]+/i.test(both[0] ?? "");
		});
		expect(same.map(([path]) => path)).toEqual([]);
	});
});

const OTHER_FORMATS: readonly (readonly [name: string, schema: unknown, dutch: unknown])[] = [
	["the settings of a folder", settings, settingsNl],
	["the laws of an organisation", ownLaws, ownLawsNl],
];

describe.each(OTHER_FORMATS)("The format of %s", (_, schema, texts) => {
	const dutch = texts as Readonly<Record<string, Dutch | undefined>>;
	/** What is there for each finding is worded where the finding is. */
	const nodes = schemaNodes(schema as Node).filter(([path]) => !path.startsWith("rules."));

	it.each(nodes)("%s is worded as the format of a pilot is", (path, node) => {
		const title = { en: node.title ?? "", nl: dutch[path]?.title ?? "" };
		expect(path === "" ? [] : titleFaults(title, TITLE)).toEqual([]);
		expect(pairsOf(node, dutch[path]).flatMap(textFaults)).toEqual([]);
	});
});

describe("The traits", () => {
	it.each(traits)("$id", ({ id, title, description }) => {
		expect([...(id === OPEN_DATA ? [] : titleFaults(title, TITLE)), ...textFaults(description)]).toEqual([]);
	});

	it("stand in groups that are named", () => {
		expect(groups.flatMap(({ title }) => titleFaults(title))).toEqual([]);
	});
});

describe("The laws", () => {
	it.each(regulations)("$id", ({ shortName, description, inForce, evidence, ...law }) => {
		const scaling = "scalingNote" in law ? [law.scalingNote as Localized] : [];
		const dates = "applicationDates" in law ? (law.applicationDates as { what: Localized }[]) : [];
		const texts = [description, inForce, ...scaling, ...dates.map(({ what }) => what), ...evidenceOf(evidence)];
		expect([...titleFaults(shortName), ...texts.flatMap(textFaults)]).toEqual([]);
		expect(texts.filter(({ en, nl }) => WORK_NOTE.test(`${en} ${nl}`))).toEqual([]);
	});
});

/** What somebody still had to do is no text for a reader. */
const WORK_NOTE = /to be checked|not been checked|as far as is known|te controleren|niet nagegaan|voor zover bekend/i;

function evidenceOf({ en, nl }: { readonly en: readonly string[]; readonly nl: readonly string[] }) {
	return en.map((one, index) => ({ en: one, nl: nl[index] ?? "" }));
}

function pairsOf(node: Node, dutch: Dutch = {}): readonly Localized[] {
	const { question, shortQuestion = question, placeholder } = noteOf(node);
	return [
		{ en: node.description, nl: dutch.description },
		{ en: question, nl: dutch.question },
		{ en: shortQuestion, nl: dutch.shortQuestion ?? dutch.question },
		{ en: placeholder, nl: dutch.placeholder },
	].filter((pair): pair is Localized => pair.en !== undefined && pair.nl !== undefined);
}

function textsOf(path: string, node: Node, of: "title"): Localized {
	return { en: node[of] ?? "", nl: DUTCH[path]?.[of] ?? "" };
}
