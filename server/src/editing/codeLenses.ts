/** How far a pilot is, above the keys that it is about: the three questions and the status. */
import type { CodeLens, Command } from "vscode-languageserver-types";
import { missingNow } from "../check/missing/neededAnswers";
import { type Readiness, readinessOf } from "../check/missing/readiness";
import { memberOf, type SchemaDocument } from "../document/document";
import { PILOT_FORMAT } from "../format/formats";
import type { Language } from "../format/language";
import type { Question } from "../format/questions";
import type { Analysis } from "./analysis";
import { firstMissing } from "./pilots/nextAnswer";
import { laterOf, statusNamed } from "./pilots/readiness";
import { toRange } from "./toLsp";

export interface CodeLensOptions {
	readonly language: Language;
	/** The client has the command that goes to the next missing answer. */
	readonly followUp: boolean;
}

const GO_TO_NEXT = "pilot.goToNextOpenAnswer";

export function getCodeLenses({ document, pilot }: Analysis, { language, followUp }: CodeLensOptions): CodeLens[] {
	if (pilot.format !== PILOT_FORMAT) {
		return [];
	}
	const lenses = [
		statusLens(pilot, language),
		...readinessOf(pilot).map((readiness) => questionLens(pilot, readiness, language)),
	];
	return lenses.flatMap(({ key, title, command }) => {
		const pair = memberOf(pilot.root, key)?.pair;
		return pair === undefined || pair.mergedAt !== undefined
			? []
			: [
					{
						range: toRange(document, pair.keySpan),
						command: (followUp ? command : undefined) ?? { title, command: "" },
					},
				];
	});
}

interface Lens {
	readonly key: string;
	readonly title: string;
	/** Leads to the answer that the title names; nothing where none is missing. */
	readonly command: Command | undefined;
}

function questionLens(pilot: SchemaDocument, { key, answered, total }: Readiness, language: Language): Lens {
	const texts = TEXTS[language];
	const next = firstMissing(pilot, key);
	const title =
		total === 0
			? texts.notYet(statusNamed(pilot.status, language).label)
			: texts.answered(answered, total, next && titleInSentence(next.question, language));
	return { key, title, command: next && { title, command: GO_TO_NEXT, arguments: [key] } };
}

/** In the middle of a sentence. */
function titleInSentence(question: Question, language: Language): string {
	const { title } = question.texts[language];
	return title.charAt(0).toLowerCase() + title.slice(1);
}

function statusLens(pilot: SchemaDocument, language: Language): Lens {
	const texts = TEXTS[language];
	const missing = missingNow(pilot).length;
	const later = laterOf(pilot, language);
	const now = texts.missing(missing, statusNamed(pilot.status, language).label);
	const title = later === undefined ? now : `${now}. ${texts.later(later.missing, later.status.label)}`;
	return { key: "status", title, command: missing === 0 ? undefined : { title, command: GO_TO_NEXT } };
}

interface LensTexts {
	readonly answered: (answered: number, total: number, next: string | undefined) => string;
	readonly notYet: (status: string) => string;
	readonly missing: (count: number, status: string) => string;
	readonly later: (count: number, status: string) => string;
}

const TEXTS: Readonly<Record<Language, LensTexts>> = {
	en: {
		answered: (answered, total, next) =>
			`${answered} of ${total} answered${next === undefined ? "" : `, next: ${next}`}`,
		notYet: (status) => `No answers needed yet at “${status}”`,
		missing: (count, status) =>
			count === 0
				? `All answers for “${status}” are there`
				: `${count} ${count === 1 ? "answer" : "answers"} still missing for “${status}”`,
		later: (count, status) => `“${status}” needs ${count} more`,
	},
	nl: {
		answered: (answered, total, next) =>
			`${answered} van ${total} beantwoord${next === undefined ? "" : `, volgende: ${next}`}`,
		notYet: (status) => `Bij “${status}” nog niets nodig`,
		missing: (count, status) =>
			count === 0
				? `Alle antwoorden voor “${status}” zijn er`
				: `Nog ${count} ${count === 1 ? "antwoord" : "antwoorden"} nodig voor “${status}”`,
		later: (count, status) => `Voor “${status}” nog ${count}`,
	},
};
