/** Values that people write on lines of their own, also where one word is due: whatever replaces them, the rest stays. */

import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parseDocument, visit } from "yaml";
import { check } from "../../../server/src/check/check";
import { fixesOf } from "../../../server/src/check/core/finding";
import { REFACTORINGS } from "../../../server/src/editing/refactorings/all";
import type { Localized } from "../../../server/src/format/language";
import { applyEdits, type Span } from "../../../server/src/text/span";
import { type TemplateEdit, toPlainEdit } from "../../../server/src/text/template";
import type { TreeNode } from "../../../server/src/yaml/tree";
import { WHOLE } from "../support/examples";
import { CONTEXT, fixed, read } from "../support/pilots";
import { MANY_TEXTS } from "../support/runs";
import { VARIANTS } from "../support/variants";

const PILOTS = new URL("../../precision/pilots/", import.meta.url);
const OTHERS = readdirSync(PILOTS).map((name) => ({ name, text: readFileSync(new URL(name, PILOTS), "utf8") }));

const WAYS: readonly (readonly [string, (text: string) => string])[] = [
	["folded", (text) => inBlocks(text, "BLOCK_FOLDED", "\n")],
	["as it stands, without the line end", (text) => inBlocks(text, "BLOCK_LITERAL", "")],
	["with the empty lines behind it", (text) => inBlocks(text, "BLOCK_LITERAL", "\n\n")],
	["CRLF", (text) => inBlocks(text, "BLOCK_FOLDED", "\n").replaceAll("\n", "\r\n")],
	["with comments", (text) => inBlocks(text, "BLOCK_FOLDED", "").replace(/>-$/gm, ">- # c")],
	["the last line without an end", (text) => inBlocks(text, "BLOCK_FOLDED", "").trimEnd()],
];

/** The examples in all ways of writing, other pilots each in one. */
function textsFor(way: number) {
	return [...VARIANTS.slice(0, 1), ...WHOLE, ...OTHERS.filter((_, index) => index % WAYS.length === way)].filter(
		({ text }) => parseDocument(text).errors.length === 0,
	);
}

/** Every value of a pilot on a line of its own. */
function inBlocks(text: string, type: "BLOCK_FOLDED" | "BLOCK_LITERAL", end: string): string {
	const document = parseDocument(text);
	visit(document, {
		Collection(_, node) {
			node.flow = false;
		},
		Scalar(key, node) {
			if (key !== "key" && node.value !== null) {
				node.value = `${node.source}${end}`;
				node.type = type;
			}
		},
	});
	return document.toString({ lineWidth: 0 });
}

interface Change {
	readonly title: Localized;
	readonly edits: readonly TemplateEdit[];
}

/** Each kind of change once. */
function changesOf(text: string): readonly Change[] {
	const pilot = read(text);
	const fixes = check(pilot, CONTEXT).flatMap(fixesOf);
	const offsets = pilot.answers.flatMap(({ node }) => (node?.kind === "scalar" ? [node.span.start + 1] : []));
	const refactorings = offsets.flatMap((at) => REFACTORINGS.flatMap((find) => find(pilot, { start: at, end: at })));
	return [...new Map([...fixes, ...refactorings].map((change) => [withoutNames(change.title.en), change])).values()];
}

function withoutNames(title: string): string {
	return title.replace(/“.*”|: .*/, "");
}

interface Value {
	readonly words: string;
	readonly span: Span;
}

function valuesOf(node: TreeNode | undefined): readonly Value[] {
	switch (node?.kind) {
		case "map":
			return node.pairs.flatMap(({ value }) => valuesOf(value));
		case "list":
			return node.items.flatMap(({ value }) => valuesOf(value));
		case "scalar":
			return node.value === null ? [] : [{ words: String(node.value).trim(), span: node.span }];
		default:
			return [];
	}
}

/** Values that no change touches, and that are gone nevertheless. */
function lost(before: readonly Value[], after: readonly Value[], edits: readonly TemplateEdit[]): readonly string[] {
	const there = after.map(({ words }) => words);
	return before
		.filter(({ span: { start, end } }) => !edits.some(({ span }) => span.start < end && start < span.end))
		.map(({ words }) => words)
		.filter((words) => there.indexOf(words) < 0 || there.splice(there.indexOf(words), 1).length === 0);
}

it.each(WAYS.map(([name, write], index) => ({ name, write, texts: textsFor(index) })))(
	"values in blocks, $name, all fixes and refactorings leave the rest as it is",
	MANY_TEXTS,
	({ write, texts }) => {
		let count = 0;
		for (const { name, text } of texts) {
			const blocks = write(text);
			const before = valuesOf(read(blocks).tree.root);
			for (const { title, edits } of changesOf(blocks)) {
				const written = applyEdits(blocks, edits.map(toPlainEdit));
				const after = read(written).tree;
				const label = `${name}: ${title.en}\n${written}`;
				expect(after.problems, label).toEqual([]);
				expect(lost(before, valuesOf(after.root), edits), label).toEqual([]);
				if (!title.en.startsWith("Remove")) {
					expect(written.split("# c").length, label).toBe(blocks.split("# c").length);
				}
				count++;
			}
		}
		expect(count).toBeGreaterThan(100);
	},
);

const law = (name: string) =>
	`status: preparing\nsuccess:\n  compliance:\n    - regulation: ${name}\n      status: open\n`;
const stakeholders = (lines: string) =>
	`status: preparing\nsuccess:\n  stakeholders:\n    - id: wijkraad\n      influence: high\n${lines}`;
it.each([
	["success/regulation-replaced", law(">\n        wbp"), law("avg")],
	["success/regulation-replaced", law("|+ # later\n        wob\n"), law("woo # later\n")],
	["success/regulation-unknown", law(">\n        avgg"), law("avg")],
	[
		"success/only-informed",
		stakeholders("      involvement: |-\n        inform\n      name: x\n"),
		stakeholders("      involvement: consult\n      name: x\n"),
	],
	[
		"reference/unknown-party",
		stakeholders("  scaling:\n    decidedBy: >\n      wijk-raad\n    decideOn: 2028-01-01\n"),
		stakeholders("  scaling:\n    decidedBy: wijkraad\n    decideOn: 2028-01-01\n"),
	],
	[
		"period/ended",
		"status: >\n  running\nperiod: {end: 2027-01-01}\n",
		"status: evaluating\nperiod: {end: 2027-01-01}\n",
	],
	[
		"period/started",
		"status: |-\n  preparing\nperiod: {start: 2027-01-01}\n",
		"status: running\nperiod: {start: 2027-01-01}\n",
	],
])("a value in a block makes way for what %s proposes: %j", (code, text, expected) => {
	expect(fixed(text, code)).toBe(expected);
	expect(fixed(text.replaceAll("\n", "\r\n"), code)).toBe(expected.replaceAll("\n", "\r\n"));
});
