/** A text below its key that slid to the left with its lines: what stands beside it is no text. Where the text did not slide, all of it is. */
import { describe, expect, it } from "vitest";
import type { Finding } from "../../../server/src/check/core/finding";
import { codes, findings, fixed, read } from "../support/pilots";
import { data } from "../support/tree";

const HEAD = "title: A\nmunicipality: B\nstatus: idea\nthemes: [liveability]\n";

function answers(text: string): unknown {
	return data(read(text).tree.root);
}

/** The lines from the one that begins with `from` to the one that ends with `to`, so far to the left as there is room for. */
function slid(text: string, from: string, to: string, by: number): string {
	const lines = text.split("\n");
	const first = lines.findIndex((line) => line.trimStart().startsWith(from));
	const last = lines.findIndex((line, index) => index >= first && line.trimEnd().endsWith(to));
	expect(last).toBeGreaterThan(first);
	const blanks = " ".repeat(Math.min(by, lines[first]?.search(/\S/) ?? 0));
	return lines.map((line, index) => (index < first || index > last ? line : line.replace(blanks, ""))).join("\n");
}

/** Those about how the file is written, and those about its answers. */
function foundIn(text: string): { ofFile: readonly Finding[]; others: readonly string[] } {
	const all = findings(text);
	const isOfFile = ({ code }: Finding) => code.startsWith("file/");
	return { ofFile: all.filter(isOfFile), others: all.filter((one) => !isOfFile(one)).map(({ code }) => code) };
}

const TEXT = "  problem: |\n    Elk weekend staat het vol.\n    En druk.\n";
const BELOW = "  publicValue: Q\n  goals:\n    - goal: R\n      policy: S\n";
const FIRST = `${HEAD}why:\n${TEXT}${BELOW}`;
const ITEMS = `${HEAD}why:\n  problem: P\n  publicValue: Q\n  goals:\n`;
const LISTS = `${ITEMS}    - goal: R\n  businessCase:\n    objective: O\n    benefits:\n`;

describe("a text that slid with its lines leaves what follows where it is", () => {
	it.each<[what: string, good: string, from: string, to: string]>([
		["as the first of its group", FIRST, "problem", "druk."],
		["folded", FIRST.replace("|", ">-"), "problem", "druk."],
		["with a figure", FIRST.replace("|\n", "|2\n  "), "problem", "druk."],
		["with a blank line in it", FIRST.replace("vol.\n", "vol.\n\n"), "problem", "druk."],
		["with a blank line below it", FIRST.replace("druk.\n", "druk.\n\n"), "problem", "druk."],
		["with a comment below it", FIRST.replace("druk.\n", "druk.\n  # van de raad\n"), "problem", "druk."],
		["above a text of its own", FIRST.replace("Q", "|\n    Rust."), "problem", "druk."],
		["above a list that is not indented", FIRST.replace(/^ {4}(?=- goal| {2}policy)/gm, "  "), "problem", "druk."],
		["with a key in it", FIRST.replace("vol.", "vol.\n    goals: geen"), "problem", "druk."],
		["with a list in it", FIRST.replace("vol.", "vol:\n    - hier\n    - daar"), "problem", "druk."],
		["above a key with a letter too many", FIRST.replace("publicValue", "publicVallue"), "problem", "druk."],
		["as one in the middle", `${HEAD}why:\n  publicValue: Q\n${TEXT}  goals:\n    - goal: R\n`, "problem", "druk."],
		["as the last, above the next group", `${HEAD}why:\n${BELOW}${TEXT}period:\n  start: ?\n`, "problem", "druk."],
		["above the comment on the next group", `${HEAD}why:\n${BELOW}${TEXT}\n  # nu\ncontact: {}\n`, "problem", "druk."],
		["in an item", `${ITEMS}    - goal: R\n      policy: |\n        x\n        y\n      unit: z\n`, "policy", "y"],
		["in four spaces", FIRST.replace(/^ +/gm, "$&$&"), "problem", "druk."],
		[
			"with the dash in front",
			`${ITEMS}    - goal: |\n        x\n        y\n      unit: z\n    - goal: T\n`,
			"- goal",
			"y",
		],
		["as an item", `${LISTS}      - w\n      - |\n        x\n        y\n      - z\n    costs: {}\n`, "- |", "y"],
	])("%s", (_, good, from, to) => {
		for (const by of [1, 2, 4]) {
			for (const eol of ["\n", "\r\n"]) {
				const meant = good.replaceAll("\n", eol);
				const text = slid(meant, from, to, by);
				const { ofFile, others } = foundIn(text);
				expect(answers(text), text).toEqual(answers(meant));
				expect(others, text).toEqual(foundIn(meant).others);
				expect(ofFile.length, text).toBe(foundIn(meant).ofFile.length + 1);
				expect(text.slice(ofFile[0]?.span.start), text).toMatch(new RegExp(`^${from.replace("|", "\\|")}`));
			}
		}
	});

	it("and its fix puts it back with its lines", () => {
		expect(fixed(slid(FIRST, "problem", "druk.", 2), "file/syntax")).toBe(FIRST);
		const item = `${ITEMS}    - goal: |\n        x\n        y\n      unit: z\n    - goal: T\n      unit: z\n`;
		expect(fixed(slid(item, "- goal", "y", 2), "file/syntax")).toBe(item);
		const figure = FIRST.replace("|\n", "|2\n  ");
		expect(fixed(slid(figure, "problem", "druk.", 1), "file/syntax")).toBe(figure);
		const comment = FIRST.replace("druk.\n", "druk.\n\n  # van de raad\n\n");
		expect(fixed(slid(comment, "problem", "druk.", 2), "file/syntax")).toBe(comment);
	});

	it("also while somebody types below it", () => {
		const text = `${slid(FIRST, "problem", "druk.", 2)}  busi\n`;
		expect(codes(text)).toEqual(["file/syntax"]);
		expect(answers(text)).toEqual(answers(FIRST));
		expect(fixed(text, "file/syntax")).toBe(`${FIRST}  busi\n`);
	});
});

