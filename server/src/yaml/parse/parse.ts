/**
 * Text to tree. Never throws and never gives up on a file: where a line cannot be read, that line is told of once, taken
 * out (blanks of the same length, so that every place stays right), and the rest is read again.
 */
import type { Span } from "../../text/span";
import type { Problem, ProblemCode, Tree, TreeNode } from "../tree";
import { type Blocks, noBlocks, readBlocks } from "./fast/blocks";
import { type Fault, firstProblem } from "./faults/problems";
import { beyondLimits } from "./limits";
import { compose } from "./package/compose";
import { convert, withUnreadable } from "./package/convert";

/** How many broken places are told of at once; large texts are read again less often. */
const MAX_FAULTS = 6;
const MAX_FAULTS_IN_LARGE_TEXT = 1;
const LARGE_TEXT = 50_000;

/** @param blocks what was read of the text before: of that, only what has changed is read again */
export function parse(text: string, blocks = noBlocks()): Tree {
	return beyond(text) ?? parseInBlocks(text, blocks) ?? parseReadable(text);
}

/** The same tree, slowly: all of it by the `yaml` package. */
export function parseWhole(text: string): Tree {
	return beyond(text) ?? parseReadable(text);
}

function beyond(text: string): Tree | undefined {
	const limit = beyondLimits(text);
	return limit && { text, root: undefined, problems: [limit], secondDocument: undefined, broken: 0 };
}

/** Mistakes that stay within their line, so that the part which holds it can be read without the rest. */
const WITHIN_LINE: ReadonlySet<ProblemCode> = new Set(["missing-colon", "missing-space", "second-value", "bad-escape"]);

/** Only the parts that have changed are read; nothing where that could make a difference. */
function parseInBlocks(text: string, blocks: Blocks): Tree | undefined {
	const faults: Fault[] = [];
	let readable = withLineFeeds(text);
	for (;;) {
		const { root, failed } = readBlocks(readable, blocks);
		if (root !== undefined) {
			const unreadable = faults.flatMap((fault) => fault.unreadable);
			return toTree(text, withUnreadable(root, unreadable), faults, [], undefined);
		}
		const fault = failed === undefined || faults.length >= faultsIn(text) ? undefined : faultIn(readable, failed);
		if (fault === undefined) {
			return undefined;
		}
		faults.push(fault);
		readable = blankOut(readable, fault.unreadable);
	}
}

/** The mistake in a part; nothing when it may reach beyond it. */
function faultIn(text: string, part: Span): Fault | undefined {
	const source = text.slice(part.start, part.end);
	const fault = firstProblem(source, compose(source).first, []);
	if (fault === undefined || !WITHIN_LINE.has(fault.problem.code)) {
		return undefined;
	}
	const moved = ({ start, end }: Span) => ({ start: start + part.start, end: end + part.start });
	return { problem: { ...fault.problem, span: moved(fault.problem.span) }, unreadable: fault.unreadable.map(moved) };
}

function faultsIn(text: string): number {
	return text.length > LARGE_TEXT ? MAX_FAULTS_IN_LARGE_TEXT : MAX_FAULTS;
}

function parseReadable(text: string): Tree {
	const faults: Fault[] = [];
	const unreadable: Span[] = [];
	let readable = withLineFeeds(text);
	let documents = compose(readable);
	for (let round = 0; round < faultsIn(text); round++) {
		const fault = firstProblem(readable, documents.first, unreadable);
		if (fault === undefined) {
			break;
		}
		faults.push(fault);
		unreadable.push(...fault.unreadable);
		readable = blankOut(readable, fault.unreadable);
		documents = compose(readable);
	}
	const converted = convert(documents.first, readable, unreadable);
	return toTree(text, converted.root, faults, converted.problems, documents.second);
}

function toTree(
	text: string,
	root: TreeNode | undefined,
	faults: readonly Fault[],
	others: readonly Problem[],
	secondDocument: Span | undefined,
): Tree {
	const problems = withoutNoise([...faults.map((fault) => fault.problem), ...others].sort(byPlace));
	const broken = problems.find((problem) => problem.breaks)?.span.start;
	return { text, root, problems, secondDocument, broken };
}

/** The package takes no lone `\r` for a line end, which it is where there is no other. */
function withLineFeeds(text: string): string {
	return text.includes("\n") ? text : text.replaceAll("\r", "\n");
}

function blankOut(text: string, spans: readonly Span[]): string {
	let result = text;
	for (const { start, end } of spans) {
		result = result.slice(0, start) + result.slice(start, end).replace(/[^\r\n]/g, " ") + result.slice(end);
	}
	return result;
}

function byPlace(a: Problem, b: Problem): number {
	return a.span.start - b.span.start;
}

/** While two versions of the text stand in it, what else is wrong comes from having both. */
function withoutNoise(problems: readonly Problem[]): readonly Problem[] {
	const conflict = problems.find((problem) => problem.code === "conflict-marker");
	return conflict === undefined ? problems : [conflict];
}
