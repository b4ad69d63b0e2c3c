/** The list of known findings, as text. */
import { expect, it } from "vitest";
import {
	codeOf,
	identitiesOf,
	parseSuppressions,
	suppressionsText,
} from "../../../../server/src/cli/baseline/suppressionsFile";
import { fileReport } from "../../support/reports";

const PILOT = "title: A\nmunicipality: W\nstatus: idee\nthemes: [economy]\n";
const identities = (text: string) => identitiesOf(fileReport("x.pilot.yaml", text).findings);

it("A finding stays itself when lines move, and each has an identity of its own", () => {
	const before = identities(PILOT);
	expect(before.map(codeOf)).toContain("file/value");
	expect(identities(`# one more line\n\n${PILOT}`)).toEqual(before);
	expect(identities(PILOT.replace("idee", "idea"))).not.toContain(before.find((one) => codeOf(one) === "file/value"));
	const twice = identities(`${PILOT}colour: red\ncolour: red\n`);
	expect(new Set(twice).size).toBe(twice.length);
});

it("What is written is read again, in one order", () => {
	const files = new Map([
		["b é.pilot.yaml", new Set(["why.problem 2", "file/value 3", "file/value 1"])],
		["a.pilot.yaml", new Set(["why.problem 1"])],
	]);
	const text = suppressionsText(files);
	expect(parseSuppressions(text)).toEqual(files);
	expect(suppressionsText(new Map([...files].reverse()))).toBe(text);
	expect(text.indexOf("a.pilot")).toBeLessThan(text.indexOf("b é"));
	expect(text.split("\n").filter((line) => /^\t{4}"/.test(line))).toHaveLength(4);
});

it.each([
	"",
	"[]",
	"null",
	"<<<<<<< HEAD",
	'{"version":2,"files":{}}',
	'{"version":1}',
	'{"version":1,"files":{"a":[]}}',
])("is nothing else: %j", (text) => {
	expect(parseSuppressions(text)).toBeUndefined();
});
