/** Fixes in texts that few people write: what stands there stays as it is, and the text can be read afterwards. */
import { describe, expect, it } from "vitest";
import { check } from "../../../server/src/check/check";
import { fixesOf } from "../../../server/src/check/core/finding";
import { safeEdits } from "../../../server/src/check/fixAll";
import { applyFix, CONTEXT, findings, read } from "../support/pilots";
import { data } from "../support/tree";

/** What each fix whose title begins so makes of the text; each text once. */
function writtenBy(text: string, title: string): string[] {
	const pilot = read(text);
	const fixes = check(pilot, CONTEXT).flatMap(fixesOf);
	return [...new Set(fixes.filter((fix) => fix.title.en.startsWith(title)).map((fix) => applyFix(text, fix)))];
}

const problems = (text: string) => read(text).tree.problems;

describe("a byte order mark stays first", () => {
	const TEXT = "\uFEFFt: \nstatus: evaluating\ntraits: [sensors-in-public-space]\n";
	it.each([
		"Add a blank",
		"Add blanks",
		"Sensor reporting duty: add",
		"Sensor reporting duty: not",
		"Remove",
		"Silence",
	])("%s", (title) => {
		const written = writtenBy(TEXT, title);
		expect(written.length).toBeGreaterThan(0);
		for (const text of written) {
			expect([text.lastIndexOf("\uFEFF"), problems(text)], text).toEqual([0, []]);
		}
	});

	it("also where the only line goes, and in front of a comment about nothing", () => {
		expect(writtenBy("\uFEFFcolour: red", "Remove “colour”")).toEqual(["\uFEFF"]);
		expect(
			writtenBy("\uFEFF# pilot-ignore why: later\nwhy: {problem: x, publicValue: y, goals: []}\n", "Remove this"),
		).toEqual(["\uFEFFwhy: {problem: x, publicValue: y, goals: []}\n"]);
	});
});

it.each(["s:\n \t", ": 8\n\t"])("no tab is left for indentation: %j", (text) => {
	const written = writtenBy(text, "Add");
	expect(written.length).toBeGreaterThan(1);
	for (const one of written) {
		expect([one.includes("\t"), problems(one)], one).toEqual([false, []]);
	}
});

describe("a key that goes", () => {
	it.each([
		["the only one", "{xx}", "{}"],
		["the first", "{xx: 1, title: a}", "{title: a}"],
		["the last", "{title: a, xx: {b: [1, 2]}}", "{title: a}"],
		["in the middle, without a colon", "{title: a, xx , status: idea}", "{title: a, status: idea}"],
		["with a comma behind the last", "{title: a, xx: 1,}", "{title: a, }"],
		[
			"with an anchor that nobody refers to",
			"{title: a, xx: &x {b: 1, c: 2}, status: idea}",
			"{title: a, status: idea}",
		],
		[
			"on lines of their own",
			"{\n  title: a, # one\n  xx: 1,\n  status: idea\n}\n",
			"{\n  title: a, # one\n  status: idea\n}\n",
		],
		[
			"with comments",
			"{\n  title: a, # one\n  # two\n  xx: 1 # three\n}\n",
			"{\n  title: a # one\n  # two\n   # three\n}\n",
		],
		["before a comment, as the last", "{title: a, xx #\n}", "{title: a #\n}"],
		["before a comment, as the first", "{xx: 1, # one\n  title: a}", "{ # one\n  title: a}"],
		["in front of a mark", "title: a\nxx: 1\n&b status: idea\n", "title: a\n&b status: idea\n"],
		["behind a dash", "why: {goals: []}\nxx:\n- a\n", "why: {goals: []}\n"],
	])("between braces or lines: %s", (_, text, expected) => {
		expect(writtenBy(text, "Remove “xx”")).toEqual([expected]);
		expect(problems(expected)).toEqual([]);
	});

	it("keeps the comments between it and the next, behind a dash", () =>
		expect(writtenBy("why:\n  goals:\n    - xx: 1 # a\n      # b\n      goal: c\n", "Remove “xx”")).toEqual([
			"why:\n  goals:\n    -  # a\n      # b\n      goal: c\n",
		]));

	it.each([
		["what others refer to", "xx: &v Rust\nwhy:\n  publicValue: *v\n"],
		["a mark in front of it", "title: a\n&b xx: 1\nsummary: *b\n"],
		[
			"what came from elsewhere",
			"title: a\nperiod: &p {start: 2027-01-01, end: 2027-02-01, xx: 1}\nended:\n  <<: *p\n",
		],
	])("stays: %s", (_, text) => {
		for (const written of writtenBy(text, "Remove")) {
			expect(problems(written), written).toEqual([]);
			expect(JSON.stringify(data(read(written).tree.root))).not.toContain("unreadable");
		}
	});

	it("does not leave others behind, also where it moves", () => {
		expect(writtenBy("xx: &v Rust\nwhy: {publicValue: *v}\n", "Remove")).toEqual([]);
		expect(writtenBy("title: a\nproblem: &v Rust\nsummary: *v\n", "Move")).toEqual([]);
		expect(writtenBy("x-a: a\nwhy:\n  goals: []\nsummary: &v b\nproblem: *v\n", "Move")).toEqual([]);
	});
});

