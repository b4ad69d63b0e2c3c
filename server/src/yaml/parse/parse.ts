/**
 * Text to tree. Never throws and never gives up on a file: a slip of the hand is read as what was most likely meant; what
 * cannot be read all the same is taken out (blanks of the same length), and the rest is read as if it were not there.
 */
import { lineStart } from "../../text/lines";
import { applyEdits, type Edit, type Span } from "../../text/span";
import type { BegunKey, Problem, Tree, TreeNode } from "../tree";
import { emptyParseCache, type ParseCache } from "./cache";
import { readSections } from "./fast/sections";
import { type Fault, firstProblem } from "./faults/problems";
import { beyondLimits } from "./limits";
import { compose } from "./package/compose";
import { convert } from "./package/convert";
import { positionMapOf, relocate } from "./recovery/relocate";
import { findSlipsAfter } from "./recovery/reuse";
import type { SchemaNode } from "./recovery/schemaNode";
import type { Slip } from "./recovery/slip";
import { isSuspect } from "./recovery/suspect";

export interface ParseOptions {
	readonly cache?: ParseCache;
	/** What the file as a whole holds; it helps to guess what a line was meant to be. */
	readonly expected?: SchemaNode | undefined;
}

export function parse(text: string, { cache = emptyParseCache(), expected }: ParseOptions = {}): Tree {
	return beyond(text) ?? read(text, expected, cache, (readable) => readInSections(readable, cache.sections));
}

/** The same tree, slowly: all of it by the `yaml` package. */
export function parseWhole(text: string, { expected }: ParseOptions = {}): Tree {
	return beyond(text) ?? read(text, expected, emptyParseCache(), readByPackage);
}

function beyond(text: string): Tree | undefined {
	const limit = beyondLimits(text);
	return limit && { text, root: undefined, problems: [limit], secondDocument: undefined, lost: [] };
}

/** What stands in a text that YAML takes. */
interface Content {
	readonly root: TreeNode | undefined;
	readonly problems: readonly Problem[];
	readonly secondDocument: Span | undefined;
	readonly lost: readonly Span[];
}

/** Nothing where YAML does not take the text. */
type ReadValid = (readable: string) => Content | undefined;

function read(text: string, expected: SchemaNode | undefined, cache: ParseCache, readValid: ReadValid): Tree {
	const readable = withLineFeeds(text);
	const valid = readValid(readable);
	if (valid !== undefined && valid.problems.length === 0 && !isSuspect(readable, valid.root, expected)) {
		return { text, ...valid };
	}
	const conflict = valid === undefined && /^<{7}|^>{7}/m.test(readable);
	const found = conflict ? [] : slipsIn(readable, expected, cache);
	const mended = valid === undefined ? mend(readable, found, readValid) : mendSure(readable, found, readValid);
	if (mended === undefined || mended.slips.length === 0) {
		return { text, ...(valid ?? readWithFaults(readable)) };
	}
	const { slips, edits } = mended;
	const content = mended.content ?? readWithFaults(mended.text);
	const reported = slips.filter(({ isReported }) => isReported).map((slip) => toProblem(slip, valid !== undefined));
	return { ...relocated(text, content, reported, edits), begun: begunIn(slips) };
}

interface Mended {
	readonly slips: readonly Slip[];
	readonly edits: readonly Edit[];
	readonly text: string;
	/** Nothing where YAML does not take it. */
	readonly content: Content | undefined;
}

function mend(readable: string, slips: readonly Slip[], readValid: ReadValid): Mended {
	const edits = inOrder(slips);
	const text = applyEdits(readable, edits);
	return { slips, edits, text, content: slips.length === 0 ? undefined : readValid(text) };
}

/** Of a text that YAML takes. What YAML took for text may hold a word that somebody is typing, which is not reported. */
function mendSure(readable: string, found: readonly Slip[], readValid: ReadValid): Mended | undefined {
	const sure = found.filter((slip) => slip.sure);
	const silent = found.filter((slip) => slip.sure || !slip.isReported);
	const tries = sure.length === 0 ? [] : silent.length > sure.length ? [sure, silent] : [sure];
	for (const slips of tries) {
		const mended = mend(readable, slips, readValid);
		if (mended.content !== undefined) {
			return mended;
		}
	}
	return undefined;
}

function begunIn(slips: readonly Slip[]): readonly BegunKey[] {
	return slips.flatMap(({ code, path, span }) => (code === "half-typed" && path !== undefined ? [{ path, span }] : []));
}

