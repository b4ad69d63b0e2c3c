/** A finding carries its fixes: they are computed on demand, from what the check has read. */
import { describe, expect, it, vi } from "vitest";
import { check } from "../../../server/src/check/check";
import { CROSS_FILE_FINDINGS } from "../../../server/src/check/core/crossFileFindings";
import { type Finding, type FindingData, fixesOf } from "../../../server/src/check/core/finding";
import { withCrossFileFixes } from "../../../server/src/check/offeredFixes";
import { findingsOf } from "../../../server/src/check/rules/check";
import { RULES } from "../../../server/src/check/rules/index";
import type { Rule } from "../../../server/src/check/rules/rule";
import { crossFileSuppressions, suppressCrossFile } from "../../../server/src/check/suppress/crossFile";
import { overlay } from "../support/overlay";
import { applyFix, CONTEXT, read } from "../support/pilots";

const PILOT = overlay("{}");
const MESSAGE = { en: "Something is wrong here.", nl: "Hier is iets mis." };
const at = (start: number) => ({ start, end: start + 1 });
const titled = (en: string, start: number) => ({
	title: { en, nl: en },
	edits: [{ span: at(start), template: ["?"] }],
});

function ruleOf(find: Rule["find"]): Rule {
	return { id: "why/test", severity: "warning", title: MESSAGE, find };
}

describe("fixes of a rule", () => {
	it("are computed on demand, without running the checks again", () => {
		const fixes = [0, 1, 2].map((start) => vi.fn(() => [titled(`Fix ${start}`, start)]));
		const find = vi.fn(() => fixes.map((one, start) => ({ span: at(start), message: MESSAGE, fixes: one })));
		const found = findingsOf(ruleOf(find), read(PILOT), CONTEXT);
		expect(fixes.map(({ mock }) => mock.calls.length)).toEqual([0, 0, 0]);
		expect(found.map((one) => fixesOf(one).map(({ title }) => title.en))).toEqual([["Fix 0"], ["Fix 1"], ["Fix 2"]]);
		expect(find).toHaveBeenCalledTimes(1);
	});

	it("are each of their own finding, also if two have the same span", () => {
		const two = ["One", "Other"].map((en) => ({ span: at(0), message: MESSAGE, fixes: () => [titled(en, 0)] }));
		const found = findingsOf(
			ruleOf(() => two),
			read(PILOT),
			CONTEXT,
		);
		expect(found.flatMap(fixesOf).map(({ title }) => title.en)).toEqual(["One", "Other"]);
	});

	it("that fail cost only themselves", () => {
		const fail = () => {
			throw new Error("slip");
		};
		const found = findingsOf(
			ruleOf(() => [
				{ span: at(0), message: MESSAGE, fixes: fail },
				{ span: at(1), message: MESSAGE, fixes: () => [titled("Fix", 1)] },
			]),
			read(PILOT),
			CONTEXT,
		);
		expect(found.map((one) => [one.message, fixesOf(one).length])).toEqual([
			[MESSAGE, 0],
			[MESSAGE, 1],
		]);
	});
});

it("a rule that fails is reported in its own name, and the others go on", () => {
	const [first, second] = RULES as [Rule, Rule];
	const broken = vi.spyOn(first, "find").mockImplementation(() => {
		throw new Error("slip");
	});
	const other = vi.spyOn(second, "find").mockReturnValue([{ span: at(0), message: MESSAGE }]);
	const found = check(read(PILOT), CONTEXT);
	broken.mockRestore();
	other.mockRestore();
	expect(found.map(({ code }) => code).sort()).toEqual([first.id, second.id].sort());
	expect(found.find(({ code }) => code === first.id)?.message.en).toContain("slip");
});

describe("fixes as they are offered", () => {
	const offered = (fixes: NonNullable<Finding["fixes"]>): readonly string[] => {
		const [rule] = RULES as [Rule];
		const find = vi.spyOn(rule, "find").mockReturnValue([{ span: at(0), message: MESSAGE, fixes }]);
		const [found] = check(read(PILOT), CONTEXT);
		find.mockRestore();
		return found === undefined ? [] : fixesOf(found).map(({ title }) => title.en.replace(/Silence.*/, "Silence"));
	};

	it("leave out what changes nothing", () => {
		const same = { ...titled("Same", 0), edits: [{ span: at(0), template: [PILOT.slice(0, 1)] }] };
		expect(offered(() => [same, titled("Fix", 0)])).toEqual(["Fix", "Silence"]);
	});

	it("are there once", () => {
		expect(offered(() => [titled("Fix", 0), titled("Fix", 0), titled("Fix", 1)])).toEqual(["Fix", "Fix", "Silence"]);
	});
});

describe("what other pilots show", () => {
	const [code = ""] = Object.keys(CROSS_FILE_FINDINGS);
	const found = (start: number): FindingData => ({ code, span: at(start), severity: "warning", message: MESSAGE });

	it("can be suppressed in the document that it is about", () => {
		const [finding] = withCrossFileFixes([found(0)], read(PILOT));
		const fixes = finding === undefined ? [] : fixesOf(finding);
		expect(fixes.map((fix) => applyFix(PILOT, fix))).toEqual([`# pilot-ignore ${code}: \n${PILOT}`]);
	});

	it("a comment about it that is of no use can be removed", () => {
		const text = `# pilot-ignore why/x, ${code}: agreed\n${PILOT}`;
		const unused = suppressCrossFile([], crossFileSuppressions(read(text)), true);
		const fixes = withCrossFileFixes(unused, read(text)).flatMap(fixesOf);
		expect(fixes.map((fix) => applyFix(text, fix))).toEqual([PILOT]);
	});
});
