/** Every offset of every example, and of examples that somebody is still typing: an answer each time, and one that holds. */

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { DocumentSymbol, Range, SelectionRange } from "vscode-languageserver-types";
import type { Analysis } from "../../../server/src/editing/analysis";
import { getCodeLenses } from "../../../server/src/editing/codeLenses";
import { getDocumentLinks } from "../../../server/src/editing/documentLinks";
import { getHover } from "../../../server/src/editing/hover";
import { getInlayHints } from "../../../server/src/editing/inlayHints";
import { getFoldingRanges } from "../../../server/src/editing/outline/foldingRanges";
import { getSelectionRanges } from "../../../server/src/editing/outline/selectionRanges";
import { getSymbols } from "../../../server/src/editing/outline/symbols";
import {
	getDefinition,
	getDocumentHighlights,
	getReferences,
} from "../../../server/src/editing/parties/partyNavigation";
import { prepareRename } from "../../../server/src/editing/parties/rename";
import { getSemanticTokens } from "../../../server/src/editing/semanticTokens";
import { analyse } from "../support/editing";
import { edits, TEXTS } from "../support/edits";
import { numbers, WHOLE } from "../support/examples";
import { MANY_TEXTS } from "../support/runs";
import { VARIANTS } from "../support/variants";

const CUTS = 200;
const OFFSETS_IN_CUT = 20;
const RUNS = 100;

describe.each([...WHOLE, ...VARIANTS])("$name", MANY_TEXTS, ({ text }) => {
	it("is answered as a whole, at every offset", () => {
		const analysis = analyse(text);
		expect(structureFaults(analysis)).toEqual([]);
		expect(offsetFaults(analysis, [...Array(text.length + 1).keys()])).toEqual([]);
	});
});

describe.each(WHOLE)("$name, cut off", MANY_TEXTS, ({ text }) => {
	it(`is answered at ${CUTS} offsets`, () => {
		const faults = numbers(1, CUTS, text.length).flatMap((cut) => {
			const analysis = analyse(text.slice(0, cut));
			const offsets = [cut, ...numbers(cut, OFFSETS_IN_CUT, cut)];
			return [...structureFaults(analysis), ...offsetFaults(analysis, offsets)].map((fault) => `${cut}: ${fault}`);
		});
		expect(faults).toEqual([]);
	});
});

it("whatever somebody types, an answer comes, and one that holds", MANY_TEXTS, () => {
	const run = fc.property(
		fc.constantFrom(...TEXTS),
		fc.array(edits(), { minLength: 1, maxLength: 4 }),
		fc.nat(),
		(whole, changes, seed) => {
			const analysis = analyse(changes.reduce((text, change) => change(text), whole));
			const offsets = numbers(seed, OFFSETS_IN_CUT, analysis.document.getText().length + 1);
			expect([...structureFaults(analysis), ...offsetFaults(analysis, offsets)]).toEqual([]);
		},
	);
	fc.assert(run, { numRuns: RUNS });
});

function structureFaults(analysis: Analysis): string[] {
	const { document } = analysis;
	const symbols = getSymbols(analysis, { language: "nl" });
	return [
		...symbols.flatMap((symbol) => symbolFaults(document, symbol, wholeOf(document))),
		...foldFaults(analysis),
		...tokenFaults(analysis),
		...getCodeLenses(analysis, { language: "nl", followUp: true }).flatMap(({ range, command }) =>
			range.start.line === range.end.line && command?.title ? [] : [`a lens at line ${range.start.line}`],
		),
		...getInlayHints(analysis, { start: 0, end: document.getText().length }, { language: "nl" }).flatMap(({ label }) =>
			typeof label === "string" && /^\S.*$/.test(label) ? [] : [`a hint that says ${JSON.stringify(label)}`],
		),
		...getDocumentLinks(analysis, { folders: [] }).flatMap(({ range, target = "" }) =>
			range.start.line === range.end.line && /^(?:https?|file):/.test(target) ? [] : [`link ${target}`],
		),
	];
}

function symbolFaults(document: TextDocument, symbol: DocumentSymbol, parent: Range): string[] {
	const { name, range, selectionRange, children = [] } = symbol;
	return [
		...(name.trim() === "" ? [`no name at line ${range.start.line}`] : []),
		...(holds(document, parent, range) ? [] : [`${name} stands outside what it is part of`]),
		...(holds(document, range, selectionRange) ? [] : [`the name of ${name} stands outside it`]),
		...children.flatMap((child) => symbolFaults(document, child, range)),
	];
}