function slipsIn(readable: string, expected: SchemaNode | undefined, cache: ParseCache): readonly Slip[] {
	cache.slips = findSlipsAfter(cache.slips, readable, expected);
	return cache.slips.slips;
}

/** The package takes no lone `\r` for a line end, which it is where there is no other. */
function withLineFeeds(text: string): string {
	return text.includes("\n") ? text : text.replaceAll("\r", "\n");
}

function readInSections(readable: string, sections: ParseCache["sections"]): Content | undefined {
	const { root, failed } = readSections(readable, sections);
	if (root !== undefined) {
		return { root, problems: [], secondDocument: undefined, lost: [] };
	}
	return failed === undefined ? readByPackage(readable) : undefined;
}

function readByPackage(readable: string): Content | undefined {
	const { first, second } = compose(readable);
	if (first.errors.length > 0) {
		return undefined;
	}
	const { root, problems } = convert(first, readable, []);
	return { root, problems, secondDocument: second, lost: [] };
}

function inOrder(slips: readonly Slip[]): readonly Edit[] {
	const edits = slips.flatMap((slip) => slip.edits).map((edit, order) => ({ edit, order }));
	edits.sort((a, b) => a.edit.span.start - b.edit.span.start || a.order - b.order);
	return edits.map(({ edit }) => edit);
}

function relocated(text: string, content: Content, reported: readonly Problem[], edits: readonly Edit[]): Tree {
	const positions = positionMapOf(edits);
	const others = content.problems.map((problem) => ({
		...problem,
		span: positions.span(problem.span),
		...(problem.related === undefined ? {} : { related: positions.span(problem.related) }),
	}));
	return {
		text,
		root: content.root && relocate(content.root, positions, text),
		problems: [...reported, ...others].sort(byPosition),
		secondDocument: content.secondDocument && positions.span(content.secondDocument),
		lost: content.lost.map(positions.span),
	};
}

/** @param isValid YAML takes the text: what stands in a wrong column is an answer of another group */
function toProblem({ code, span, name, path, related, edits, isGuess }: Slip, isValid: boolean): Problem {
	const isDisplaced = isValid && code === "bad-indent" && name !== undefined && path !== undefined;
	return {
		code: isDisplaced ? "displaced-key" : code,
		span: isDisplaced ? { start: span.start, end: span.start + name.length } : span,
		...(name === undefined ? {} : { name }),
		...(path === undefined ? {} : { path }),
		...(related === undefined ? {} : { related }),
		edits,
		isGuess,
	};
}

/** How many faults are taken out at most; large texts are read again less often. */
const MAX_FAULTS = 6;
const MAX_FAULTS_IN_LARGE_TEXT = 1;
const LARGE_TEXT = 50_000;

/** What no slip explains is taken out, one fault at a time. */
function readWithFaults(source: string): Content {
	const faults: Fault[] = [];
	const unreadable: Span[] = [];
	let readable = source;
	let documents = compose(readable);
	const most = source.length > LARGE_TEXT ? MAX_FAULTS_IN_LARGE_TEXT : MAX_FAULTS;
	for (let round = 0; round < most; round++) {
		const fault = firstProblem(readable, documents.first, unreadable);
		if (fault === undefined) {
			break;
		}
		faults.push(fault);
		unreadable.push(...fault.unreadable);
		readable = blankOut(readable, fault.unreadable);
		documents = compose(readable);
	}
	const { root, problems } = convert(documents.first, readable, unreadable);
	return {
		root,
		problems: withoutNoise([...faults.map(({ problem }) => problem), ...problems].sort(byPosition)),
		secondDocument: documents.second,
		lost: unreadable.filter(({ start }) => start === lineStart(readable, start)),
	};
}

function blankOut(text: string, spans: readonly Span[]): string {
	const blank = ({ start, end }: Span) => text.slice(start, end).replace(/[^\r\n]/g, " ");
	return applyEdits(
		text,
		spans.map((span) => ({ span, text: blank(span) })),
	);
}

function byPosition(a: Problem, b: Problem): number {
	return a.span.start - b.span.start;
}

/** While two versions of the text stand in it, what else is wrong comes from having both. */
function withoutNoise(problems: readonly Problem[]): readonly Problem[] {
	const conflict = problems.find((problem) => problem.code === "conflict-marker");
	return conflict === undefined ? problems : [conflict];
}
