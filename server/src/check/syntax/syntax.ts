/** Text that is not valid YAML as it is, although its meaning is usually clear. */

import type { SchemaDocument } from "../../document/document";
import type { Localized } from "../../format/language";
import type { Severity } from "../../format/status";
import { columnOf, endOfDeeperLines, indentation, lineEnd, lineStart, nextLine, wholeLine } from "../../text/lines";
import { applyEdits, type Edit } from "../../text/span";
import type { TemplateEdit } from "../../text/template";
import { parse } from "../../yaml/parse/parse";
import type { Problem, ProblemCode, Tree } from "../../yaml/tree";
import type { Check, Finding, Fix } from "../core/finding";
import { quoted } from "../core/wording";
import { standsForUnreadable } from "../shape/unreadableKey";
import { filled, syntaxMessage } from "./problemTexts";
import { slipFixTitle } from "./slipTexts";

export const syntaxCheck: Check = (document) => {
	const { tree } = document;
	// Of several problems at one offset the first is the cause, with the fixes of all.
	const causes = new Map([...tree.problems].reverse().map((problem) => [keyOf(problem), problem]));
	return tree.problems
		.filter((problem) => !isReportedAlready(problem, tree))
		.map((problem) => toFinding(problem, causes.get(keyOf(problem)) ?? problem, document));
};

function keyOf(problem: Problem): string {
	return `${codeOf(problem)} ${problem.span.start}`;
}

/** Keys that could not be parsed are not duplicates of each other. */
function isReportedAlready(problem: Problem, tree: Tree): boolean {
	return isDuplicate(problem) && standsForUnreadable({ key: problem.name ?? "", keySpan: problem.span }, tree);
}

function isDuplicate({ code }: Problem): boolean {
	return code === "duplicate-key" || code === "empty-duplicate";
}

function toFinding(problem: Problem, cause: Problem, document: SchemaDocument): Finding {
	return {
		code: codeOf(problem),
		span: problem.span,
		severity: SEVERITIES[problem.code] ?? "error",
		message: syntaxMessage(problem),
		...(isDuplicate(problem) ? { unnecessary: true } : {}),
		...(problem.related === undefined
			? {}
			: { related: [{ span: problem.related, message: RELATED[problem.code] ?? COUNTS }] }),
		fixes: () => [...fixOf(cause, document), ...otherFixes(cause, document.tree.text)],
	};
}

/** Valid YAML that is probably a mistake. */
const SEVERITIES: Partial<Readonly<Record<ProblemCode, Severity>>> = {
	"displaced-key": "warning",
	"swallowed-word": "warning",
};

/** A key in the wrong column is reported as a key that does not belong there. */
function codeOf({ code }: Problem): string {
	return code === "displaced-key" ? "file/unknown-key" : "file/syntax";
}

const COUNTS = { en: "This answer counts.", nl: "Dit antwoord telt." };

const RELATED: Partial<Readonly<Record<ProblemCode, Localized>>> = {
	"misplaced-dash": { en: "The first dash of the list.", nl: "Het eerste streepje van de lijst." },
	"shallow-line": { en: "The bracket it belongs to.", nl: "Het haakje waar hij bij hoort." },
};

/** There is only one way to fix it: white space changes, or a sentence gets the quotes that its colon asks for. */
const SAFE: ReadonlySet<ProblemCode> = new Set([
	"cut-by-colon",
	"shallow-line",
	"special-space",
	"tab-behind-dash",
	"tabs",
]);

/** The parser has read the text as if this fix were applied. */
function fixOf(problem: Problem, document: SchemaDocument): readonly Fix[] {
	const { code, edits, isGuess } = problem;
	const title = slipFixTitle(code);
	if (title === undefined || edits === undefined || isGuess === true || !isBetter(document, edits)) {
		return [];
	}
	return [
		{
			title: filled(title, problem),
			edits: edits.map(({ span, text }): TemplateEdit => ({ span, template: [text] })),
			preferred: true,
			...(SAFE.has(code) ? { safe: true } : {}),
		},
	];
}

/** Where mistakes overlap, fixing one alone may make another worse; in a text full of them the check would take too long. */
function isBetter({ tree, format }: SchemaDocument, edits: readonly Edit[]): boolean {
	const { text, problems } = tree;
	if (problems.length > MAX_TRIED || text.length > MAX_TRIED_LENGTH) {
		return true;
	}
	return parse(applyEdits(text, edits), { expected: format.questions }).problems.length < problems.length;
}

const MAX_TRIED = 40;
const MAX_TRIED_LENGTH = 60_000;

function otherFixes(problem: Problem, text: string): readonly Fix[] {
	switch (problem.code) {
		case "commented-parent":
			return [commentBelow(problem, text)];
		case "empty-duplicate":
			return withoutLine(problem, text);
		case "dash-without-list":
		case "missing-colon":
			return problem.isGuess === true ? [asComment(problem)] : [];
		default:
			return [];
	}
}

/** People who want to remove the key may not want to remove its answers. */
function commentBelow({ span }: Problem, text: string): Fix {
	const column = columnOf(text, span.start);
	const end = endOfDeeperLines(text, span.start, column);
	const edits: TemplateEdit[] = [];
	for (let line = nextLine(text, span.start); line < end; line = nextLine(text, line)) {
		if (lineEnd(text, line) > line + indentation(text, line).length) {
			edits.push({ span: { start: line + column, end: line + column }, template: ["# "] });
		}
	}
	return {
		title: { en: "Turn the lines below into comments too", nl: "Maak ook van de regels eronder opmerkingen" },
		edits,
	};
}

/** Only a line with nothing else on it and nothing below it. */
function withoutLine({ span, name = "" }: Problem, text: string): readonly Fix[] {
	const before = text.slice(lineStart(text, span.start), span.start);
	const behind = text.slice(span.end, lineEnd(text, span.end));
	const isAlone = before.trim() === "" && /^[ \t]*:[ \t]*$/.test(behind);
	return isAlone && endOfDeeperLines(text, span.start, before.length) === span.start
		? [
				{
					title: { en: `Remove the empty ${quoted(name)}`, nl: `Haal ${quoted(name)} zonder antwoord weg` },
					edits: [{ span: wholeLine(text, span.start), template: [] }],
					preferred: true,
				},
			]
		: [];
}

/** Text that is already read as a comment. */
function asComment({ edits = [] }: Problem): Fix {
	return {
		title:
			edits.length > 1
				? { en: "Turn these lines into comments", nl: "Maak van deze regels opmerkingen" }
				: { en: "Turn this line into a comment", nl: "Maak van deze regel een opmerking" },
		edits: edits.map(({ span, text }) => ({ span, template: [text] })),
	};
}
