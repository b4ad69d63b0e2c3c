/**
 * Suggestions at every offset of every example, and of examples that somebody is still typing: an answer each time, and what
 * is taken leaves a text that is no worse than before. `PILOT_SWEEP=full` takes every suggestion at every offset.
 */

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CompletionItem, TextEdit } from "vscode-languageserver-types";
import { parseDocument } from "yaml";
import type { Analysis } from "../../../../server/src/editing/analysis";
import { getCompletions } from "../../../../server/src/editing/completion/completion";
import { PILOT } from "../../../../server/src/format/questions";
import type { Span } from "../../../../server/src/text/span";
import { emptyParseCache } from "../../../../server/src/yaml/parse/cache";
import { parse } from "../../../../server/src/yaml/parse/parse";
import type { Tree, TreeNode } from "../../../../server/src/yaml/tree";
import { accept, suggest } from "../../support/completion";
import { analyse } from "../../support/editing";
import { TEXTS as EDITED, edits } from "../../support/edits";
import { numbers, WHOLE } from "../../support/examples";
import { MANY_TEXTS } from "../../support/runs";
import { RARE_VARIANTS, VARIANTS } from "../../support/variants";

const FULL = process.env.PILOT_SWEEP === "full";
/** Of an example; the same pilot in other styles is cut less often. */
const CUTS = 200;
const CUTS_IN_STYLE = FULL ? 200 : 25;
/** Lines that are typed as far as somewhere, the rest below them. */
const LINES = FULL ? 200 : 60;
const OFFSETS_IN_CUT = FULL ? 20 : 1;
/** Of a text as a whole, how many suggestions are taken. */
const TAKEN = FULL ? Number.POSITIVE_INFINITY : 150;

const TEXTS = [
	...WHOLE.map((one) => ({ ...one, cuts: CUTS })),
	...[...VARIANTS, ...RARE_VARIANTS].map((one) => ({ ...one, cuts: CUTS_IN_STYLE })),
];

describe.each(TEXTS)("$name", MANY_TEXTS, ({ text, cuts }) => {
	it("has an answer at every offset, which leaves it no worse", () => {
		const analysis = analyse(text);
		const all = [...Array(text.length + 1).keys()].flatMap((offset) => suggestionsAt(analysis, offset));
		const taken = FULL ? all : numbers(7, TAKEN, all.length).map((index) => all[index] as Suggestion);
		expect(faults(analysis, taken)).toEqual([]);
	});

	it(`has answers when cut off at ${cuts} offsets`, () =>
		expect(cutFaults(text, cuts, (cut) => text.slice(0, cut))).toEqual([]));

	it(`has answers when ${LINES} lines are typed as far as somewhere`, () =>
		expect(cutFaults(text, LINES, (cut) => text.slice(0, cut) + text.slice(cut).replace(/^[^\r\n]*/, ""))).toEqual([]));
});

function cutFaults(text: string, cuts: number, cutAt: (cut: number) => string): string[] {
	return numbers(3, cuts, text.length).flatMap((cut) => {
		// No editor leaves half a line end.
		if (text.startsWith("\r\n", cut - 1)) {
			return [];
		}
		const analysis = analyse(cutAt(cut));
		const atEnd = suggestionsAt(analysis, cut);
		const elsewhere = numbers(cut, OFFSETS_IN_CUT, cut).flatMap((offset) => suggestionsAt(analysis, offset));
		const [some = 0] = numbers(cut, 1, atEnd.length);
		return faults(analysis, [
			...(FULL ? atEnd : [atEnd[0], atEnd[some]].flatMap((one) => one ?? [])),
			...(elsewhere.length > 0 && isReadable(analysis) ? elsewhere.slice(0, FULL ? elsewhere.length : 1) : []),
		]);
	});
}

/** Far from a mistake, what a suggestion adds can only change how the mistake is reported. */
function isReadable({ pilot: { tree } }: Analysis): boolean {
	return tree.root?.kind === "map" && parseDocument(tree.text).errors.length === 0;
}

