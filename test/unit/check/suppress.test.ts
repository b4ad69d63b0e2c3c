import { describe, expect, it } from "vitest";
import { check, suppressedIn } from "../../../server/src/check/check";
import { fixesOf } from "../../../server/src/check/core/finding";
import { overlay } from "../support/overlay";
import { applyFix, codes, finding, findings, fixed, marked, read } from "../support/pilots";

const RULE = "why/target-is-baseline";
const BASE = overlay(
	"why: {goals: [{goal: Rust, policy: Visie, indicator: nachten, unit: nachten, baseline: 70, target: 70, by: 2028-06-30}]}",
);
const above = (comment: string) => BASE.replace(/^( *)target: 70$/m, `$1${comment}\n$1target: 70`);
const behind = (comment: string) => BASE.replace("target: 70", `target: 70 ${comment}`);

it("the base of these cases has one finding", () => expect(codes(BASE)).toEqual([RULE]));

describe("a comment suppresses a finding", () => {
	it.each([
		["on the line above", above(`# pilot-ignore ${RULE}: agreed with the council`)],
		["two lines above, past another comment", above(`# pilot-ignore ${RULE}: agreed\n      # note`)],
		["at the end of the line", behind(`# pilot-ignore ${RULE}: agreed`)],
		["of two that it names", behind(`# pilot-ignore ${RULE}, ${RULE}: agreed`)],
		["in CRLF", above(`# pilot-ignore ${RULE}: agreed`).replaceAll("\n", "\r\n")],
	])("%s", (_, text) => expect(codes(text)).toEqual([]));

	it("also a missing answer", () => {
		const text = overlay("why: null");
		expect(codes(`# pilot-ignore why: follows in May\n${text}`)).toEqual([]);
		expect(codes(text.replace("status:", "# pilot-ignore why: follows in May\nstatus:"))).toEqual([]);
	});
});

describe("file/unused-ignore", () => {
	it.each([
		["without a reason, and the finding stays", above(`# pilot-ignore ${RULE}`), [`# pilot-ignore ${RULE}`], 2],
		["without a name", above("# pilot-ignore: agreed"), ["# pilot-ignore: agreed"], 2],
		["with an unknown name", behind("# pilot-ignore why/nothing: agreed"), ["why/nothing"], 2],
		["that suppresses nothing", overlay("{}").replace("status:", `# pilot-ignore ${RULE}: agreed\nstatus:`), [RULE], 1],
		[
			"of what cannot be suppressed",
			overlay("{}").replace("status:", "# pilot-ignore file/syntax: agreed\nstatus:"),
			["file/syntax"],
			1,
		],
	])("a comment %s", (_, text, spans, count) => {
		const found = findings(text);
		expect(found).toHaveLength(count);
		expect(found.filter(({ code }) => code === "file/unused-ignore").map((one) => marked(text, one))).toEqual(spans);
	});

	it("is silent inside a text", () => {
		expect(codes(overlay('summary: "# pilot-ignore why: no comment"'))).toEqual([]);
	});

	it("is mended by taking the comment away, and no more", () => {
		const text = above(`# pilot-ignore ${RULE}`);
		expect(fixed(text, "file/unused-ignore")).toBe(BASE);
		expect(fixed(behind("# pilot-ignore x: y"), "file/unused-ignore")).toBe(BASE);
	});
});

describe("the fix that suppresses", () => {
	it("writes the comment above the line; the finding goes once a reason stands there", () => {
		const fix = fixesOf(finding(BASE, RULE)).at(-1);
		const after = fix === undefined ? "" : applyFix(BASE, fix);
		expect(after).toBe(above(`# pilot-ignore ${RULE}: `));
		expect(codes(after)).toEqual(["file/unused-ignore", RULE]);
		expect(codes(after.replace(`${RULE}: `, `${RULE}: agreed`))).toEqual([]);
	});
	it("is not offered for a text that cannot be read", () => {
		const text = `${BASE}- foo: bar\n`;
		const [broken] = findings(text).filter(({ code }) => code === "file/syntax");
		const titles = broken === undefined ? [] : fixesOf(broken).map(({ title }) => title.en);
		expect(titles).toEqual(["Turn this line into a comment"]);
	});
});

