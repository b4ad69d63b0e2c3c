/** The report for programs keeps to its schema. */
import Ajv from "ajv";
import { describe, expect, it } from "vitest";
import schema from "../../../schemas/pilot-check.schema.json";
import { jsonWriter } from "../../../server/src/report/json";
import { ASTRAL, CLEAN, EMPTY, type Report, RUNNING, UNPRINTABLE, UNREADABLE, WHOLE, write } from "../support/reports";

const validate = new Ajv({ allErrors: true }).compile(schema);
const written = (report: Report) => JSON.parse(write(report, jsonWriter));

describe("The report for programs", () => {
	it.each([
		["much", WHOLE],
		["nothing", EMPTY],
		["signs that cannot be printed", { files: [UNPRINTABLE] }],
	])("of %s is as its schema says", (_, report) => {
		expect([validate(written(report)), validate.errors]).toEqual([true, null]);
	});

	it("is not, with anything else in it", () => {
		const report = written({ files: [RUNNING] });
		report.files[0].findings[0].more = 1;
		expect(validate(report)).toBe(false);
	});

	it("counts lines and columns from one, columns in UTF-16 code units", () => {
		expect(written({ files: [ASTRAL] }).files[0].findings[0].range).toEqual({
			start: { line: 4, column: 11 },
			end: { line: 4, column: 15 },
		});
	});

	it("counts what there is", () => {
		const { version, summary } = written({ files: [ASTRAL, CLEAN, UNREADABLE] });
		expect({ version, ...summary }).toEqual({
			version: 1,
			files: 3,
			filesWithFindings: 1,
			unreadable: 1,
			error: 1,
			warning: 0,
			information: 0,
			hint: 0,
			byQuestion: { why: 0, success: 0, control: 0, other: 1 },
		});
	});

	it("takes more findings in as if they had been there, in the order of the file", () => {
		const isLate = ({ range }: { range: { start: { line: number } } }) => range.start.line > 5;
		const [late, early] = [RUNNING.findings.filter(isLate), RUNNING.findings.filter((one) => !isLate(one))];
		expect(Math.min(late.length, early.length)).toBeGreaterThan(0);
		for (const [before, more] of [
			[late, early],
			[early, late],
			[[], RUNNING.findings],
		] as const) {
			const text = jsonWriter.file({ ...RUNNING, findings: before });
			expect(jsonWriter.add?.(text, more)).toBe(jsonWriter.file(RUNNING));
		}
		const hostile = jsonWriter.file({ ...UNPRINTABLE, findings: [] });
		expect(jsonWriter.add?.(hostile, UNPRINTABLE.findings)).toBe(jsonWriter.file(UNPRINTABLE));
	});

	it("includes the fixes of a finding", () => {
		const fixes = written({ files: [RUNNING] }).files[0].findings.flatMap((one: { fixes: object[] }) => one.fixes);
		expect(fixes).toContainEqual({ title: expect.any(String), safe: false, edits: [expect.anything()] });
	});
});
