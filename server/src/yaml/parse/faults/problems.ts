/** What the YAML parser rejects, as a problem that a person can solve: where it really begins, and what is wrong there. */
import { type Document, isScalar, visit, type YAMLError } from "yaml";
import { endOfDeeperLines, indentation, lineEnd, lineStart, nextLine } from "../../../text/lines";
import type { Span } from "../../../text/span";
import type { Problem, ProblemCode } from "../../tree";
import { dashLine, listAbove } from "./misplacedDash";
import { shallowLines } from "./shallowLines";

/** A problem and what to take out of the text so that the rest can be read. */
export interface Fault {
	readonly problem: Problem;
	readonly unreadable: readonly Span[];
}

/** The first problem of the text that no earlier round has taken out. */
export function firstProblem(text: string, document: Document.Parsed, taken: readonly Span[]): Fault | undefined {
	if (document.errors.length === 0) {
		return undefined;
	}
	const conflict = conflictMarker(text);
	if (conflict !== undefined) {
		return conflict;
	}
	const error = document.errors.reduce((first, other) => (other.pos[0] < first.pos[0] ? other : first));
	const problem = ofDash(text, explain(text, document, error));
	return { problem, unreadable: whatToTakeOut(text, problem, taken) };
}

/** Both sides of a merge are in the file: nothing else can be reported until somebody chooses one. */
function conflictMarker(text: string): Fault | undefined {
	const marker = /^(?:<{7}|>{7}|={7})(?: .*)?$/m.exec(text);
	if (marker === null) {
		return undefined;
	}
	const lines = [...text.matchAll(/^(?:<{7}|>{7}|={7})(?: .*)?$/gm)].map((line) => spanOf(line.index, line[0].length));
	return { problem: { code: "conflict-marker", span: spanOf(marker.index, 7) }, unreadable: lines };
}

function explain(text: string, document: Document.Parsed, error: YAMLError): Problem {
	const at = error.pos[0];
	switch (error.code) {
		case "TAB_AS_INDENT":
			return { code: "tabs", span: spanOf(at, 1) };
		case "MULTILINE_IMPLICIT_KEY":
		case "BLOCK_AS_IMPLICIT_KEY":
			return lineWithoutColon(text, at);
		case "BAD_INDENT":
		case "MISSING_CHAR":
			return missingSign(text, document, error);
		case "BAD_ALIAS":
		case "ALIAS_PROPS":
			return { code: "unknown-alias", span: word(text, at), name: textOf(text, word(text, at)) };
		case "NON_STRING_KEY":
			return { code: "key-not-text", span: word(text, at) };
		case "RESOURCE_EXHAUSTION":
			return { code: "too-deep", span: spanOf(at, 1) };
		case "UNEXPECTED_TOKEN":
			return unexpected(text, at);
		default:
			return {
				code: PLAIN[error.code] ?? "unexpected",
				span: word(text, at),
				name: textOf(text, word(text, at)),
			};
	}
}

const PLAIN: Readonly<Record<string, ProblemCode>> = {
	BAD_DQ_ESCAPE: "bad-escape",
	BAD_SCALAR_START: "bad-start",
	BAD_DIRECTIVE: "directive",
};

/** The parser took two lines for one key: the first has no colon, or the second is indented too far. */
function lineWithoutColon(text: string, at: number): Problem {
	const start = lineStart(text, at);
	const before = text.slice(start, at);
	const line = text.slice(start, lineEnd(text, at));
	if (/:\s/.test(`${before} `) && /\S/.test(before.replace(/^[\s-]+/, ""))) {
		if (/\S:(?:\s|$)/.test(text.slice(at, lineEnd(text, at)))) {
			return { code: "second-value", span: contentFrom(text, at) };
		}
		const next = skipBlank(text, nextLine(text, at));
		return { code: "bad-indent", span: contentFrom(text, next) };
	}
	const glued = /^(\s*(?:- +)*)([\p{L}_-]+):(?=\S)/u.exec(line);
	if (glued !== null) {
		const [, lead = "", key = ""] = glued;
		return { code: "missing-space", span: spanOf(start + lead.length, key.length + 1), name: key };
	}
	const content = contentFrom(text, start);
	return { code: "missing-colon", span: content, name: textOf(text, content) };
}

/** A line that begins with a dash is a list item to a person, and anything to the parser. */
function ofDash(text: string, problem: Problem): Problem {
	const { start } = problem.span;
	if (/^-[^\s-]/.test(text.slice(start, start + 2)) && text.slice(lineStart(text, start), start).trim() === "") {
		return { code: "missing-space", span: spanOf(start, 1), name: "-" };
	}
	const span = ABOUT_A_LINE.has(problem.code) ? dashLine(text, start) : undefined;
	if (span === undefined) {
		return problem;
	}
	const list = listAbove(text, lineStart(text, start));
	return list === undefined
		? { code: "dash-without-list", span }
		: { code: "misplaced-dash", span, related: list.dash };
}