describe("all of a text in its place is text", () => {
	it.each([
		["with the keys of its group", "    goals: minder lawaai\n    publicValue: rust"],
		["with a group of its own", "    Wij willen:\n    goals:\n      - goal: rust\n        policy: x"],
		["with indented lists", "    Twee dingen:\n    - een\n      - policy: twee\n    - drie: vier"],
		["with number signs", "    # kop\n    goals: x\n    # kop"],
		["further in", "      goals: x\n      publicValue: y"],
		["with a blank line", "    x\n\n    goals: y"],
	])("%s", (_, lines) => {
		for (const head of ["|", ">-", "|+"]) {
			const text = FIRST.replace(TEXT, `  problem: ${head}\n${lines}\n`);
			const elsewhere = text.replace("themes:", "thms: x\nthemes:");
			expect(codes(text), text).toEqual([]);
			// Whoever looks for slips reads all of it.
			expect(codes(elsewhere), text).toEqual(["file/unknown-key"]);
			expect(answers(elsewhere)).toEqual({ ...(answers(text) as object), thms: "x" });
		}
	});

	it("behind a figure, with a key less deep than the first line", () => {
		const text = FIRST.replace(TEXT, "  problem: |2\n      x\n    goals: y\n").replace("themes:", "thms: x\nthemes:");
		expect(codes(text)).toEqual(["file/unknown-key"]);
		expect(answers(text)).toMatchObject({ why: { problem: "  x\ngoals: y\n", publicValue: "Q" } });
	});

	it.each([
		["more keys of the group than the group has", "problem: |\n    x\n    publicValue: y\n    goals: z\n"],
		["the same, below a figure", "problem: >2-\n      x\n    publicValue: y\n    goals: z\n"],
	])("and says nothing of where the group stands: %s", (_, lines) => {
		const text = `${HEAD.replace("themes", "thms")}why:\n  ${lines}`;
		expect(codes(text).filter((code) => code.startsWith("file/"))).toEqual(["file/unknown-key"]);
		expect(Object.keys((answers(text) as { why: object }).why)).toEqual(["problem"]);
	});

	it("nor its dashes of where a list stands", () => {
		const text = `${LISTS.replace("themes", "thms")}      - |\n        - x\n        - y\n        - z\n`;
		expect(codes(text).filter((code) => code.startsWith("file/"))).toEqual(["file/unknown-key"]);
		expect(answers(text)).toMatchObject({ why: { businessCase: { benefits: ["- x\n- y\n- z\n"] } } });
	});

	it("where its whole group slid", () => {
		const lines = FIRST.replace("druk.", "druk.\n    goals: geen").split("\n");
		const text = lines.map((line) => line.replace(/^ {2}/, "")).join("\n");
		expect(codes(text)).toEqual(["file/syntax"]);
		expect(fixed(text, "file/syntax")).toBe(lines.join("\n"));
	});
});
