/** Where the text cannot be read as it is meant. */
import type { Texts } from "../../format/language";
import type { Pilot } from "../../pilot/pilot";
import { endOfDeeperLines, indentation, lineEnd, lineStart, nextLine } from "../../text/lines";
import type { Span } from "../../text/span";
import type { TemplateEdit } from "../../text/template";
import { listAbove } from "../../yaml/parse/faults/misplacedDash";
import { shallowLines } from "../../yaml/parse/faults/shallowLines";
import { styleOf } from "../../yaml/style";
import type { Problem, ProblemCode, Tree, TreeNode } from "../../yaml/tree";
import type { Check, Finding, Fix } from "../finding";
import { standsForUnreadable } from "./unreadableKey";
import { syntaxMessage } from "./words";

export const syntaxCheck: Check = {
	handles: (code) => code === "file/syntax",
	find: ({ tree }) => tree.problems.filter((problem) => !isToldOf(problem, tree)).map(toFinding),
	fixes(finding, pilot) {
		const problem = pilot.tree.problems.find(({ span }) => span.start === finding.span.start);
		const fix = problem === undefined ? undefined : fixOf(problem, pilot);
		return fix === undefined ? [] : [fix];
	},
};

/** Two names that cannot be read are not the same one. */
function isToldOf({ code, name, span }: Problem, tree: Tree): boolean {
	return code === "duplicate-key" && standsForUnreadable({ key: name ?? "", keySpan: span }, tree);
}

function toFinding(problem: Problem): Finding {
	return {
		code: "file/syntax",
		span: problem.span,
		severity: "error",
		message: syntaxMessage(problem),
		...(problem.code === "duplicate-key" ? { unnecessary: true } : {}),
		...(problem.related === undefined
			? {}
			: { related: [{ span: problem.related, message: RELATED[problem.code] ?? FIRST }] }),
	};
}

const FIRST = { en: "The first answer, which counts.", nl: "Het eerste antwoord, dat telt." };

const RELATED: Partial<Readonly<Record<ProblemCode, Texts>>> = {
	"misplaced-dash": { en: "The first dash of the list.", nl: "Het eerste streepje van de lijst." },
	"shallow-line": { en: "The bracket that it belongs to.", nl: "Het haakje waar hij bij hoort." },
};

function fixOf(problem: Problem, pilot: Pilot): Fix | undefined {
	const { text } = pilot.tree;
	const { start, end } = problem.span;
	switch (problem.code) {
		case "tabs":
			return {
				title: {
					en: "Replace all tabs in front of lines by spaces",
					nl: "Vervang alle tabs vooraan regels door spaties",
				},
				edits: tabsToSpaces(pilot),
				preferred: true,
				safe: true,
			};
		case "shallow-line":
			return {
				title: {
					en: "Put spaces in front of the lines between the brackets",
					nl: "Zet spaties voor de regels tussen de haakjes",
				},
				edits: spacesInFront(pilot, problem.related?.start ?? start),
				preferred: true,
				safe: true,
			};
		case "misplaced-dash":
			return {
				title: {
					en: "Put it straight below the other dashes",
					nl: "Zet het recht onder de andere streepjes",
				},
				edits: belowDashes(pilot, problem.span.start),
				preferred: true,
			};
		case "missing-space":
			return {
				title: { en: "Add the space", nl: "Zet de spatie erbij" },
				edits: [insert(end, " ")],
				preferred: true,
			};
		case "missing-colon":
			return /^[\p{L}][\p{L}_-]*$/u.test(text.slice(start, end))
				? {
						title: { en: "Add the colon", nl: "Zet de dubbele punt erbij" },
						edits: [insert(end, ": ")],
						preferred: true,
					}
				: undefined;
		case "unclosed-quote": {
			const close = contentEnd(text, start);
			return close > start + 1
				? {
						title: {
							en: "Close the quotation at the end of the line",
							nl: "Sluit het aanhalingsteken aan het eind van de regel",
						},
						edits: [insert(close, problem.name ?? "")],
						preferred: true,
					}
				: undefined;
		}
		default:
			return undefined;
	}
}

function tabsToSpaces(pilot: Pilot): TemplateEdit[] {
	const { text, root } = pilot.tree;
	const { indent } = styleOf(text, root);
	const inTexts = longTexts(root);
	const lines = [...text.matchAll(/^ *\t[ \t]*/gm)].filter(
		({ index }) => !inTexts.some((span) => span.start < index && index < span.end),
	);
	return lines.map(({ 0: lead, index }) => ({
		span: { start: index, end: index + lead.length },
		template: [widen(lead, indent)],
	}));
}

function spacesInFront({ tree: { text, root } }: Pilot, bracket: number): TemplateEdit[] {
	const { base, lines } = shallowLines(text, bracket) ?? { base: 0, lines: [] };
	const column = base + styleOf(text, root).indent;
	return lines.map(({ start }) => ({
		span: { start: lineStart(text, start), end: start },
		template: [" ".repeat(column)],
	}));
}

/** The line with all that stands deeper below it. */
function belowDashes({ tree: { text } }: Pilot, dash: number): TemplateEdit[] {
	const first = lineStart(text, dash);
	const shift = (listAbove(text, first)?.column ?? dash - first) - (dash - first);
	const end = Math.max(lineEnd(text, first), endOfDeeperLines(text, first, dash - first));
	const edits: TemplateEdit[] = [];
	for (let line = first; line < end; line = nextLine(text, line)) {
		const column = indentation(text, line).length;
		if (lineEnd(text, line) > line) {
			edits.push({ span: { start: line, end: line + column }, template: [" ".repeat(Math.max(0, column + shift))] });
		}
	}
	return edits;
}

/** Texts over several lines, whose tabs are their own. */
function longTexts(node: TreeNode | undefined): Span[] {
	switch (node?.kind) {
		case "map":
			return node.pairs.flatMap((pair) => longTexts(pair.value));
		case "list":
			return node.items.flatMap((item) => longTexts(item.value));
		case "scalar":
			return node.style === "plain" ? [] : [node.span];
		default:
			return [];
	}
}

/** Each tab goes on to the next level. */
function widen(lead: string, indent: number): string {
	let width = 0;
	for (const char of lead) {
		width = char === "\t" ? (Math.floor(width / indent) + 1) * indent : width + 1;
	}
	return " ".repeat(width);
}

function insert(offset: number, text: string): TemplateEdit {
	return { span: { start: offset, end: offset }, template: [text] };
}

/** Behind the last letter of the line that holds `offset`. */
function contentEnd(text: string, offset: number): number {
	const start = lineStart(text, offset);
	return start + indentation(text, start).length + text.slice(start, lineEnd(text, offset)).trim().length;
}
