/** Names that are found in all pilots at once. */

import { expect, it } from "vitest";
import { SymbolKind } from "vscode-languageserver-types";
import { getWorkspaceSymbols } from "../../../../server/src/editing/pilots/workspaceSymbols";
import { summaries, uriOf } from "../../support/summaries";

const PILOTS = summaries({
	light:
		"title: Slimme verlichting\nmunicipality: Westerhaven\nsuccess:\n  stakeholders:\n    - name: Café-eigenaren\n    - id: ggd\n  compliance:\n    - regulation: avg\n",
	air: "title: Schone lucht\nsuccess:\n  compliance:\n    - regulation: AVG\n    - regulation: todo\n",
	bins: "success:\n  compliance:\n    - regulation: Open Government Act\n    - regulation: wbp\n    - regulation: Eigen regel\n",
	none: "success:\n  stakeholders:\n    - name: Bewoners\n",
});
const names = (query: string) => getWorkspaceSymbols(PILOTS, query).map(({ name }) => name);

it.each([
	[
		"",
		[
			"Slimme verlichting",
			"Café-eigenaren",
			"ggd",
			"avg",
			"Schone lucht",
			"AVG",
			"Open Government Act",
			"wbp",
			"Eigen regel",
			"Bewoners",
		],
	],
	["avg", ["avg", "AVG"]],
	["slv", ["Slimme verlichting"]],
	["schone l", ["Schone lucht"]],
	["CAFE", ["Café-eigenaren"]],
	["gvl", []],
	["gbscher", []],
	[
		"algemene verord",
		["Algemene verordening gegevensbescherming (AVG)", "Algemene verordening gegevensbescherming (AVG)"],
	],
	["Data Prot", ["General Data Protection Regulation (GDPR)", "General Data Protection Regulation (GDPR)"]],
	["open overheid", ["Wet open overheid (Woo)"]],
])("%j finds %j", (query, expected) => {
	expect(names(query)).toEqual(expected);
});

it("each with its range and its container", () => {
	expect(getWorkspaceSymbols(PILOTS, "slimme")).toEqual([
		{
			name: "Slimme verlichting",
			kind: SymbolKind.Module,
			containerName: "Westerhaven",
			location: { uri: uriOf("light"), range: { start: { line: 0, character: 7 }, end: { line: 0, character: 25 } } },
		},
	]);
	expect(getWorkspaceSymbols(PILOTS, "eigenaren")).toMatchObject([
		{ kind: SymbolKind.Class, containerName: "Slimme verlichting", location: { range: { start: { line: 4 } } } },
	]);
	expect(getWorkspaceSymbols(PILOTS, "gegevensbescherming")).toMatchObject([
		{ kind: SymbolKind.Interface, containerName: "Slimme verlichting", location: { range: { start: { line: 7 } } } },
		{ containerName: "Schone lucht" },
	]);
	expect(getWorkspaceSymbols(PILOTS, "bewoners")[0]).not.toHaveProperty("containerName");
});

it("no more than anybody reads", () => {
	const many = Object.fromEntries(Array.from({ length: 600 }, (_, index) => [`p${index}`, `title: Pilot ${index}\n`]));
	expect(getWorkspaceSymbols(summaries(many), "pilot")).toHaveLength(500);
	expect(getWorkspaceSymbols(summaries(many), "plt")).toHaveLength(500);
	const last = getWorkspaceSymbols(summaries({ ...many, last: "title: The PLT\n" }), "plt");
	expect([last.length, last[0]?.name]).toEqual([500, "The PLT"]);
});