describe("any text", MANY_TEXTS, () => {
	const edited = fc
		.tuple(fc.constantFrom(...EDITED), fc.array(edits(), { minLength: 1, maxLength: 4 }))
		.map(([text, changes]) => changes.reduce((current, change) => change(current), text));
	it("has an answer anywhere, in one line around the cursor", () =>
		fc.assert(
			fc.property(fc.oneof(edited, fc.string({ unit: "binary", maxLength: 200 })), fc.nat(), (text, at) => {
				const { document } = analyse(text);
				const offset = document.offsetAt(document.positionAt(at % (text.length + 1)));
				suggest(`${text.slice(0, offset).replaceAll("‸", "")}‸${text.slice(offset).replaceAll("‸", "")}`);
			}),
			{
				numRuns: FULL ? 5_000 : 300,
				examples: [
					["\n\r", 2],
					["a:\n  b\r ", 7],
				],
			},
		));
});

interface Suggestion {
	readonly offset: number;
	readonly item: CompletionItem;
}

function suggestionsAt(analysis: Analysis, offset: number): Suggestion[] {
	const { document } = analysis;
	// Between the two signs of a line end there is no cursor.
	if (document.offsetAt(document.positionAt(offset)) !== offset) {
		return [];
	}
	return getCompletions(analysis, offset, { language: "nl", snippets: true }).items.map((item) => ({ offset, item }));
}

function faults(analysis: Analysis, taken: readonly Suggestion[]): string[] {
	const { tree } = analysis.pilot;
	const { text } = tree;
	const cache = emptyParseCache();
	const before = problemsOf(tree);
	const wordsBefore = words(tree.root);
	return taken.flatMap(({ offset, item }) => {
		const after = accept(analysis, item);
		const line = text.slice(0, offset).split("\n").at(-1);
		const treeAfter = parse(after, { cache, expected: PILOT });
		const where = `${item.label} at ${offset} of ${text.length}, behind ${line}`;
		const problems = problemsOf(treeAfter, before.open);
		const lost = tree.problems.length > 0 ? [] : lostWords(analysis, wordsBefore, treeAfter, item);
		const isWorse = problems.count > before.count && errorsIn(after) > errorsIn(text);
		return isWorse || (tree.problems.length === 0 && problems.count > 0)
			? [where]
			: lost.map((word) => `${where} loses ${word}`);
	});
}

/** The keys and answers beside the cursor that are not there afterwards. */
function lostWords(
	{ document }: Analysis,
	before: readonly Word[],
	after: Tree,
	{ textEdit }: CompletionItem,
): string[] {
	const { range } = textEdit as TextEdit;
	const [start, end] = [document.offsetAt(range.start), document.offsetAt(range.end)];
	const left = words(after.root).map(({ word }) => word);
	const kept = before.filter(({ span }) => span.end <= start || span.start >= end);
	return kept.flatMap(({ word }) => {
		const at = left.indexOf(word);
		left.splice(at, at < 0 ? 0 : 1);
		return at < 0 ? [word] : [];
	});
}

interface Word {
	readonly word: string;
	readonly span: Span;
}

function words(node: TreeNode | undefined): Word[] {
	switch (node?.kind) {
		case "map":
			return node.pairs.flatMap(({ key, keySpan, value }) => [{ word: `${key}:`, span: keySpan }, ...words(value)]);
		case "list":
			return node.items.flatMap(({ value }) => words(value));
		case "scalar":
			return node.value === null ? [] : [{ word: String(node.value), span: node.span }];
		default:
			return [];
	}
}

/** Where the lines around are broken already, the package has to be worse off too. */
function errorsIn(text: string): number {
	return parseDocument(text, { uniqueKeys: false }).errors.length;
}

/** Behind a bracket that is not closed the lines are read one by one, and how many seem wrong says nothing. */
function problemsOf({ problems }: Tree, onlyOpen?: boolean): { readonly count: number; readonly open: boolean } {
	const unclosed = problems.filter(({ code }) => code === "unclosed-bracket");
	const open = onlyOpen ?? unclosed.length > 0;
	// Whoever takes another key above lines that are there gets a finding that these have lost theirs.
	const others = problems.filter(({ code }) => code !== "missing-parent");
	return { count: open ? unclosed.length : others.length, open };
}
