/** Every input that came with the issue does what its table says, and so do the other members of its kind. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { TextDocument } from "vscode-languageserver-textdocument";
import { safeEdits } from "../../server/src/check/fixAll";
import { getFormatting } from "../../server/src/editing/formatting/formatting";
import { labels } from "../unit/support/completion";
import { applyFix, CONTEXT, codes, finding, findings, fixed, fixes, marked, read } from "../unit/support/pilots";
import { data } from "../unit/support/tree";
import { type Change, INPUTS, type Input } from "./inputs";
import { measure } from "./measure";
import type { Kind, Slip } from "./slip";

const FOLDER = new URL("inputs/", import.meta.url);

function input(file: string, ...changes: readonly Change[]): string {
	return changes.reduce(changed, readFileSync(new URL(`${file}.pilot.yaml`, FOLDER), "utf8"));
}

function changed(text: string, [from, to]: Change): string {
	expect(text).toContain(from);
	return text.replace(from, () => to);
}

describe("inputs of the issue", () => {
	it.each(INPUTS)("$file: $what", (one) => {
		const { kind, slip } = slipOf(one);
		const { reported, lost, fixed, ...found } = measure(kind, slip);
		expect(found, [slip.text, ...reported, ...lost, ...fixed].join("\n")).toEqual({
			one: true,
			place: kind.reported === "one" ? true : kind.reported === "none" || reported.length === 0 ? undefined : true,
			quiet: true,
			kept: true,
			fix: kind.reported === "one" ? true : undefined,
			harm: [],
		});
	});

	it("are all here", () => {
		const here = readdirSync(FOLDER).map((name) => name.replace(".pilot.yaml", ""));
		expect(here.sort()).toEqual([...new Set([...INPUTS.map(({ file }) => file), ...OTHERS])].sort());
	});
});

/** Those with a test of their own below. */
const OTHERS = [
	"amount-hex",
	"behind-closing-brace",
	"end-beside-period",
	"format-document-end",
	"two-figure-year",
	"unknown-key-with-anchor",
];

function slipOf(one: Input): { kind: Kind; slip: Slip } {
	const text = input(one.file, ...(one.instead === undefined ? [] : [one.instead]));
	const right = one.meant.reduce(changed, text);
	const [typed, meant] = [text.split("\n"), right.split("\n")];
	const line = Math.max(
		0,
		typed.findIndex((each, index) => each !== meant[index]),
	);
	const kind: Kind = { name: one.what, reported: one.reported ?? "one", make: () => undefined };
	const lines = [line - (one.above ?? 0), line + (one.below ?? 0)] as const;
	return { kind, slip: { text, rights: [right], lines, path: [] } };
}

describe("what is written by the fix", () => {
	it.each<[file: string, line: string]>([
		["apostrophe-name", `municipality: "'s-Hertogenbosch"`],
		["apostrophe-name-comment", `municipality: "'s-Gravenhage"   # ook wel Den Haag`],
		["dash-one-more", "    - id: winkels\n      name: Winkels\n"],
		["dash-key-no-colon", "    - goal:"],
		["tab-behind-dash", "    - goal: Minder lawaai"],
		["first-of-group-one-more", "why:\n  problem: Bewoners slapen slecht.\n  publicValue"],
		[
			"children-not-indented",
			"why:\n  problem: Bewoners slapen slecht.\n  publicValue: Rust in de stad.\n  goals:\n    - goal",
		],
		["no-break-space-behind-colon", "title: Stille nachten"],
		["bullet", "  goals:\n    - goal: Minder lawaai\n    - goal: Meer rust\n"],
		["comma-behind-quotes", '  problem: "Bewoners slapen slecht."\n'],
		["list-in-words", "themes: [liveability, economy]"],
	])("%s", (file, line) => {
		const text = input(file);
		const [one] = findings(text).filter(({ code }) => code.startsWith("file/"));
		const fix = one && fixes(text, one.code).find(({ preferred }) => preferred === true);
		expect(fix && applyFix(text, fix)).toContain(line);
	});

	it("a no-break space is named", () => {
		const [one] = findings(input("no-break-space-behind-colon"));
		expect(one?.message.en).toMatch(/space/i);
		expect(one?.message.nl).toMatch(/spatie/i);
	});

	it("a parent in a comment is named", () => {
		const [one] = findings(input("parent-commented-out"));
		expect(one?.message.en).toMatch(/why/);
		expect(one?.message.nl).toMatch(/why/);
	});

	it("a word that is read as a tag is a warning", () => {
		expect(findings(input("tag-swallows-word")).map(({ severity }) => severity)).toEqual(["warning"]);
	});
});

describe("what Fix All does not guess", () => {
	it.each(["two-figure-year", "end-beside-period"])("%s", (file) => {
		const text = input(file);
		expect(safeEdits(findings(text))).toEqual([]);
	});

	it.each<[typed: string, days: readonly string[]]>([
		["26-11-28", ["2026-11-28", "2028-11-26"]],
		["03-04-27", ["2027-03-04", "2027-04-03"]],
	])("%s is offered in both meanings", (typed, days) => {
		const text = input("two-figure-year", ["26-11-28", typed]);
		expect(codes(text)).toContain("file/date");
		const offered = fixes(text, "file/date").map((fix) => /start: (\S+)/.exec(applyFix(text, fix))?.[1]);
		expect(offered.sort()).toEqual([...days].sort());
		expect(safeEdits(findings(text))).toEqual([]);
	});

	it("the end of the period goes where it belongs when asked", () => {
		const text = input("end-beside-period");
		const meant = input("end-beside-period", ["2027-03-01\nend:", "2027-03-01\n  end:"]);
		expect(marked(text, finding(text, "file/unknown-key"))).toBe("end");
		expect(data(read(fixed(text, "file/unknown-key")).tree.root)).toEqual(data(read(meant).tree.root));
	});
});

describe("other inputs", () => {
	it("no fix leaves a star that refers to nothing", () => {
		const text = input("unknown-key-with-anchor");
		const offered = fixes(text, "file/unknown-key");
		// What others refer to is not offered to be removed.
		expect(offered.map(({ title }) => title.en)).toEqual([]);
		expect(fixes(text.replace("*vast", "Rust"), "file/unknown-key")).toHaveLength(1);
	});

	it.each(["0x61A8", "-5000", "1e3"])("%s is no amount", (typed) => {
		const text = input("amount-hex", ["0x61A8", typed]);
		expect(codes(text).filter((code) => code.startsWith("file/"))).toEqual(["file/type"]);
		expect(marked(text, finding(text, "file/type"))).toBe(typed);
	});

	it("a file that ends with three dots is made even", () => {
		const text = input("format-document-end", ["themes: [", "themes:   ["]);
		expect(findings(text).filter(({ code }) => code.startsWith("file/"))).toEqual([]);
		const document = TextDocument.create("file:///a.pilot.yaml", "pilot", 1, text);
		const analysis = { document, pilot: read(text), findings: [], isIgnored: false, context: CONTEXT };
		const edits = getFormatting(analysis, { tabSize: 2, insertSpaces: true });
		expect(TextDocument.applyEdits(document, edits)).toBe(input("format-document-end"));
	});

	it("nothing is suggested behind the closing brace", () => {
		expect(labels(`${input("behind-closing-brace")}‸`)).toEqual([]);
	});
});
