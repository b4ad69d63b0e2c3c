/** The country decides which laws are asked for: European ones everywhere, Dutch ones in the Netherlands. */
import { describe, expect, it } from "vitest";
import { TextDocument } from "vscode-languageserver-textdocument";
import { check } from "../../../server/src/check/check";
import { readDocument } from "../../../server/src/document/read";
import { getCompletions } from "../../../server/src/editing/completion/completion";
import { newPilotChoices } from "../../../server/src/editing/pilots/newPilotChoices";
import { COUNTRIES } from "../../../server/src/format/countries";
import { PILOT_FORMAT, PILOTRC_FORMAT } from "../../../server/src/format/formats";
import { CATALOGUE, inCountry } from "../../../server/src/format/regulations";
import { readFolderSettings } from "../../../server/src/settings/folderSettings";
import { createSettings } from "../../../server/src/settings/settings";
import { started } from "../support/server";

const PILOT =
	"title: x\nmunicipality: Gent\nstatus: preparing\ntraits: [special-category-data, ai]\nsuccess:\n  compliance: []\n";
const asked = (catalogue = CATALOGUE) =>
	check(readDocument(PILOT, PILOT_FORMAT, catalogue), { today: "2027-01-01" })
		.filter(({ code }) => code === "success/regulation-missing")
		.map(({ message }) => /^“(.*?)” is missing/.exec(message.en)?.[1]);

describe("the laws of a country", () => {
	it("are all in the Netherlands, and European ones elsewhere", () => {
		expect(asked()).toContain("GDPR Implementation Act");
		for (const country of ["be", "other"] as const) {
			const names = asked(inCountry(CATALOGUE, country));
			expect(names).toContain("AI Act");
			expect(names).not.toContain("GDPR Implementation Act");
		}
		const ids = inCountry(CATALOGUE, "be").regulations.map(({ id }) => id);
		expect(ids).toEqual(expect.arrayContaining(["avg", "ai-verordening", "data-act", "led", "grondrechten"]));
		expect(ids.filter((id) => ["uavg", "bio2", "woo", "awb", "gibit", "apv-sensormelding"].includes(id))).toEqual([]);
	});
	it("leave a law that a pilot lists anyway recognised", () => {
		expect(inCountry(CATALOGUE, "be").recognise("UAVG")?.regulation.id).toBe("uavg");
	});
	it("include what an organisation adds", () => {
		const laws = "regulations:\n  - id: own-law\n    name: Our law\n    strongTraits: [ai]\n";
		const read = (uri: string) =>
			({ "file:///p/.pilotrc.yaml": "country: be\nregulations: ./laws.yaml\n", "file:///p/laws.yaml": laws })[uri];
		const catalogue = createSettings({ read }).catalogueFor("file:///p/a.pilot.yaml");
		expect(catalogue.byTrait("ai").map(({ id }) => id)).toContain("own-law");
		expect(catalogue.byTrait("special-category-data").map(({ id }) => id)).not.toContain("uavg");
	});
	it("are one catalogue for each country, so that nothing is read again", () => {
		expect(inCountry(CATALOGUE, "be")).toBe(inCountry(CATALOGUE, "be"));
		expect(inCountry(CATALOGUE, "be")).not.toBe(inCountry(CATALOGUE, "other"));
		expect(inCountry(CATALOGUE, "nl")).toBe(CATALOGUE);
	});
});

describe("the settings of a folder", () => {
	const at = (text: string | undefined) =>
		createSettings({ read: (uri) => (uri === "file:///p/.pilotrc.yaml" ? text : undefined) });
	it.each([
		["country: be\n", "be"],
		["country: other\n", "other"],
		["country: fr\n", "nl"],
		["rules: {}\n", "nl"],
		[undefined, "nl"],
	])("%s", (text, country) => {
		expect(at(text).resolve("file:///p/a.pilot.yaml").country).toBe(country);
		expect(at(text).catalogueFor("file:///p/a.pilot.yaml").country).toBe(country);
	});
	it("report another word, with the country that is meant", () => {
		const found = check(readDocument("country: België\n", PILOTRC_FORMAT), { today: "2027-01-01" });
		expect(found.map(({ code }) => code)).toEqual(["file/value"]);
		expect(
			found[0]
				?.fixes?.()
				.map(({ title }) => title.nl)
				.join(),
		).toContain("be");
		expect(readFolderSettings("country: België\n").country).toBeUndefined();
	});
	it("are suggested, each with what it means", () => {
		const [before, after] = ["country: ", "\n"];
		const document = TextDocument.create("file:///p/.pilotrc.yaml", "yaml", 1, before + after);
		const pilot = readDocument(document.getText(), PILOTRC_FORMAT);
		const analysis = { document, pilot, findings: [], context: { today: "2027-01-01" }, isIgnored: false };
		const { items } = getCompletions(analysis, before.length, { language: "nl", snippets: false });
		expect(items.map(({ textEdit }) => textEdit?.newText.trim())).toEqual(expect.arrayContaining([...COUNTRIES]));
		expect(JSON.stringify(items)).toContain("België");
	});
	it("have every country that the server knows", () => {
		expect(PILOTRC_FORMAT.questions.members.find(({ key }) => key === "country")?.choices).toEqual(COUNTRIES);
	});
});

it("the laws shown with the traits of a new pilot are those of the country", () => {
	const lawsOf = (country: "nl" | "be") =>
		newPilotChoices("nl", country).traits.find(({ value }) => value === "special-category-data")?.laws;
	expect(lawsOf("nl")).toContain("UAVG");
	expect(lawsOf("be")).not.toContain("UAVG");
});

it("the setting of an editor holds where a folder says nothing", async () => {
	const client = await started({ initializationOptions: { country: "be" } });
	client.open(PILOT);
	await client.pushed(1);
	const text = JSON.stringify(client.published.at(-1)?.diagnostics);
	expect(text).toContain("AI Act");
	expect(text).not.toContain("GDPR Implementation Act");
});