const ABOUT_A_LINE: ReadonlySet<ProblemCode> = new Set(["missing-colon", "bad-indent", "unexpected"]);

function missingSign(text: string, document: Document.Parsed, error: YAMLError): Problem {
	const at = error.pos[0];
	if (/quote/i.test(error.message)) {
		const open = unclosedQuote(text, document, at);
		return { code: "unclosed-quote", span: spanOf(open, 1), name: text[open] ?? "" };
	}
	if (/^Flow (?:sequence|map)/.test(error.message)) {
		const open = unclosedBracket(text, at);
		const shallow = shallowLines(text, open);
		const [first] = shallow?.lines ?? [];
		if (shallow !== undefined && first !== undefined) {
			return { code: "shallow-line", span: first, related: spanOf(shallow.flow.start, 1) };
		}
		return { code: "unclosed-bracket", span: spanOf(open, 1), name: text[open] === "{" ? "}" : "]" };
	}
	if (/^Missing ,/.test(error.message)) {
		return { code: "missing-comma", span: word(text, at) };
	}
	if (/without - indicator/.test(error.message)) {
		return { code: "missing-dash", span: contentFrom(text, at) };
	}
	return error.code === "BAD_INDENT"
		? { code: "bad-indent", span: contentFrom(text, skipBlank(text, at)) }
		: lineWithoutColon(text, at);
}

function unexpected(text: string, at: number): Problem {
	const start = lineStart(text, at);
	const before = text.slice(start, at);
	return /\S\s*$/.test(before)
		? { code: "second-value", span: contentFrom(text, at), name: textOf(text, contentFrom(text, at)) }
		: { code: "unexpected", span: contentFrom(text, at), name: textOf(text, contentFrom(text, at)) };
}

/** Where the text begins whose closing quote is missed at `end`. */
function unclosedQuote(text: string, document: Document.Parsed, end: number): number {
	let open: number | undefined;
	visit(document, {
		Scalar(_, node) {
			if (isScalar(node) && node.range && /^QUOTE/.test(node.type ?? "") && node.range[0] < end) {
				open = node.range[1] >= end - 1 ? node.range[0] : open;
			}
		},
	});
	const start = lineStart(text, end);
	return open ?? start + Math.max(0, text.slice(start, lineEnd(text, end)).search(/["']/));
}

function unclosedBracket(text: string, before: number): number {
	let closed = 0;
	for (let at = Math.min(before, text.length) - 1; at >= 0; at--) {
		const char = text[at];
		if (char === "]" || char === "}") {
			closed++;
		} else if (char === "[" || char === "{") {
			if (closed === 0) {
				return at;
			}
			closed--;
		}
	}
	return Math.max(0, before - 1);
}

/**
 * The value of the line where there is a key, the whole line where the key itself is the trouble or the value was taken
 * out already. An unclosed quote or bracket takes its deeper lines along.
 */
function whatToTakeOut(text: string, problem: Problem, taken: readonly Span[]): Span[] {
	const at = problem.code === "shallow-line" ? (problem.related ?? problem.span).start : problem.span.start;
	const start = lineStart(text, at);
	const end = lineEnd(text, at);
	const key = /^\s*(?:- +)*[^\s:#"'[{]+:(?=\s|$)/.exec(text.slice(start, end));
	const valueOnly =
		key !== null && start + key[0].length <= at && !taken.some((span) => span.start >= start && span.end >= end);
	const from = valueOnly && key !== null ? start + key[0].length : start;
	return [{ start: from, end: endOf(text, problem, start) }];
}

function endOf(text: string, { code, related }: Problem, start: number): number {
	switch (code) {
		case "unclosed-quote":
		case "unclosed-bracket":
		case "misplaced-dash":
		case "dash-without-list":
			return Math.max(lineEnd(text, start), endOfDeeperLines(text, start, indentation(text, start).length));
		case "shallow-line":
			return lineEnd(text, shallowLines(text, related?.start ?? start)?.flow.end ?? start);
		default:
			return lineEnd(text, start);
	}
}

function skipBlank(text: string, offset: number): number {
	let at = offset;
	while (at < text.length && /\s/.test(text[at] ?? "")) {
		at++;
	}
	return at < text.length ? at : offset;
}

/** From the first letter at or behind `offset` to the last of its line. */
function contentFrom(text: string, offset: number): Span {
	const end = lineEnd(text, offset);
	const content = text.slice(offset, end);
	const start = offset + (content.length - content.trimStart().length);
	const trimmed = content.trim();
	return trimmed === "" ? spanOf(offset, Math.min(1, text.length - offset)) : spanOf(start, trimmed.length);
}

function word(text: string, offset: number): Span {
	const rest = /^[^\s,\]}]*/.exec(text.slice(offset, lineEnd(text, offset)))?.[0] ?? "";
	return spanOf(offset, Math.max(rest.length, Math.min(1, text.length - offset)));
}

function textOf(text: string, span: Span): string {
	return text.slice(span.start, Math.min(span.end, span.start + 60));
}

function spanOf(start: number, length: number): Span {
	return { start, end: start + length };
}
