/**
 * Text to tree. Never throws and never gives up on a file: where a line cannot be read, that line is told of once, taken
 * out (blanks of the same length, so that every place stays right), and the rest is read again.
 */
import type { Span } from "../text/span";
import { type Blocks, readBlocks } from "./blocks";
import { compose } from "./compose";
import { convert } from "./convert";
import { beyondLimits } from "./limits";
import { type Fault, firstProblem } from "./problems";
import type { Problem, Tree } from "./tree";

/** How many broken places are told of at once; large texts are read again less often. */
const MAX_FAULTS = 6;
const MAX_FAULTS_IN_LARGE_TEXT = 1;
const LARGE_TEXT = 50_000;

/** @param blocks what was read of the text before; with it only what has changed is read again */
export function parse(text: string, blocks?: Blocks): Tree {
	const limit = beyondLimits(text);
	if (limit !== undefined) {
		return { text, root: undefined, problems: [limit], secondDocument: undefined, broken: 0 };
	}
	const root = blocks === undefined ? undefined : readBlocks(text, blocks);
	return root === undefined
		? parseReadable(text)
		: { text, root, problems: [], secondDocument: undefined, broken: undefined };
}

function parseReadable(text: string): Tree {
	const faults: Fault[] = [];
	const unreadable: Span[] = [];
	const limit = text.length > LARGE_TEXT ? MAX_FAULTS_IN_LARGE_TEXT : MAX_FAULTS;
	let readable = withLineFeeds(text);
	let documents = compose(readable);
	for (let round = 0; round < limit; round++) {
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
	const problems = withoutNoise([...faults.map((fault) => fault.problem), ...converted.problems].sort(byPlace));
	return {
		text,
		root: converted.root,
		problems,
		secondDocument: documents.second,
		broken: problems.find((problem) => problem.breaks)?.span.start,
	};
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