describe("a comment with an end", () => {
	const on = (today: string, text: string) => check(read(text), { today });
	const agreed = (end: string) => above(`# pilot-ignore ${RULE}: agreed with the council (${end})`);

	it.each([
		"M. de Boer, until 2027-06-01",
		"M. de Boer, tot 2027-06-01",
		"until 1 June 2027",
		"tot en met 1 juni 2027",
		"M. de Boer, until June 1, 2027",
	])("suppresses up to its last day: %s", (end) => {
		expect(on("2027-06-01", agreed(end))).toEqual([]);
		const later = on("2027-06-02", agreed(end));
		expect(later.map(({ code }) => code)).toEqual(["file/unused-ignore", RULE]);
		expect(later[0]?.message.en).toBe(
			"This was silenced until 1 June 2027 and counts again. Solve it, or agree on a new day.",
		);
		expect(marked(agreed(end), later[0])).toBe(end.replace(/^.*(?:until|tot en met|tot) /, ""));
	});
	it.each([
		["(until 2027-06-01, M. de Boer)", "agreed", "M. de Boer"],
		["(tot 1 juni 2027; team privacy)", "agreed", "team privacy"],
		["(until June 1, 2027, M. de Boer)", "agreed", "M. de Boer"],
		["(M. de Boer, until 2027-06-01), see the minutes", "agreed, see the minutes", "M. de Boer"],
		["(M. de Boer, tot 2027-06-01) (zie verslag)", "agreed (zie verslag)", "M. de Boer"],
		["(valid until 2027-06-01)", "agreed", undefined],
		["(team privacy, until 2027-06-01)", "agreed", "team privacy"],
	])("reads who and until when in any order, and with text behind it: %s", (end, reason, who) => {
		for (const newline of ["\n", "\r\n"]) {
			const text = above(`# pilot-ignore ${RULE}: agreed ${end}`).replaceAll("\n", newline);
			const [one] = suppressedIn(read(text), { today: "2027-06-01" });
			expect(one?.comment).toMatchObject({ reason, who, end: { day: "2027-06-01" } });
			expect(on("2027-06-02", text).map(({ code }) => code)).toEqual(["file/unused-ignore", RULE]);
		}
	});
	it.each([
		"until March 2027",
		"tot eind 2027",
		"t/m Q2 2027",
		"tot 03-01-2027",
		"until 2027-03",
		"tot zomer 2027, M. de Boer",
	])("asks for one day, and still suppresses: (%s)", (end) => {
		const found = on("2027-06-01", agreed(end));
		expect(found.map(({ code }) => code)).toEqual(["file/unused-ignore"]);
		expect(found[0]?.message.en).toContain("isn’t one day, so this stays silenced");
	});
	it("says so where its end is no day, and still suppresses", () => {
		const found = on("2027-06-01", agreed("until 2027-02-30"));
		expect(found.map(({ code }) => code)).toEqual(["file/unused-ignore"]);
		expect(found[0]?.message.nl).toContain("“2027-02-30” is geen duidelijke dag");
	});
	it.each(["until the summer", "see the minutes of 2027-06-01", "tot nader order"])("is only a reason: (%s)", (end) =>
		expect(on("2029-01-01", agreed(end)).filter(({ code }) => code !== "period/started")).toEqual([]),
	);
	it("is listed with the finding that it suppresses", () => {
		const [one, ...others] = suppressedIn(read(agreed("M. de Boer, tot 2027-06-01")), { today: "2027-05-01" });
		expect(others).toEqual([]);
		expect(one?.finding.code).toBe(RULE);
		expect(one?.comment).toMatchObject({
			reason: "agreed with the council",
			who: "M. de Boer",
			end: { day: "2027-06-01" },
		});
		expect(suppressedIn(read(agreed("M. de Boer, tot 2027-06-01")), { today: "2027-06-02" })).toEqual([]);
	});
});
