/** What a fluent reader wants to see beside short values: who an id is, how far away a day is, which law it is. */
import { type InlayHint, InlayHintKind } from "vscode-languageserver-types";
import { type Answer, type SchemaDocument, textOf } from "../document/document";
import { stakeholderFinder } from "../document/partyReferences";
import { textIn } from "../document/query";
import type { Language } from "../format/language";
import { daysBetween, isDay } from "../text/dates";
import type { Span } from "../text/span";
import { shownAt } from "../yaml/tree";
import type { Analysis } from "./analysis";
import { getQuestionHints } from "./questionHints";

export interface HintOptions {
	readonly language: Language;
	/** Names, laws and distances in days beside short values. */
	readonly inlayHints: boolean;
	/** The question at each key that has no answer yet. */
	readonly questionHints: boolean;
}

/** @param within what the editor shows; hints elsewhere are not asked for */
export function getHints(analysis: Analysis, within: Span, options: HintOptions): InlayHint[] {
	return [
		...(options.questionHints ? getQuestionHints(analysis, within, options.language) : []),
		...(options.inlayHints ? getInlayHints(analysis, within, options) : []),
	];
}

export interface InlayHintOptions {
	readonly language: Language;
}

/** @param within what the editor shows; hints elsewhere are not asked for */
export function getInlayHints(analysis: Analysis, within: Span, { language }: InlayHintOptions): InlayHint[] {
	const { document, pilot, context } = analysis;
	const hints = new Map<number, InlayHint>();
	for (const answer of pilot.answers) {
		const { node } = answer;
		if (
			answer.state !== "answered" ||
			node?.kind !== "scalar" ||
			(node.style === "block" && node.alias === undefined)
		) {
			continue;
		}
		const { end } = shownAt(node);
		const label = end < within.start || end > within.end ? undefined : hintOf(pilot, answer, context.today, language);
		if (label !== undefined) {
			// A node that an alias repeats elsewhere is written once in the text.
			hints.set(end, { position: document.positionAt(end), label, paddingLeft: true, kind: InlayHintKind.Type });
		}
	}
	return [...hints].sort(([one], [other]) => one - other).map(([, hint]) => hint);
}

function hintOf(pilot: SchemaDocument, answer: Answer, today: string, language: Language): string | undefined {
	const text = textOf(answer);
	switch (answer.question.kind) {
		case "party":
			return unlessSame(text, textIn(stakeholderFinder(pilot)(text), "name")?.value);
		case "regulation":
			return unlessSame(text, pilot.catalogue.recognise(text)?.regulation.name[language]);
		default:
			return isMoment(answer) && isDay(text) && isDay(today) ? fromNow(daysBetween(today, text), language) : undefined;
	}
}

function isMoment({ question }: Answer): boolean {
	return question.shape === "date" || question.kind === "dateOrStatus";
}

/** As long as fits behind a line. */
const LONGEST = 60;

function unlessSame(text: string, name: string | undefined): string | undefined {
	const line = name?.trim().replace(/\s+/g, " ");
	if (line === undefined || line.toLowerCase() === text.toLowerCase()) {
		return undefined;
	}
	return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}

function fromNow(days: number, language: Language): string {
	const texts = TEXTS[language];
	if (Math.abs(days) <= 1) {
		return texts.near[days + 1] ?? "";
	}
	return days > 0 ? texts.ahead(days) : texts.past(-days);
}

interface DayTexts {
	/** Yesterday, today and tomorrow. */
	readonly near: readonly string[];
	readonly ahead: (days: number) => string;
	readonly past: (days: number) => string;
}

const TEXTS: Readonly<Record<Language, DayTexts>> = {
	en: {
		near: ["yesterday", "today", "tomorrow"],
		ahead: (days) => `in ${days} days`,
		past: (days) => `${days} days ago`,
	},
	nl: {
		near: ["gisteren", "vandaag", "morgen"],
		ahead: (days) => `over ${days} dagen`,
		past: (days) => `${days} dagen geleden`,
	},
};
