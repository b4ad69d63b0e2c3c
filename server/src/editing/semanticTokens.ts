/** What the values of a pilot stand for, so that any theme shows its structure. */
import type { SemanticTokens } from "vscode-languageserver-types";
import { type Answer, type SchemaDocument, textOf } from "../document/document";
import { PILOT_FORMAT } from "../format/formats";
import { isStatus } from "../format/status";
import { isDay } from "../text/dates";
import type { Span } from "../text/span";
import { contentSpan } from "../yaml/scalar";
import type { Analysis } from "./analysis";
import { TOKEN_TYPES } from "./announced";

type TokenType = (typeof TOKEN_TYPES)[number];

/** @param within what the editor shows; nothing for the whole text */
export function getSemanticTokens({ document, pilot }: Analysis, within?: Span): SemanticTokens {
	const data: number[] = [];
	let [lastLine, lastCharacter] = [0, 0];
	for (const { span, type } of tokensOf(pilot)) {
		if (within !== undefined && (span.end < within.start || span.start > within.end)) {
			continue;
		}
		const { line, character } = document.positionAt(span.start);
		const sameLine = line === lastLine;
		data.push(
			line - lastLine,
			sameLine ? character - lastCharacter : character,
			span.end - span.start,
			TOKEN_TYPES.indexOf(type),
			0,
		);
		[lastLine, lastCharacter] = [line, character];
	}
	return { data };
}

interface Token {
	readonly span: Span;
	readonly type: TokenType;
}

/** In the order of the text, none over another and none over more than a line. */
function tokensOf(pilot: SchemaDocument): readonly Token[] {
	const { text } = pilot.tree;
	const byStart = new Map<number, Token>();
	for (const answer of pilot.format === PILOT_FORMAT ? pilot.answers : []) {
		for (const { span, type } of [...keyToken(answer), ...valueToken(pilot, answer)]) {
			for (const line of linesOf(text, span)) {
				byStart.set(line.start, { span: line, type });
			}
		}
	}
	return [...byStart.values()].sort((a, b) => a.span.start - b.span.start);
}

const QUESTIONS: readonly string[] = ["why", "success", "control"];

function keyToken({ question, pair }: Answer): Token[] {
	return pair !== undefined && QUESTIONS.includes(question.path) ? [{ span: pair.keySpan, type: "pilotQuestion" }] : [];
}

function valueToken(pilot: SchemaDocument, answer: Answer): Token[] {
	const { node } = answer;
	const type = node?.kind === "scalar" ? typeOf(pilot, answer) : undefined;
	return node?.kind !== "scalar" || type === undefined
		? []
		: [{ span: node.alias ?? contentSpan(pilot.tree.text, node), type }];
}

function typeOf(pilot: SchemaDocument, answer: Answer): TokenType | undefined {
	const { question, state } = answer;
	if (state !== "answered") {
		return state === "unanswered" ? "pilotOpen" : undefined;
	}
	const text = textOf(answer);
	if (question.choices.includes(text)) {
		return question.path === "traits" ? "pilotTrait" : question.key === "status" ? "pilotStatus" : undefined;
	}
	if (question.kind === "party" || question.path === "success.stakeholders.id") {
		return "pilotParty";
	}
	if (question.kind === "regulation") {
		return pilot.catalogue.recognise(text) === undefined ? undefined : "pilotRegulation";
	}
	if (question.kind === "dateOrStatus" && isStatus(text)) {
		return "pilotStatus";
	}
	return (question.shape === "date" || question.kind === "dateOrStatus") && isDay(text) ? "pilotDate" : undefined;
}

/** The text on each line of a span: not every client takes a token that continues behind the end of a line. */
function linesOf(text: string, { start, end }: Span): Span[] {
	return [...text.slice(start, end).matchAll(/[^\s](?:[^\r\n]*[^\s])?/g)].map(({ index, 0: words }) => ({
		start: start + index,
		end: start + index + words.length,
	}));
}
