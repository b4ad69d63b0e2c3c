/** JUnit's XML, held against the XML Schema of Jenkins. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { validateXML } from "xmllint-wasm";
import type { Severity } from "../../../server/src/format/status";
import { junitWriter } from "../../../server/src/report/junit";
import type { FileReport } from "../../../server/src/report/report";
import {
	ASTRAL,
	CLEAN,
	EMPTY,
	EXAMPLES,
	findingIn,
	HOSTILE,
	type Report,
	UNPRINTABLE,
	UNREADABLE,
	WHOLE,
	write,
} from "../support/reports";

const schema = readFileSync(new URL("../../fixtures/schemas/jenkins-junit.xsd", import.meta.url), "utf8");

/** What is wrong with a text, and the text as an XML parser sees it. */
async function read(xml: string) {
	const { errors, normalized } = await validateXML({ xml, schema, normalization: "c14n" });
	return { errors: errors.map(({ message }) => message), normalized };
}

const only = (file: FileReport) => write({ files: [file] }, junitWriter);

describe("The schema", () => {
	it.each([
		["what is no XML", "<testsuites>&</testsuites>"],
		["what is no report", '<testsuites><testsuite name="x"/></testsuites>'],
		["a character that XML does not allow", '<testsuites name="&#0;"/>'],
	])("refuses %s", async (_name, xml) => {
		expect((await read(xml)).errors).not.toEqual([]);
	});

	it.each<[string, Report]>([
		["everything at once", WHOLE],
		["the examples", EXAMPLES],
		["no files", EMPTY],
		["no findings", { files: [CLEAN] }],
		["signs that cannot be printed", { files: [UNPRINTABLE] }],
		["a hostile name", { files: [{ ...HOSTILE, path: `"><!--\u0000\ud83d${HOSTILE.path}` }] }],
	])("takes %s", async (_name, report) => {
		expect((await read(write(report, junitWriter))).errors).toEqual([]);
	});
});

it("a file without findings is a test that passes", () => {
	expect(only(CLEAN)).toBe(
		`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="pilot-check" tests="1" failures="0" errors="0">
  <testsuite name="good.pilot.yaml" tests="1" failures="0" errors="0" skipped="0">
    <testcase name="pilot-check" classname="good.pilot.yaml"/>
  </testsuite>
</testsuites>
`,
	);
});

it("a file that cannot be read is a test that broke off", () => {
	expect(only(UNREADABLE)).toContain(
		'<testcase name="unreadable" classname="latin é.pilot.yaml"><error message="the file is not written in UTF-8" type="unreadable"/></testcase>',
	);
});

it("a finding is a test that fails, with its position and its line", () => {
	expect(only(ASTRAL)).toContain(`
    <testcase name="file/value (4:11)" classname="wijk één/100% #1.pilot.yaml"><failure message="“😀” isn’t an option here. Choose from: “economy”, “sustainability”, “liveability”." type="error">wijk één/100% #1.pilot.yaml:4:11
“😀” isn’t an option here. Choose from: “economy”, “sustainability”, “liveability”.
themes: [\t'😀', economy]</failure></testcase>
`);
});

it.each<[Severity, string]>([
	["error", "failure"],
	["warning", "failure"],
	["information", "system-out"],
	["hint", "system-out"],
])("that is %s is a %s", (severity, element) => {
	const finding = { ...findingIn(ASTRAL, "file/value"), severity };
	const xml = only({ ...ASTRAL, findings: [finding] });
	expect(xml).toContain(`<${element}`);
	expect(xml).toContain(`failures="${element === "failure" ? 1 : 0}"`);
});

it("counts add up", async () => {
	const xml = write(WHOLE, junitWriter);
	const count = (pattern: RegExp) => [...xml.matchAll(pattern)].length;
	const [, tests, failures, errors] = /<testsuites .* tests="(\d+)" failures="(\d+)" errors="(\d+)"/.exec(xml) ?? [];
	expect([tests, failures, errors].map(Number)).toEqual([count(/<testcase/g), count(/<failure/g), count(/<error/g)]);
	expect(count(/<testsuite /g)).toBe(WHOLE.files.length);
});

it("words that pass for markup come out as they went in", async () => {
	const { message } = findingIn(HOSTILE, "file/value");
	const { normalized } = await read(only(HOSTILE));
	// Canonical XML writes these five in one way only.
	const canonical = message.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("\r", "\n");
	expect(normalized).toContain(canonical.replaceAll(">", "&gt;"));
	expect(normalized).toContain(canonical.replaceAll('"', "&quot;").replaceAll("\n", "&#xA;"));
});

it("characters that XML does not allow are replaced, those beyond two bytes stay", async () => {
	const { normalized } = await read(only(UNPRINTABLE));
	expect(normalized).toContain("“a\ufffdb\ufffdc\ufffdd\ufffde” isn’t an option here");
	expect((await read(only(ASTRAL))).normalized).toContain("“😀”");
});
