import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseDocument } from "yaml";
import { snippetFile } from "../../../server/src/editing/snippetFile";
import { LANGUAGES } from "../../../server/src/format/language";
import { SNIPPETS } from "../../../server/src/format/snippets";
import { findings } from "../support/pilots";
import { expand } from "../support/snippets";

const FILE = JSON.parse(readFileSync(new URL("../../../snippets/pilot.code-snippets", import.meta.url), "utf8"));

/** The lines above each snippet that make it part of a pilot. */
const AROUND: Readonly<Record<string, string>> = {
	"": "",
	contact: "",
	"why.goals": "why:\n  goals:\n",
	"why.goals.measured": "why:\n  goals:\n    - indicator: x\n      measured:\n",
	"why.businessCase": "why:\n",
	"success.processes": "success:\n  processes:\n",
	"success.data": "success:\n  data:\n",
	"success.devices": "success:\n  devices:\n",
	"success.suppliers": "success:\n  suppliers:\n",
	"success.assessments": "success:\n  assessments:\n",
	"success.staff": "success:\n  staff:\n",
	"success.stakeholders": "success:\n  stakeholders:\n",
	"success.compliance": "success:\n  compliance:\n",
	"success.scaling": "success:\n",
	"control.collaboration": "control:\n  collaboration:\n",
	"control.champions": "control:\n  champions:\n",
	"control.risks": "control:\n  risks:\n",
	decisions: "decisions:\n",
};

describe("the snippet file", () => {
	it("is what the skeletons give", () => expect(FILE).toEqual(snippetFile()));

	const cases = SNIPPETS.flatMap(({ path, title }) =>
		LANGUAGES.map(
			(language) => [path, `${title[language]} (${language === "nl" ? "Nederlands" : "English"})`] as const,
		),
	);
	it("has each part in both languages, described", () => {
		expect(Object.keys(FILE).sort()).toEqual(cases.map(([, name]) => name).sort());
		for (const { description } of Object.values<{ description: string }>(FILE)) {
			expect(description).not.toBe("");
		}
	});

	it.each(cases)("%s: %s fits the format, and all of it is unanswered", (path, name) => {
		const body = expand(FILE[name].body.join("\n"));
		const indent = (AROUND[path]?.match(/^ */gm)?.at(-2)?.length ?? -2) + 2;
		const text =
			`status: evaluating\ntraits: [camera]\n${AROUND[path]}${body.replace(/^/gm, " ".repeat(path === "" ? 0 : indent))}\n`.replace(
				/^status: evaluating\ntraits: .*\n(?=title)/,
				"",
			);
		expect(parseDocument(text).errors, text).toEqual([]);
		const found = findings(text);
		expect(
			found.filter(({ code }) => code.startsWith("file/")),
			text,
		).toEqual([]);
		const own = found.filter(({ code }) => path === "" || code.startsWith(path));
		expect(own.length, text).toBeGreaterThan(0);
		for (const { span } of own) {
			expect(text.slice(span.start, span.end).trim()).not.toBe("");
		}
	});
});
