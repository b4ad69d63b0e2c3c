/** What a terminal shows of a pilot that tries to write over it. */
import { expect, it } from "vitest";
import { prettyWriter } from "../../../server/src/report/pretty";
import { printableFile } from "../../../server/src/report/printable";
import { readinessWriter } from "../../../server/src/report/readiness";
import { fileReport, findingIn, type Report, WHOLE, write } from "../support/reports";

const EVIL = 'title: "a\\e[31mb\\nc\\u202Ed"\nstatus: "\\e[2J\\x9b\\x7f"   # \u009b2J\n';
const plain = (words: string) => words;
const palette = { error: plain, warning: plain, information: plain, hint: plain, path: plain, dim: plain, good: plain };
/** All that a terminal would obey, but for the ends of lines and tabs. */
const OBEYED = /[^\P{Cc}\t\n]|[\u202a-\u202e\u2066-\u2069]/u;

it("is words only", () => {
	const evil = fileReport("x\u001b.pilot.yaml", EVIL);
	const { range, message } = findingIn(evil, "file/value");
	const related = [{ path: "\u001b]0;x\u0007.pilot.yaml", message: "\u001b[31m", range }];
	const report: Report = { files: [{ ...evil, findings: evil.findings.map((one) => ({ ...one, related })) }] };
	expect(message).toMatch(OBEYED);
	const pretty = write(report, prettyWriter({ language: "en", palette }));
	expect(pretty).toContain("x␛.pilot.yaml  a␛[31mb␊c\ufffdd");
	expect(pretty).toContain("“␛[2J\ufffd\ufffd” isn’t an option here");
	expect(pretty).toContain('status: "\\e[2J\\x9b\\x7f"   # \ufffd2J\n');
	expect(pretty).not.toMatch(OBEYED);
	expect(write(report, readinessWriter("en"))).not.toMatch(OBEYED);
});

it("is the same where nothing is to be obeyed", () => {
	const calm = WHOLE.files.filter(({ path }) => path !== "a,b:c/markup.pilot.yaml");
	expect(calm.map(printableFile)).toEqual(calm);
});
