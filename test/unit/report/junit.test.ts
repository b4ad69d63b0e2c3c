/** JUnit's XML, held against the XML Schemas of Jenkins and of Ant, and against what GitLab reads. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { validateXML } from "xmllint-wasm";
import type { Severity } from "../../../server/src/format/status";
import { junitWriter } from "../../../server/src/report/junit";
import type { FileReport } from "../../../server/src/report/report";
import { writtenFile } from "../../../server/src/report/writer";
import {
	ASTRAL,
	CLEAN,
	EMPTY,
	EXAMPLES,
	fileReport,
	findingIn,
	HOSTILE,
	precision,
	type Report,
	UNPRINTABLE,
	UNREADABLE,
	WHOLE,
	write,
} from "../support/reports";

const SCHEMAS = ["jenkins-junit.xsd", "ant-junit.xsd", "gitlab-junit.xsd"] as const;
const schemaNamed = (name: (typeof SCHEMAS)[number]) =>
	readFileSync(new URL(`../../fixtures/schemas/${name}`, import.meta.url), "utf8");

/** What is wrong with texts, and the texts as an XML parser sees them. Starting it takes longer than reading many of them. */
async function read(written: Readonly<Record<string, string>>, name: (typeof SCHEMAS)[number] = "jenkins-junit.xsd") {
	// Those of Jenkins and Ant are older than this attribute, which their readers pass over.
	const known = (xml: string) =>
		name === "gitlab-junit.xsd" ? xml : xml.replace(/(<testcase [^>]*) file="[^"]*"/g, "$1");
	const xml = Object.entries(written).map(([fileName, text]) => ({ fileName, contents: known(text) }));
	const { errors, normalized } = await validateXML({ xml, schema: schemaNamed(name), normalization: "c14n" });
	return { errors: errors.map(({ rawMessage }) => rawMessage), normalized };
}

const junit = (...failing: readonly Severity[]) =>
	junitWriter({ language: "en", today: "2027-06-01", failing: new Set(["error", ...failing]) });
const only = (file: FileReport, ...failing: readonly Severity[]) => write({ files: [file] }, junit(...failing));

const WRONG = {
	"no XML": "<testsuites>&</testsuites>",
	"no report": "<testsuites><testsuite/></testsuites>",
	"a character that XML does not allow": "<testsuites>&#0;</testsuites>",
};

const REPORTS: Readonly<Record<string, Report>> = {
	"everything at once": WHOLE,
	"the examples": EXAMPLES,
	"pilots as people write them": precision(),
	"no files": EMPTY,
	"no findings": { files: [CLEAN] },
	"signs that cannot be printed": { files: [UNPRINTABLE] },
	"a hostile name": { files: [{ ...HOSTILE, path: `"><!--\u0000\ud83d${HOSTILE.path}` }] },
};

describe.each(SCHEMAS)("The schema %s", (schema) => {
	it("refuses what is no report", async () => {
		const { errors } = await read(WRONG, schema);
		for (const name of Object.keys(WRONG)) {
			expect(
				errors.filter((error) => error.startsWith(name)),
				name,
			).not.toEqual([]);
		}
	});

	it("takes each report", async () => {
		const writers = { errors: junit(), all: junit("warning", "information", "hint") };
		const written = Object.entries(REPORTS).flatMap(([name, report]) =>
			Object.entries(writers).map(([failing, writer]) => [`${name}, ${failing} failing`, write(report, writer)]),
		);
		expect((await read(Object.fromEntries(written), schema)).errors).toEqual([]);
	});
});

it("a file without findings is a test that passes", () => {
	expect(only(CLEAN)).toBe(
		`<?xml version="1.0" encoding="UTF-8"?>
<testsuites>
  <testsuite id="0" package="pilot-check" name="good.pilot.yaml" timestamp="2027-06-01T00:00:00" hostname="localhost" tests="1" failures="0" errors="0" time="0">
    <properties><property name="file" value="good.pilot.yaml"/></properties>
    <testcase name="pilot-check" classname="good.pilot.yaml" file="good.pilot.yaml" time="0"/>
    <system-out></system-out>
    <system-err></system-err>
  </testsuite>
</testsuites>
`,
	);
});

it("a file that cannot be read is a test that broke off", () => {
	expect(only(UNREADABLE)).toContain(
		'<testcase name="unreadable" classname="latin é.pilot.yaml" file="latin é.pilot.yaml" time="0"><error message="the file is not written in UTF-8" type="unreadable"/></testcase>',
	);
});

