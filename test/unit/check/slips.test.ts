/** Mistakes made to break the parser: each is reported once, and its fix, if there is one, leaves no problem. */
import { describe, expect, it } from "vitest";
import { fixesOf } from "../../../server/src/check/core/finding";
import { applyFix, codes, findings, fixed, fixes, read } from "../support/pilots";
import { data } from "../support/tree";

const PILOT = `title: A
municipality: B
status: idea
themes: [liveability]
why:
  problem: P
  publicValue: Q
  goals:
    - goal: R
      policy: S
`;
const listed = (items: string) =>
	`${PILOT}  businessCase:\n    alternatives:\n${items}    costs: {pilot: 1, yearlyAtScale: 2}\n`;
const TWO_GOALS = `${PILOT}    - goal: T\n      policy: U\n      unit: y\n`;
const instead = (before: string, after: string) => PILOT.replace(before, after);

describe("one finding, and none once its fix is taken", () => {
	it.each([
		[
			"a bullet with a tab",
			`${PILOT}  businessCase:\n    alternatives:\n      •\tx\n      - y\n    costs:\n      pilot: 84000\n`,
		],
		["a dash without its space before a key", instead("    - goal", "    -goal")],
		["a semicolon for the colon of a group", instead("why:", "why;")],
		["a wide colon", instead("goals:", "goals：")],
		["a comma that is missing between braces", `${PILOT}period: {start: 2027-09-01 end: 2028-08-31}\n`],
		[
			"a number sign between braces",
			instead("- goal: R\n      policy: S", "- {goal: R, policy: nota #3, baseline: 1}"),
		],
		["an item at the start of its line", `${PILOT}  businessCase:\n    alternatives:\n      - x\n- y\n      - z\n`],
		["a placeholder above the answers", `${PILOT}  businessCase: TODO\n    objective: O\n    benefits: [x]\n`],
		["a word behind the key of a group", instead("why:", "why: waarom")],
		["a no-break space behind the colon of a group", instead("why:", "why:\u00a0")],
		["a parent that is gone", instead("why:\n", "")],
		["a parent of a list that is gone", instead("  goals:\n", "")],
		["a parent that is gone below a list", instead("themes: [liveability]\nwhy:", "themes:\n  - liveability")],
		["a parent between two others that is gone", `${PILOT}control:\n    role: R\n    unit: line\n  vision: V\n`],
		["a dash line in a comment", TWO_GOALS.replace("    - goal: T", "    # - goal: T")],
		["the first dash line in a comment", TWO_GOALS.replace("    - goal: R", "    # - goal: R")],
		["a dash that is gone", TWO_GOALS.replace("    - goal: T", "      goal: T")],
		["the first dash that is gone", TWO_GOALS.replace("    - goal: R", "      goal: R")],
		["a head of a text in a comment", instead("problem: P", "# problem: >-\n    Elk weekend: vol\n    en druk")],
		["a figure behind an answer", instead("policy: S", "policy: Nota baseline: 210")],
		["the next answer behind a word to choose", instead("status: idea\n", "status: idea ")],
		["a group behind an answer", instead("publicValue: Q\n  goals", "publicValue: Q goals")],
		["a group right behind a word to choose", instead("status: idea\n", "status: idea")],
		["a sign typed over a letter of a key", instead("problem", "%roblem")],
		["a sign typed over a letter of a group", instead("goals:", "`oals:")],
		["a star in front of a key", instead("problem", "*problem")],
		["a key in bold type", instead("problem", "**problem**")],
		["a star in front of the key of an item", instead("goal: R", "*goal: R")],
		["a dash for the colon", instead("problem: P", "problem - Het is warm")],
		["a dash for the colon of a list", instead("themes: [liveability]", "themes - liveability")],
		["an item glued to the colon", instead("themes: [liveability]", "themes:- liveability")],
		["a dash glued to the colon", instead("problem: P", "problem:- Het is warm")],
		["an apostrophe glued to the colon", instead("problem: P", "problem:'s Avonds is het warm")],
		["a quoted answer that goes on too shallow", instead("P", '"Ouderen wonen\n  warm"')],
		["a quotation mark too shallow", instead("Q", '"a\n    b\n  "')],
		["a comment between the lines of an answer", instead("Q", "Rust\n    # opmerking\n    en groen")],
		["a comment behind the first line of an answer", instead("Q", "Rust # opmerking\n    en groen")],
		["words behind the sign of a text", instead("problem: P", "problem: >- Elk: weekend\n    is het vol")],
		["a mistyped sign of a text", instead("problem: P", "problem: >_\n    is het: vol")],
		["a sign of a text turned round", instead("problem: P", "problem: ->\n    is het vol")],
		["letters for dashes", listed("      a) niets\n      b) iets\n")],
		["bullets without a space", listed("      •niets\n      •iets\n")],
		["a bullet before words with a colon", listed("      • let op: x\n      • iets\n")],
		["a bullet before words in quotes", listed('      • "niets" en x\n      • iets\n')],
		["bullets at the start of their lines", listed("•\tniets\n•\tiets\n")],
		["the first item of a group behind its key", instead("goals:\n    - goal", "goals: - goal")],
		["a sign behind the colon of a group", instead("goals:", "goals:!")],
		["dashes between brackets", instead("[liveability]", "[- liveability, - economy]")],
		["dashes for commas between brackets", instead("[liveability]", "[- liveability - economy]")],
		["a full stop behind brackets", instead("[liveability]", "[liveability].")],
		["two brackets", instead("[liveability]", "[liveability]]")],
		["a remark behind //", instead("problem: P", "problem: P\n  // nog doen")],
		["a note to do", instead("problem: P", "problem: P\n  TODO nog afstemmen")],
		["a line of dashes", instead("problem: P", "problem: P\n  -----")],
		[
			"an item that stands no deeper than its dash",
			instead("- goal: R\n      policy: S", "-\n    goal: R\n    policy: S"),
		],
		["a backslash between double quotes", instead("problem: P", 'problem: "C:\\quiet"')],
	])("%s", (_, text) => {
		const [one] = findings(text);
		expect(codes(text)).toEqual(["file/syntax"]);
		expect(fixes(text, "file/syntax")[0]?.preferred).toBe(true);
		expect(codes(fixed(text, one?.code ?? "")), text).toEqual([]);
	});

	it.each([
		["a remark above the first key", `Concept van 3 mei\n${PILOT}`],
		["an item above the first key", `- concept\n${PILOT}`],
	])("%s becomes a comment when asked", (_, text) => {
		expect(codes(text)).toEqual(["file/syntax"]);
		expect(fixes(text, "file/syntax").map(({ preferred }) => preferred === true)).toEqual([false]);
		expect(codes(fixed(text, "file/syntax"))).toEqual([]);
	});
});

