/** What is kept of a pilot for the others, and the words that pilots share. */
import { describe, expect, it } from "vitest";
import { sameWordsIn, vocabularyOf } from "../../../server/src/editing/completion/vocabulary";
import { summaryOf } from "../../../server/src/editing/pilots/pilotSummary";
import { read } from "../support/pilots";
import { summaries } from "../support/summaries";

const TEXT = [
	"title: 'Licht'",
	"municipality: Westerhaven",
	"status: running",
	"themes: [economy, economy]",
	"period: { start: 2027-01-01, end: 2027-12-31 }",
	"why:",
	"  goals:",
	"    - indicator: Meldingen",
	"      unit: per jaar",
	"      baseline: 12",
	"    - goal: without a measure",
	"success:",
	"  stakeholders:",
	"    - id: ggd",
	"      name: GGD",
	"      kind: government",
	"    - name: todo",
	"  compliance:",
	"    - regulation: avg",
	"      owner: ggd",
	"",
].join("\r\n");

describe("A summary", () => {
	it("has what others ask of a pilot, with positions as lines and columns", () => {
		const summary = summaryOf(read(TEXT), "file:///a.pilot.yaml");
		const at = (line: number, character: number, length: number) => ({
			start: { line, character },
			end: { line, character: character + length },
		});
		expect(summary).toMatchObject({
			uri: "file:///a.pilot.yaml",
			title: { value: "Licht" },
			municipality: { value: "Westerhaven", range: at(1, 14, 11) },
			status: "running",
			themes: ["economy", "economy"],
			start: "2027-01-01",
			end: "2027-12-31",
			stakeholders: [{ id: "ggd", kind: "government", name: { value: "GGD", range: at(14, 12, 3) } }],
			partyIds: [
				{ id: "ggd", declares: true, range: at(13, 10, 3) },
				{ id: "ggd", declares: false, range: at(19, 13, 3) },
			],
			measures: [{ indicator: { value: "Meldingen" }, unit: "per jaar", baseline: { value: 12, range: at(9, 16, 2) } }],
			regulations: [{ value: "avg", range: at(18, 18, 3) }],
			suppressions: [],
		});
		expect(summary.readiness.map(({ key }) => key)).toEqual(["why", "success", "control"]);
	});

	it("is plain data", () => {
		const summary = summaryOf(read(TEXT), "file:///a.pilot.yaml");
		expect(structuredClone(summary)).toEqual(summary);
	});

	it.each(["", "- 1", "\u0000", "title: [", "title: {a: 1}\nsuccess: 1\nwhy: x"])("holds nothing of %j", (text) => {
		expect(summaryOf(read(text), "a")).toMatchObject({ title: undefined, stakeholders: [], measures: [] });
	});
});

describe("The words that pilots share", () => {
	const stakeholder = (name: string, id = "") =>
		`success:\n  stakeholders:\n    - name: ${name}\n${id && `      id: ${id}\n`}`;
	const measure = (indicator: string, unit = "") =>
		`why:\n  goals:\n    - indicator: ${indicator}\n${unit && `      unit: ${unit}\n`}`;

	it("are the parties, once each, those of most pilots first", () => {
		const pilots = summaries({
			a: `title: A\n${stakeholder("Bewoners")}`,
			b: `title: B\n${stakeholder("GGD  West", "ggd")}`,
			c: stakeholder("ggd west", "ggd-west"),
			d: `title: D\n${stakeholder("Aanbieder")}`,
		});
		expect(vocabularyOf(pilots).parties).toEqual([
			{ name: "GGD  West", ids: ["ggd", "ggd-west"], pilot: "B", pilots: 2 },
			{ name: "Aanbieder", ids: [], pilot: "D", pilots: 1 },
			{ name: "Bewoners", ids: [], pilot: "A", pilots: 1 },
		]);
	});

	it("are the indicators with their unit", () => {
		const pilots = summaries({
			a: measure("Klachten"),
			b: measure("klachten", "per jaar"),
			c: measure("Lawaai", "dB"),
		});
		expect(vocabularyOf(pilots).measures).toEqual([
			{ indicator: "Klachten", unit: "per jaar", pilots: 2 },
			{ indicator: "Lawaai", unit: "dB", pilots: 1 },
		]);
	});

	it.each([
		["the position of its text", `# moved\nsummary: other\n${stakeholder("GGD", "ggd")}`, true],
		["a name", stakeholder("GGD West", "ggd"), false],
		["an id", stakeholder("GGD", "ggd-west"), false],
		["its title", `title: A\n${stakeholder("GGD", "ggd")}`, false],
		["a measure", `${measure("Klachten")}${stakeholder("GGD", "ggd")}`, false],
	])("stay the same or not when a pilot changes %s", (_, text, same) => {
		const of = (one: string) => summaryOf(read(one), "a");
		expect(sameWordsIn(of(stakeholder("GGD", "ggd")), of(text))).toBe(same);
	});
});