it("a finding is a test that fails, with its position and its line", () => {
	expect(only(ASTRAL)).toContain(`
    <testcase name="file/value: themes: [&#9;'😀', economy]" classname="wijk één/100% #1.pilot.yaml" file="wijk één/100% #1.pilot.yaml" time="0"><failure message="“😀” isn’t an option here. Choose from: “economy”, “sustainability”, “liveability”." type="error">wijk één/100% #1.pilot.yaml:4:11
“😀” isn’t an option here. Choose from: “economy”, “sustainability”, “liveability”.
themes: [\t'😀', economy]</failure></testcase>
`);
});

describe("A test", () => {
	const names = (xml: string) => [...xml.matchAll(/<testcase name="([^"]*)"/g)].map(([, name]) => name);
	const TEXT = "title: A\nmunicipality: W\nstatus: idee\nthemes: [economy]\n";

	it("is the same one when lines move, and no other's", () => {
		const before = names(only(fileReport("x.pilot.yaml", TEXT)));
		expect(names(only(fileReport("x.pilot.yaml", `# here\n\n${TEXT}`)))).toEqual(before);
		const all = WHOLE.files.map((file) => names(only(file)));
		for (const ofFile of all) {
			expect(new Set(ofFile).size).toBe(ofFile.length);
		}
	});

	it("that stands on a long line has a short name", () => {
		const [finding] = fileReport("x.pilot.yaml", `${TEXT}x: ${"😀".repeat(200)}\n`).findings.slice(-1);
		const xml = only({ ...CLEAN, findings: finding === undefined ? [] : [finding] });
		expect(names(xml)[0]?.length).toBeLessThan(120);
		expect(xml).not.toContain("\ufffd");
	});

	it.each<[Severity, readonly Severity[], boolean]>([
		["error", [], true],
		["warning", [], false],
		["warning", ["warning"], true],
		["information", ["warning"], false],
		["hint", ["warning", "information", "hint"], true],
	])("that is %s fails where the run fails for it (%j)", (severity, failing, fails) => {
		const finding = { ...findingIn(ASTRAL, "file/value"), severity };
		const xml = only({ ...ASTRAL, findings: [finding] }, ...failing);
		expect(xml.includes("<failure")).toBe(fails);
		expect(xml).toContain(`failures="${fails ? 1 : 0}"`);
		// What does not fail is reported all the same.
		expect(/<system-out>[^<]+/.test(xml)).toBe(!fails);
		expect(xml).toContain(finding.message);
	});
});

it("more warnings than are allowed are a test that fails, unless one of them does", async () => {
	const finding = { ...findingIn(ASTRAL, "file/value"), severity: "warning" as const };
	const written = (...failing: readonly Severity[]) => {
		const writer = junit(...failing);
		const files = [writtenFile({ ...ASTRAL, findings: [finding] }, writer)];
		return [...writer.report(files, { isComplete: true, excess: { found: 3, allowed: 2 } })].join("");
	};
	expect(written()).toContain('<failure message="3 warnings, where --max-warnings allows 2." type="warning"/>');
	expect(written("warning")).not.toContain("max-warnings");
	for (const schema of SCHEMAS) {
		expect((await read({ written: written() }, schema)).errors, schema).toEqual([]);
	}
});

it("counts add up", async () => {
	const xml = write(WHOLE, junit("warning"));
	const suites = xml.split("<testsuite ").slice(1);
	for (const [index, suite] of suites.entries()) {
		const count = (pattern: RegExp) => [...suite.matchAll(pattern)].length;
		const [, id, ...counts] = /^id="(\d+)".* tests="(\d+)" failures="(\d+)" errors="(\d+)"/.exec(suite) ?? [];
		expect(counts.map(Number)).toEqual([count(/<testcase/g), count(/<failure/g), count(/<error/g)]);
		expect(id).toBe(String(index));
	}
	expect(suites).toHaveLength(WHOLE.files.length);
	expect(xml).toContain("<failure");
});

it("words that pass for markup come out as they went in", async () => {
	const { message } = findingIn(HOSTILE, "file/value");
	const { normalized } = await read({ hostile: only(HOSTILE) });
	// Canonical XML writes these five in one way only.
	const canonical = message.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("\r", "\n");
	expect(normalized).toContain(canonical.replaceAll(">", "&gt;"));
	expect(normalized).toContain(canonical.replaceAll('"', "&quot;").replaceAll("\n", "&#xA;"));
});

it("characters that XML does not allow are replaced, those beyond two bytes stay", async () => {
	const { normalized } = await read({ unprintable: only(UNPRINTABLE) });
	expect(normalized).toContain("“a\ufffdb\ufffdc\ufffdd\ufffde” isn’t an option here");
	expect((await read({ astral: only(ASTRAL) })).normalized).toContain("“😀”");
});
