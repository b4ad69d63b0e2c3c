/** SARIF, held against the standard's own schema. */
import { existsSync, readFileSync } from "node:fs";
import Ajv from "ajv";
import { describe, expect, it } from "vitest";
import { CROSS_FILE_FINDINGS } from "../../../server/src/check/core/crossFileFindings";
import { findingNames } from "../../../server/src/check/findingNames";
import type { Language } from "../../../server/src/format/language";
import type { Severity } from "../../../server/src/format/status";
import type { FileReport } from "../../../server/src/report/report";
import { sarifWriter } from "../../../server/src/report/sarif";
import { PAGES } from "../support/pages";
import {
	ASTRAL,
	CLEAN,
	EMPTY,
	EXAMPLES,
	fileReport,
	findingIn,
	HOSTILE,
	PERIOD,
	type Report,
	UNPRINTABLE,
	UNREADABLE,
	WHOLE,
	write,
} from "../support/reports";

// Ajv knows later drafts only; the few words of draft 4 in it that differ are these two.
const {
	$schema: _,
	id: __,
	...schema
} = JSON.parse(readFileSync(new URL("../../fixtures/schemas/sarif-2.1.0-rtm.5.json", import.meta.url), "utf8"));
const validate = new Ajv({
	strict: false,
	allErrors: true,
	// One pattern of the schema is none in Unicode mode.
	unicodeRegExp: false,
	formats: {
		uri: (text: string) => URL.canParse(text),
		"uri-reference": /^(?:[\w.~:/?#[\]@!$&'()*+,;=-]|%[\dA-F]{2})*$/,
		"date-time": true,
	},
}).compile(schema);

function sarif(report: Report, language: Language = "en") {
	const text = write(report, sarifWriter({ version: "1.2.3", language, pageOf }));
	const log = JSON.parse(text);
	expect(validate(log) ? [] : validate.errors).toEqual([]);
	return log.runs[0];
}

function pageOf(code: string, language: Language): string | undefined {
	const path = `${PAGES}${code}${language === "nl" ? ".nl" : ""}.md`;
	return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}

const only = (file: FileReport) => sarif({ files: [file] });

describe("The schema", () => {
	it("refuses what is no SARIF", () => {
		for (const broken of [{ runs: [] }, { version: "2.1.0", runs: [{ tool: {} }] }, badUri()]) {
			expect(validate(broken)).toBe(false);
		}
	});

	it.each([
		["everything at once", WHOLE],
		["the examples", EXAMPLES],
		["no files", EMPTY],
		["no findings", { files: [CLEAN] }],
		["signs that cannot be printed", { files: [UNPRINTABLE] }],
		["a name with half a sign", { files: [{ ...CLEAN, path: "\ud83d.pilot.yaml" }] }],
		["a file outside the folder", { files: [{ ...HOSTILE, path: "../x.pilot.yaml" }] }],
	])("takes %s, in both languages", (_name, report) => {
		sarif(report);
		sarif(report, "nl");
	});
});

function badUri() {
	const log = JSON.parse(write({ files: [CLEAN] }, sarifWriter({ version: "1.2.3", language: "en", pageOf })));
	log.runs[0].artifacts[0].location.uri = "with space";
	return log;
}

describe("A result", () => {
	it("stands in UTF-16 code units from one, with its words and its line", () => {
		const { columnKind, results, tool } = only(ASTRAL);
		expect(tool.driver).toMatchObject({ name: "pilot-check", version: "1.2.3" });
		expect(columnKind).toBe("utf16CodeUnits");
		expect(results[0].locations).toEqual([
			{
				physicalLocation: {
					artifactLocation: {
						uri: "wijk%20%C3%A9%C3%A9n/100%25%20%231.pilot.yaml",
						uriBaseId: "SRCROOT",
					},
					region: { startLine: 4, startColumn: 11, endLine: 4, endColumn: 15, snippet: { text: "'😀'" } },
					contextRegion: { startLine: 4, snippet: { text: "themes: [\t'😀', economy]" } },
				},
			},
		]);
	});

	it("shows no line around words that are all of it", () => {
		const finding = {
			...findingIn(ASTRAL, "file/value"),
			lineText: "x",
			span: { start: 0, end: 1 },
			range: at(0, 0, 1),
		};
		const [{ locations }] = only({ ...ASTRAL, findings: [finding] }).results;
		expect(locations[0].physicalLocation.contextRegion).toBeUndefined();
		expect(locations[0].physicalLocation.region.snippet).toEqual({ text: "x" });
	});

	it.each<[Severity, string]>([
		["error", "error"],
		["warning", "warning"],
		["information", "note"],
		["hint", "note"],
	])("that is %s has the level %s", (severity, level) => {
		const finding = { ...findingIn(ASTRAL, "file/value"), severity };
		expect(only({ ...ASTRAL, findings: [finding] }).results[0].level).toBe(level);
	});

	it("says what it says, whatever that is", () => {
		expect(only(HOSTILE).results[0].message.text).toBe(findingIn(HOSTILE, "file/value").message);
		expect(only(UNPRINTABLE).results[0].message.text).toBe(findingIn(UNPRINTABLE, "file/value").message);
	});

	it("points to the other pilots that show it", () => {
		const { related } = findingIn(PERIOD, "period/end-before-start");
		const [{ relatedLocations }] = only(PERIOD).results.filter(ofRule("period/end-before-start"));
		expect(related.length).toBeGreaterThan(0);
		expect(relatedLocations).toEqual([
			{
				id: 0,
				message: { text: related[0]?.message },
				physicalLocation: {
					artifactLocation: { uri: "period.pilot.yaml", uriBaseId: "SRCROOT" },
					region: { startLine: 10, startColumn: 17, endLine: 10, endColumn: 27 },
				},
			},
		]);
	});

	it("brings fixes that do what they say", () => {
		const text = "title: Light\r\nmunicipality: W\r\nstatus: idee\r\n";
		const [{ fixes }] = only(fileReport("x.pilot.yaml", text)).results.filter(ofRule("file/value"));
		const [{ deletedRegion, insertedContent }] = fixes[0].artifactChanges[0].replacements;
		expect(fixes[0].artifactChanges[0].artifactLocation.uri).toBe("x.pilot.yaml");
		expect(deletedRegion).toEqual({ startLine: 3, startColumn: 9, endLine: 3, endColumn: 13 });
		expect(insertedContent).toEqual({ text: "idea" });
	});

	it("has a fingerprint of its own, which stays when lines move", () => {
		const fingerprints = (report: Report) =>
			sarif(report).results.map((one: { partialFingerprints: object }) => Object.values(one.partialFingerprints)[0]);
		const all = fingerprints(WHOLE);
		expect(all.length).toBeGreaterThan(15);
		expect(new Set(all).size).toBe(all.length);
		const text = "title: A\nmunicipality: W\nstatus: idee\nthemes: [economy]\n";
		expect(fingerprints({ files: [fileReport("x.pilot.yaml", `# here\n\n${text}`)] })).toEqual(
			fingerprints({ files: [fileReport("x.pilot.yaml", text)] }),
		);
	});
});

describe("A rule", () => {
	it("is there for each finding that occurs, once", () => {
		const { tool, results } = sarif(WHOLE);
		const ids = tool.driver.rules.map(({ id }: { id: string }) => id);
		expect(ids).toEqual([...new Set(results.map(({ ruleId }: { ruleId: string }) => ruleId))].sort());
	});

	it.each(["en", "nl"] as const)("says in %s what each finding is about", (language) => {
		const codes = [...findingNames().keys(), ...Object.keys(CROSS_FILE_FINDINGS)];
		const findings = codes.map((code) => ({ ...findingIn(ASTRAL, "file/value"), code }));
		const { rules } = sarif({ files: [{ ...ASTRAL, findings }] }, language).tool.driver;
		expect(rules).toHaveLength(new Set(codes).size);
		for (const { id, shortDescription, fullDescription, help, defaultConfiguration } of rules) {
			expect(shortDescription.text, id).not.toBe(id);
			for (const { text } of [shortDescription, fullDescription, help]) {
				expect(text.trim(), id).not.toBe("");
				expect(text, id).not.toMatch(/^#|```/m);
			}
			expect(fullDescription.text.length, id).toBeLessThan(1024);
			const page = pageOf(id, language);
			expect(defaultConfiguration === undefined, id).toBe(page === undefined);
			expect(help.markdown, id).toBe(page ?? help.markdown);
		}
	});

	it("has the words of its page, or of its question", () => {
		const findings = ["success/no-exit", "why.problem"].map((code) => ({ ...findingIn(ASTRAL, "file/value"), code }));
		const { rules } = only({ ...ASTRAL, findings }).tool.driver;
		expect(rules[0]).toMatchObject({
			shortDescription: { text: "No agreements about the wind-down" },
			fullDescription: { text: expect.stringMatching(/^After many pilots the sensors .* before the start\.$/) },
			help: { text: expect.stringContaining("Quick fix"), markdown: expect.stringContaining("## Quick fix") },
			defaultConfiguration: { level: "warning" },
		});
		expect(rules[1].fullDescription.text).toMatch(/^Which problem/);
		expect(rules[1].help.markdown).toMatch(/^Which problem.*\n\n- /s);
	});
});

it("A file that cannot be read is reported", () => {
	const { invocations, results } = only(UNREADABLE);
	expect(results).toEqual([]);
	expect(invocations).toEqual([
		{
			executionSuccessful: false,
			toolExecutionNotifications: [
				{
					level: "error",
					message: { text: UNREADABLE.unreadable },
					locations: [
						{
							physicalLocation: {
								artifactLocation: { uri: "latin%20%C3%A9.pilot.yaml", uriBaseId: "SRCROOT", index: 0 },
							},
						},
					],
				},
			],
		},
	]);
	expect(only(CLEAN).invocations).toEqual([{ executionSuccessful: true, toolExecutionNotifications: [] }]);
});

function at(line: number, start: number, end: number) {
	return { start: { line, character: start }, end: { line, character: end } };
}

function ofRule(code: string) {
	return ({ ruleId }: { readonly ruleId: string }) => ruleId === code;
}

describe("What code hosts would refuse", () => {
	it("is not there: two parties with one id have each fix once", () => {
		const party = "    - id: ouders\n      name: Ouders\n      kind: residents\n      influence: low\n";
		const why = "why:\n  businessCase:\n    endorsedBy: [oudres]\n";
		const { results } = only(fileReport("a.pilot.yaml", `${why}success:\n  stakeholders:\n${party}${party}`));
		const { fixes } = results.find(({ ruleId }: { ruleId: string }) => ruleId === "reference/unknown-party");
		expect(fixes.map(({ description }: { description: { text: string } }) => description.text)).toEqual([
			"Change to “ouders”",
			"Add the stakeholder “oudres”",
			expect.stringContaining("Silence"),
		]);
	});

	it.each([
		["D:/a b/x.pilot.yaml", { uri: "file:///D:/a%20b/x.pilot.yaml" }],
		["//server/share/é.pilot.yaml", { uri: "file://server/share/%C3%A9.pilot.yaml" }],
		["../a b/x.pilot.yaml", { uri: "../a%20b/x.pilot.yaml", uriBaseId: "SRCROOT" }],
	])("is no address from the folder of what is elsewhere: %s", (path, location) => {
		const { artifacts, results } = only(fileReport(path, "status: ideea\n"));
		expect(artifacts[0].location).toEqual(location);
		expect(results[0].locations[0].physicalLocation.artifactLocation).toEqual(location);
	});
});