describe("placeholders", () => {
	it.each([
		["for a key between braces without a colon", "{why}", "{why: {problem: , publicValue: , goals: [{goal: }]}}"],
		[
			"beside a comment in brackets",
			"why:\n  goals: [ # which?\n  ]\n",
			"why:\n  goals: [ # which?\n    {goal: }\n  ]\n",
		],
		[
			"in a group with a comment",
			"{why: { # later\n}}",
			"{why: { # later\n  problem: , publicValue: , goals: [{goal: }]\n}}",
		],
		["before a comment", "{why: # later\n}", "{why: {problem: , publicValue: , goals: [{goal: }]} # later\n}"],
	])("%s", (_, text, expected) => {
		const [written = ""] = [...writtenBy(text, "Add a blank for “Why”"), ...writtenBy(text, "Add a blank for “Goals”")];
		expect(written).toBe(expected);
		expect(problems(written)).toEqual([]);
	});

	it("beside a key with a mark in front of it stand where that mark stands", () =>
		expect(writtenBy("&a status: idea\n", "Add a blank for “Title”")).toEqual(["&a status: idea\ntitle: \n"]));

	it("of a new pilot come before the sign that ends a file", () =>
		expect(writtenBy("# a\n...\n", "Add the questions")[0]).toMatch(/^# a\ntitle: (?:.*\n)*.*goal: \n\.\.\.\n$/));
});

describe("a comment that suppresses", () => {
	const FLOW =
		'status: preparing\nsuccess: {stakeholders: [{name: "Een\n  lange naam", involvement: inform, influence: high}]}\n';
	const suppressed = (text: string) => {
		expect(findings(text).map(({ code }) => code)).toContain("success/only-informed");
		return writtenBy(text, "Silence “success/only-informed”");
	};

	it("is not offered in the middle of a text", () => expect(suppressed(FLOW)).toEqual([]));

	it("is written between brackets where the line begins with a key, and not where it begins with a comma", () => {
		const lines = FLOW.replace("Een\n  lange naam", "Een naam").replace("involvement", "\n  involvement");
		const comment = "# pilot-ignore success/only-informed: ";
		expect(suppressed(lines)).toEqual([lines.replace("  involvement", `  ${comment}\n  involvement`)]);
		expect(problems(suppressed(lines)[0] ?? "")).toEqual([]);
		expect(suppressed(lines.replace(", \n  involvement", "\n  , involvement"))).toEqual([]);
		expect(suppressed(lines.replace('name: "Een naam", \n', "more: {a: 0\n  }, "))).toEqual([]);
	});
});

describe("what is only referred to", () => {
	const TEXT = "title: &t lopend\nstatus: *t\n";
	it("gets words of its own, and the other answer stays", () =>
		expect(writtenBy(TEXT, "Change to “running”")).toEqual(["title: &t lopend\nstatus: running\n"]));
	it("is not changed without asking", () => expect(safeEdits(findings(TEXT))).toEqual([]));
	it("gets placeholders of its own if it says nothing", () =>
		expect(writtenBy("title: &t todo\nwhy: *t\n", "Add a blank for “Why”")).toEqual([
			"title: &t todo\nwhy:\n  problem: \n  publicValue: \n  goals:\n    - goal: \n",
		]));
});

it("a list is not made of a group behind a mark", () =>
	expect(writtenBy("why:\n  goals: !x\n    &a goal: b\n", "Make it a list")).toEqual([]));

it.each([
	["26-11-28", ["2028-11-26", "2026-11-28"]],
	["01-03-27", ["2027-03-01", "2027-01-03"]],
	["1 maart '27", ["2027-03-01"]],
	["3/4/2027", ["2027-04-03", "2027-03-04"]],
])("of %s the possible dates are offered, and none is done without asking", (day, dates) => {
	const text = `period:\n  start: ${day}\n`;
	expect(writtenBy(text, "Change to")).toEqual(dates.map((date) => text.replace(day, date)));
	expect(safeEdits(findings(text))).toEqual([]);
});
