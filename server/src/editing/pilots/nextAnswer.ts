/** Where the next answer goes: what is missing first, and the edits that insert a key or item for it. */
import type { TextEdit } from "vscode-languageserver-types";
import { missingNow, type NeededAnswer } from "../../check/missing/neededAnswers";
import { memoized, type SchemaDocument } from "../../document/document";
import { insertAnswers, isInsertable } from "../../document/edits/insertAnswers";
import { type UnansweredQuestion, unansweredNow } from "../../document/unanswered";
import { isChosen } from "../../format/choices";
import { PILOT_FORMAT } from "../../format/formats";
import type { Language } from "../../format/language";
import { isWithin } from "../../format/paths";
import type { Question } from "../../format/questions";
import type { NextAnswerParams, NextAnswerResult } from "../../protocol/protocol";
import { lineEnd } from "../../text/lines";
import type { Span } from "../../text/span";
import { toPlainEdit } from "../../text/template";
import type { Analysis } from "../analysis";
import { toRange } from "../toLsp";
import { isBlankBehind } from "./blankKey";
import { unansweredMessage } from "./readiness";

type Where = Omit<NextAnswerParams, "textDocument">;

const START = { line: 0, character: 0 };

export function getNextAnswer(analysis: Analysis, params: Where, language: Language): NextAnswerResult {
	const { document, pilot } = analysis;
	if (pilot.format !== PILOT_FORMAT) {
		return { next: null };
	}
	const next = nextOf(analysis, params);
	return {
		next:
			next === undefined
				? null
				: {
						...unansweredMessage(document, { ...next, span: whereToWrite(next) }, language),
						title: next.question.texts[language].title,
						hasChoices: hasChoices(next.question),
						edits: insertionEdits(analysis, next),
					},
	};
}

/** The first missing answer below a path: what a lens names, and leads to. */
export function firstMissing(pilot: SchemaDocument, within: string): NeededAnswer | undefined {
	return missingNow(pilot).find(({ question: { path } }) => isWithin(path, within));
}

function nextOf(analysis: Analysis, { position, from, within }: Where): NeededAnswer | undefined {
	const { document, pilot } = analysis;
	if (within !== undefined) {
		return firstMissing(pilot, within);
	}
	return from === undefined
		? behind(analysis, document.offsetAt(position ?? START))
		: writtenAt(pilot, document.offsetAt(from));
}

/** In the order in which somebody reads the file: what has no key yet comes where the key will be. */
function behind(analysis: Analysis, offset: number): NeededAnswer | undefined {
	const missing = missingNow(analysis.pilot)
		.map((needed) => ({ needed, start: startOf(analysis, needed) }))
		.sort((a, b) => a.start - b.start);
	return (missing.find(({ start }) => start > offset) ?? missing[0])?.needed;
}

/** What has just been inserted there. */
function writtenAt(pilot: SchemaDocument, offset: number): NeededAnswer | undefined {
	const missing = [...missingNow(pilot)].sort((a, b) => a.span.start - b.span.start);
	return missing.find(({ span }) => span.start >= offset) ?? missing[0];
}

/** Where the answer goes, behind an empty key; or will go, below the line behind which the key is inserted. */
function startOf(analysis: Analysis, needed: NeededAnswer): number {
	const { document, pilot } = analysis;
	const { start, end } = needed.span;
	const [first] = insertionEdits(analysis, needed);
	if (first !== undefined) {
		return document.offsetAt(first.range.start) + 1;
	}
	const { text } = pilot.tree;
	return isBlankBehind(text, end, lineEnd(text, end)) ? end : start;
}

/** An editor can open a list to choose from. */
export function hasChoices(question: Question): boolean {
	return isChosen(question.item ?? question) && question.item?.shape !== "object";
}

/** Between the brackets of an empty list, which stay. */
function whereToWrite({ question, answer: { node }, span }: NeededAnswer): Span {
	const isEmptyList = question.shape === "list" && node?.kind === "list" && node.flow && node.items.length === 0;
	return isEmptyList && node.alias === undefined ? { start: span.start + 1, end: span.end - 1 } : span;
}

function insertionEdits({ document, pilot }: Analysis, { answer }: NeededAnswer): TextEdit[] {
	const insertable = memoized(pilot, findInsertable);
	const own = insertable.find((one) => isSame(one.answer, answer));
	// An empty item of a list gets all its keys at once.
	const ofItem = insertable.filter((one) => answer.item !== undefined && one.answer.item === answer.item);
	return insertAnswers(pilot, own === undefined ? ofItem : [own])
		.map(toPlainEdit)
		.map(({ span, text }) => ({ range: toRange(document, span), newText: text }));
}

function findInsertable(pilot: SchemaDocument): readonly UnansweredQuestion[] {
	return unansweredNow(pilot).filter(isInsertable);
}

function isSame(one: NeededAnswer["answer"], other: NeededAnswer["answer"]): boolean {
	return one.question === other.question && one.headSpan.start === other.headSpan.start && one.node === other.node;
}
