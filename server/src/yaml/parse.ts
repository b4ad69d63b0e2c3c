/**
 * Text to tree. Never throws and never gives up on a file: where a line cannot be read, that line is told of once, taken
 * out (blanks of the same length, so that every place stays right), and the rest is read again.
 */
import { Composer, type Document, Parser } from "yaml";
import type { Span } from "../text/span";
import { convert } from "./convert";
import { beyondLimits } from "./limits";
import { type Fault, firstProblem } from "./problems";
import type { Problem, Tree } from "./tree";

/** How many broken places are told of at once; large texts are read again less often. */
const MAX_FAULTS = 6;
const MAX_FAULTS_IN_LARGE_TEXT = 1;
const LARGE_TEXT = 50_000;

export function parse(text: string): Tree {
	const limit = beyondLimits(text);
	if (limit !== undefined) {
		return { text, root: undefined, problems: [limit], secondDocument: undefined, broken: 0 };
	}
	return parseReadable(text);
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

interface Documents {
	readonly first: Document.Parsed;
	readonly second: Span | undefined;
}

function compose(text: string): Documents {
	const composer = new Composer({
		keepSourceTokens: true,
		logLevel: "silent",
		merge: false,
		prettyErrors: false,
		stringKeys: true,
		// The check of the package compares every key with every other: `convert` does it in one pass.
		uniqueKeys: false,
	});
	const documents = composer.compose(new Parser().parse(text), true, text.length);
	const first = documents.next().value as Document.Parsed;
	const second = documents.next().value as Document.Parsed | undefined;
	return { first, second: second === undefined ? undefined : separator(text, second.range[0]) };
}

/** A document begins with its `---`; the parser counts from there. */
function separator(text: string, offset: number): Span {
	const dashes = text.indexOf("---", offset);
	return dashes < 0 ? { start: offset, end: Math.min(offset + 1, text.length) } : { start: dashes, end: dashes + 3 };
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