function foldFaults(analysis: Analysis): string[] {
	const open: number[] = [];
	return getFoldingRanges(analysis).flatMap(({ startLine, endLine }, index, all) => {
		while ((open.at(-1) ?? endLine) < startLine) {
			open.pop();
		}
		const inOrder = startLine > (all[index - 1]?.startLine ?? -1);
		const inside = startLine < endLine && endLine < analysis.document.lineCount && endLine <= (open.at(-1) ?? endLine);
		open.push(endLine);
		return inOrder && inside ? [] : [`fold ${startLine}-${endLine}`];
	});
}

/** Each behind the one before, and within its line. */
function tokenFaults(analysis: Analysis): string[] {
	const { document } = analysis;
	const { data } = getSemanticTokens(analysis);
	const faults: string[] = [];
	let [line, character, end] = [0, 0, 0];
	for (let at = 0; at < data.length; at += 5) {
		const [down = 0, right = 0, length = 0] = data.slice(at, at + 3);
		[line, character] = [line + down, down === 0 ? character + right : right];
		const start = document.offsetAt({ line, character });
		const last = document.positionAt(start + length);
		if (start < end || length <= 0 || last.line !== line) {
			faults.push(`a token at line ${line}`);
		}
		end = start + length;
	}
	return faults;
}

function offsetFaults(analysis: Analysis, offsets: readonly number[]): string[] {
	const selections = getSelectionRanges(analysis, offsets);
	return offsets.flatMap((offset, index) => {
		return [
			...selectionFaults(analysis, offset, selections[index]),
			...partyFaults(analysis, offset),
			...hoverFaults(analysis, offset),
		].map((fault) => `at ${offset} ${fault}`);
	});
}

/** A hover is about the range under the cursor. */
function hoverFaults(analysis: Analysis, offset: number): string[] {
	const { document } = analysis;
	const cursor = { start: document.positionAt(offset), end: document.positionAt(offset) };
	const found = getHover(analysis, offset, { language: "nl", markdown: true });
	return found?.range === undefined || holds(document, found.range, cursor)
		? []
		: ["the hover is about something else"];
}

/** Who stands on a party sees it marked, and can rename it; a stakeholder that is named is found. */
function partyFaults(analysis: Analysis, offset: number): string[] {
	const { document } = analysis;
	const cursor = { start: document.positionAt(offset), end: document.positionAt(offset) };
	const highlights = getDocumentHighlights(analysis, offset);
	const uses = getReferences(analysis, offset, false);
	const renamable = prepareRename(analysis, offset, { language: "nl" });
	const definitions = getDefinition(analysis, offset);
	return [
		...(highlights.length > 0 === "range" in renamable ? [] : ["what is marked cannot be renamed"]),
		...("range" in renamable && !holds(document, renamable.range, cursor) ? ["something else is renamed"] : []),
		...(uses.length > highlights.length ? ["more uses than are marked"] : []),
		...highlights.flatMap(({ range }) =>
			holds(document, wholeOf(document), range) ? [] : ["marked outside the file"],
		),
		...definitions.flatMap(({ targetRange, targetSelectionRange }) =>
			holds(document, targetRange, targetSelectionRange) ? [] : ["the definition stands outside its stakeholder"],
		),
	];
}

function selectionFaults({ document }: Analysis, offset: number, selection: SelectionRange | undefined): string[] {
	const cursor = document.positionAt(offset);
	const faults: string[] = [];
	let last: Range = { start: cursor, end: cursor };
	for (let step = selection; step !== undefined; step = step.parent) {
		const grows = holds(document, step.range, last) && !same(document, step.range, last);
		faults.push(...(grows || document.getText() === "" ? [] : ["the selection does not grow"]));
		last = step.range;
	}
	return same(document, last, wholeOf(document)) ? faults : [...faults, "the selection does not reach the whole file"];
}

function wholeOf(document: TextDocument): Range {
	return { start: document.positionAt(0), end: document.positionAt(document.getText().length) };
}

function holds(document: TextDocument, outer: Range, inner: Range): boolean {
	return (
		document.offsetAt(outer.start) <= document.offsetAt(inner.start) &&
		document.offsetAt(inner.end) <= document.offsetAt(outer.end)
	);
}

function same(document: TextDocument, one: Range, other: Range): boolean {
	return holds(document, one, other) && holds(document, other, one);
}
