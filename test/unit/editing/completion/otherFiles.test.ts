/** The settings of a folder and an organisation's own laws are written with the same help. */
import { describe, expect, it } from "vitest";
import { documentOf } from "../../../../server/src/document/document";
import { getCompletions } from "../../../../server/src/editing/completion/completion";
import { type Format, OWN_REGULATIONS_FORMAT, PILOTRC_FORMAT } from "../../../../server/src/format/formats";
import { parse } from "../../../../server/src/yaml/parse/parse";
import { atCursor } from "../../support/editing";

function labels(marked: string, format: Format): string[] {
	const { analysis, offset } = atCursor(marked);
	const pilot = documentOf(parse(marked.replace("‸", "")), format);
	return getCompletions({ ...analysis, pilot }, offset, { language: "en", snippets: true }).items.map(
		({ label }) => label,
	);
}

describe("the settings of a folder", () => {
	it.each([
		["their keys", "‸", ["rules", "country", "regulations", "extends", "ignore"]],
		["how serious a finding is", "rules:\n  why/endorsed-late: ‸", ["off", "hint", "information", "warning", "error"]],
		["that of a group", "rules:\n  why/*: ‸", ["off", "hint", "information", "warning", "error"]],
		["that of an answer", "rules:\n  why.goals.goal: o‸", ["off", "hint", "information", "warning", "error"]],
		["nothing for a file name", "regulations: ‸", []],
	])("%s", (_, marked, expected) => expect(labels(marked, PILOTRC_FORMAT)).toEqual(expected));

	it("the findings, without those that are set", () => {
		const all = labels("rules:\n  why/endorsed-late: off\n  ‸", PILOTRC_FORMAT);
		expect(all).toContain("why/*");
		expect(all).toContain("success.compliance.owner");
		expect(all).not.toContain("why/endorsed-late");
	});
});

describe("own laws", () => {
	it.each([
		["their list", "‸", ["regulations"]],
		["what is needed of a law first", "regulations:\n  - ‸", ["id", "name"]],
		["then the rest", "regulations:\n  - id: x\n    ‸", ["name", "description"]],
		["traits", "regulations:\n  - traits: [personal-data, ‸]", ["special-category-data", "law-enforcement-data"]],
		["days", "regulations:\n  - dates:\n      - date: ‸", ["2027-06-01", "2027-06-30"]],
	])("%s", (_, marked, first) => expect(labels(marked, OWN_REGULATIONS_FORMAT).slice(0, first.length)).toEqual(first));
});