it.each([
	["a group", instead("why:", "w@hy:")],
	["a list", instead("  goals:\n    - goal: R\n      policy: S", "  go@als:\n  - goal: R\n    policy: S")],
])("a key of %s that nobody knows has the lines below it", (_, text) => {
	expect(codes(text)).toEqual(["file/unknown-key"]);
});

describe("nothing is reported for", () => {
	it.each([
		["a comment without a space behind a choice", instead("idea", "idea #1 jan t/m 3 mei")],
		["a comment behind an item", instead("[liveability]", "\n  - liveability #voor de wijk")],
		["an answer that is only a question mark", `${PILOT}period:\n  start: ?\n`],
		[
			"an item that is a comment as a whole",
			TWO_GOALS.replace(/ {4}(- goal: T)\n {4}( {2}policy: U)\n {4}( {2}unit: y)/, "    # $1\n    # $2\n    # $3"),
		],
		[
			"a text that is a comment as a whole",
			instead("problem: P", "problem: P\n  # publicValue: >-\n    # Elk weekend\n    # vol"),
		],
		["half of a key", `${PILOT}per\n`],
		["words between quotes with a key in them", instead("policy: S", 'policy: "Nota unit: dagen"')],
		["half of a Dutch word for a key", `${PILOT}kenm\n`],
	])("%s", (_, text) => expect(codes(text)).toEqual([]));
});

describe("a key that is begun a second time, and not yet typed, is no finding", () => {
	const GROUP = `${instead("problem: P", "problem: |\n    Elk weekend\n    is het vol")}      unit: u\ncontact:\n  name: N\n`;
	const answers = (text: string) => data(read(text).tree.root);
	it.each<[what: string, above: string, column: number, key: string]>([
		["below its answer", "  publicValue: Q", 2, "publicValue"],
		["above its answer", "    is het vol", 2, "publicValue"],
		["below a block text", "    is het vol", 2, "problem"],
		["below a list", "      unit: u", 2, "goals"],
		["in an item", "      policy: S", 6, "policy"],
		["in an item, above its answer", "    - goal: R", 6, "unit"],
		["at the end of a text", "  name: N", 0, "contact"],
		["of the whole file, below another", "  name: N", 0, "title"],
		["of the whole file, in the middle of a group", "  publicValue: Q", 0, "contact"],
		["of the whole file, below a key without an answer", "why:", 0, "contact"],
	])("%s", (_, above, column, key) => {
		for (let length = 1; length <= key.length; length++) {
			for (const behind of ["", " # nog doen"]) {
				const text = GROUP.replace(`${above}\n`, `${above}\n${" ".repeat(column)}${key.slice(0, length)}${behind}\n`);
				expect(codes(text), text).toEqual(codes(GROUP));
				expect(answers(text), text).toEqual(answers(GROUP));
			}
		}
	});

	it.each([
		["words", "  publicValue en meer"],
		["another word", "  pleinen"],
		["a word of a text that goes on in the line above", "  dat is meer rust dan\n  publicValue"],
	])("but %s are reported", (_, lines) => {
		const text = GROUP.replace("publicValue: Q\n", `publicValue: Q\n${lines}\n`);
		expect(codes(text).filter((code) => !codes(GROUP).includes(code))).toEqual(["file/syntax"]);
	});
});

it.each([
	["in a list behind its key", "  - goal: R\n    policy: S\n"],
	["in a list further in", "    - goal: R\n      policy: S\n"],
])("an answer that stands below, behind items %s, is not taken from a sentence", (_, items) => {
	const text = `${PILOT.slice(0, PILOT.indexOf("  problem"))}  problem: P publicValue: X\n  goals:\n`;
	expect(fixed(`${text}${items}  publicValue: Q\n`, "file/syntax")).toContain('problem: "P publicValue: X"\n');
	expect(fixed(`${text}${items}`, "file/syntax")).toContain("problem: P\n  publicValue: X\n");
});

it("a sentence with a word that is a key too gets quotes", () => {
	const text = instead("problem: P", "problem: Wij meten met onze success: weinig");
	expect(fixed(text, "file/syntax")).toContain('problem: "Wij meten met onze success: weinig"');
});

it("a preferred fix leaves fewer mistakes, also where two meet", () => {
	const text = `${PILOT}: [\n  }x: "\n`;
	const mistakes = (one: string) => read(one).tree.problems.length;
	const taken = findings(text).flatMap((one) => fixesOf(one).filter(({ preferred }) => preferred));
	expect(mistakes(text)).toBeGreaterThan(1);
	expect(taken.filter((fix) => mistakes(applyFix(text, fix)) >= mistakes(text))).toEqual([]);
});
