/** Keys that the format has elsewhere, or nearly has here: which is meant, and what may be done unasked. */
import { describe, expect, it } from "vitest";
import { safeEdits } from "../../../server/src/check/fixAll";
import { changes, expectFindings } from "../support/fixtures";
import { codes, finding, findings, fixed, fixes } from "../support/pilots";

const HEAD = "title: Stille nachten\nmunicipality: Westerhaven\nstatus: idea\nthemes: [liveability]\n";
const WHY = `why:\n  problem: Lawaai\n  publicValue: Rust\n  goals:\n    - goal: Minder lawaai\n`;
const GOOD = HEAD + WHY;

const doneUnasked = (text: string) => safeEdits(findings(text));

describe("a key that belongs elsewhere", () => {
	it.each([
		[
			"beside its group",
			"period:\n  start: 2028-03-01\nend: 2028-09-01 # ongeveer\n",
			"-end: 2028-09-01 # ongeveer\n+  end: 2028-09-01 # ongeveer\n",
		],
		[
			"beside its group in braces",
			"period: {start: 2028-03-01}\nend: 2028-09-01\n",
			"-period: {start: 2028-03-01}\n-end: 2028-09-01\n+period: {start: 2028-03-01, end: 2028-09-01}\n",
		],
		["without its group", "end: 2028-09-01\n", " status: idea\n+period:\n+  end: 2028-09-01\n-end: 2028-09-01\n"],
		[
			"which more groups have, beside the one that lacks it",
			"ended:\n  on: 2027-01-01\nreason: law\n",
			"-reason: law\n+  reason: law\n",
		],
		["that is nearly one of these keys", "success:\n  start: 2028-03-01\n", undefined],
	])("%s is moved there, not unasked", (_, lines, expected) => {
		const text = GOOD + lines;
		const [fix] = fixes(text, "file/unknown-key");
		expect(fix?.title.en).toMatch(/^Move to /);
		expect(fix).toMatchObject({ preferred: true });
		expect(doneUnasked(text)).toEqual([]);
		if (expected !== undefined) {
			expect(changes(text, fixed(text, "file/unknown-key"))).toBe(expected);
		}
	});
	it("is moved down to its group, not unasked", () => {
		const text = `end: 2028-09-01\n${GOOD}period:\n  start: 2028-03-01\n`;
		expect(fixes(text, "file/unknown-key")[0]).toMatchObject({ preferred: true });
		expect(fixes(text, "file/unknown-key")[0]?.title.en).toMatch(/^Move to /);
		expect(doneUnasked(text)).toEqual([]);
		expect(changes(text, fixed(text, "file/unknown-key"))).toBe(
			"-end: 2028-09-01\n   start: 2028-03-01\n+  end: 2028-09-01\n",
		);
	});
	it("is not missing there", () => {
		const text = (end: string) => `${GOOD.replace("idea", "preparing")}period:\n  start: 2028-03-01\n${end}`;
		expect(codes(text(""))).toContain("period.end");
		expect(codes(text("end: 2028-09-01\n"))).not.toContain("period.end");
	});
	it("that stands there already is one too many", () => {
		const text = `${GOOD}period:\n  start: 2028-03-01\n  end: 2028-09-01\nend: 2028-09-01\n`;
		expect(finding(text, "file/unknown-key").message.en).toContain("is already answered where it does");
		expect(fixes(text, "file/unknown-key").map(({ title }) => title.en)).toEqual(["Remove “end” and its answer"]);
	});
	it("is not moved into braces that its answer does not fit", () => {
		const text = `${GOOD}control: {management: x}\nvision: Rust, en ruimte\n`;
		expect(fixes(text, "file/unknown-key")).toHaveLength(1);
	});
	it("goes behind a word for a key that exists here, where the answer fits that", () => {
		const text = `${GOOD}end:\n  on: 2027-01-01\n`;
		expect(fixed(text, "file/unknown-key")).toBe(`${GOOD}ended:\n  on: 2027-01-01\n`);
	});
});

describe("a key that is nearly one of these keys", () => {
	const item = (line: string) => `${GOOD}success:\n  data:\n    - name: x\n      ${line}\n`;
	it.each([
		["sourc: y", "source", true],
		["perosnal: true", "personal", true],
		["herkomst: y", "source", true],
		["suorse: y", "source", false],
		["us: y", "use", false],
		["source B: y", "source", false],
	])("%s becomes %s; unasked: %s", (line, key, safe) => {
		expect(fixes(item(line), "file/unknown-key")[0]?.title.en).toBe(`Change to “${key}”`);
		expect(doneUnasked(item(line)).length).toBe(safe ? 1 : 0);
	});
	it("is not changed unasked where the format has it elsewhere", () => {
		const text = `${GOOD}success:\n  process:\n    - process: x\n`;
		expect(fixes(text, "file/unknown-key")[0]).toMatchObject({ preferred: true, safe: false });
		expect(fixed(text, "file/unknown-key")).toBe(text.replace("  process:\n", "  processes:\n"));
	});
	it("is not meant where a group is due and one answer stands", () => {
		expect(fixes(`${GOOD}contorl: x\n`, "file/unknown-key").map(({ title }) => title.en)).toEqual([
			"Remove “contorl” and its answer",
		]);
		expect(fixes(`${GOOD}contorl:\n  vision: x\n`, "file/unknown-key")[0]).toMatchObject({
			preferred: true,
			safe: true,
		});
	});
});

describe("a colon without its space between braces", () => {
	const party = (members: string) => `${GOOD}success:\n  stakeholders:\n    - {${members}}\n`;
	it.each([
		["kind:residents, name: y", "kind: residents, name: y"],
		["name: y, kind: residents, influence:high", "name: y, kind: residents, influence: high"],
		["name:Jan Jansen", "name: Jan Jansen"],
		["name: y, bearsRisk:true", "name: y, bearsRisk: true"],
		["naam:y", "naam: y"],
	])("%s", (written, right) => {
		const text = party(written);
		expect(codes(text)).toEqual(["file/unknown-key"]);
		expect(finding(text, "file/unknown-key").message.nl).toMatch(
			/^Achter “\w+:” ontbreekt een spatie\. Zet die erbij\.$/,
		);
		expect(fixes(text, "file/unknown-key")[0]).toMatchObject({ preferred: true });
		expect(fixed(text, "file/unknown-key")).toBe(party(right));
	});
	it("hides nothing of what stands behind it", () => {
		const late = (colon: string) =>
			codes(
				`${party(`name: x, influence${colon}high, from: 2028-05-01`)}period: {start: 2028-01-01}\n`.replace(
					"idea",
					"preparing",
				),
			);
		expect(late(": ")).toContain("success/involved-late");
		expect(late(":").filter((code) => code !== "file/unknown-key")).toEqual(late(": "));
	});
	it("is not the end of a sentence that a comma cuts", () => {
		expectFindings(`
			${GOOD}success:
			  stakeholders:
			    - {name: Bewoners, ook huurders, influence:high}
			                       ~~~~~~~~~~~~ file/unknown-key
			                                     ~~~~~~~~~~~~~~ file/unknown-key
		`);
	});
	it("is not meant by an address", () => {
		expect(finding(party("name: y, https://a.nl"), "file/unknown-key").message.en).not.toContain("space");
	});
});
