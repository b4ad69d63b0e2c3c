/** GitLab's Code Quality: the fields that its documentation asks for, and the whole as it has always been. */
import { readFileSync } from "node:fs";
import Ajv from "ajv";
import { expect, it } from "vitest";
import type { Severity } from "../../../server/src/format/status";
import { gitlabWriter } from "../../../server/src/report/gitlab";
import {
	AS_IT_WAS,
	ASTRAL,
	CLEAN,
	EMPTY,
	fileReport,
	findingIn,
	type Report,
	RUNNING,
	UNPRINTABLE,
	WHOLE,
	write,
} from "../support/reports";

const position = {
	type: "object",
	required: ["line", "column"],
	properties: { line: { type: "integer", minimum: 1 }, column: { type: "integer", minimum: 1 } },
};
/** https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format */
const validate = new Ajv({ allErrors: true }).compile({
	type: "array",
	items: {
		type: "object",
		required: ["description", "check_name", "fingerprint", "severity", "location"],
		additionalProperties: false,
		properties: {
			description: { type: "string", minLength: 1 },
			check_name: { type: "string", minLength: 1 },
			fingerprint: { type: "string", minLength: 1 },
			severity: { enum: ["info", "minor", "major", "critical", "blocker"] },
			location: {
				type: "object",
				required: ["path", "lines"],
				additionalProperties: false,
				properties: {
					path: { type: "string", pattern: "^(?!\\.?/)" },
					lines: {
						type: "object",
						required: ["begin"],
						properties: { begin: { type: "integer", minimum: 1 }, end: { type: "integer", minimum: 1 } },
					},
					positions: { type: "object", required: ["begin", "end"], properties: { begin: position, end: position } },
				},
			},
		},
	},
});

function gitlab(report: Report) {
	const issues = JSON.parse(write(report, gitlabWriter));
	expect(validate(issues) ? [] : validate.errors).toEqual([]);
	return issues;
}

it("is as it was", () => {
	const golden = readFileSync(new URL("../../fixtures/report/gitlab.json.txt", import.meta.url), "utf8");
	expect(write(AS_IT_WAS, gitlabWriter)).toBe(golden);
});

it("has what GitLab asks for", () => {
	expect(gitlab(WHOLE).length).toBeGreaterThan(15);
	expect(gitlab({ files: [UNPRINTABLE] })).toHaveLength(1);
	expect(gitlab(EMPTY)).toEqual([]);
	expect(gitlab({ files: [CLEAN] })).toEqual([]);
});

it.each<[Severity, string]>([
	["error", "critical"],
	["warning", "major"],
	["information", "minor"],
	["hint", "info"],
])("takes %s for %s", (severity, expected) => {
	const finding = { ...findingIn(ASTRAL, "file/value"), severity };
	expect(gitlab({ files: [{ ...ASTRAL, findings: [finding] }] })[0].severity).toBe(expected);
});

const fingerprints = (report: Report) => gitlab(report).map((one: { fingerprint: string }) => one.fingerprint);

it("gives every finding a fingerprint of its own, equal ones too", () => {
	const twice = { ...RUNNING, findings: [...RUNNING.findings, ...RUNNING.findings] };
	const files = Array.from({ length: 200 }, (_, index) => ({ ...twice, path: `${index}.pilot.yaml` }));
	const all = fingerprints({ files });
	expect(all.length).toBe(400 * RUNNING.findings.length);
	expect(new Set(all).size).toBe(all.length);
});

it("keeps the fingerprint when lines move, words change or files come", () => {
	const text = "title: A\nmunicipality: W\nstatus: idee\n";
	const one = fileReport("x.pilot.yaml", text);
	const same = fileReport("x.pilot.yaml", `# moved\n\n${text.replaceAll("\n", "\r\n")}`, "nl");
	expect(fingerprints({ files: [same] })).toEqual(fingerprints({ files: [one] }));
	expect(fingerprints({ files: [CLEAN, RUNNING, one] })).toEqual(
		expect.arrayContaining(fingerprints({ files: [one] })),
	);
});
