/** How far a pilot is, as `pilot/readiness` reports it to a client that shows it. */
import type { TextDocument } from "vscode-languageserver-textdocument";
import { missingAnswers, missingNow, type NeededAnswer } from "../../check/missing/neededAnswers";
import { type Readiness, readinessOf, SHORT_NAMES } from "../../check/missing/readiness";
import type { SchemaDocument } from "../../document/document";
import type { Language } from "../../format/language";
import { type Question, questionAt } from "../../format/questions";
import { nextPhase, type Status } from "../../format/status";
import type { Named, QuestionReadiness, ReadinessParams, UnansweredQuestion } from "../../protocol/protocol";
import type { Analysis } from "../analysis";
import { toRange } from "../toLsp";

export function questionReadiness(readiness: readonly Readiness[], language: Language): QuestionReadiness[] {
	return readiness.map(({ key, answered, total }) => ({ key, label: SHORT_NAMES[key][language], answered, total }));
}

export function readinessParams({ document, pilot }: Analysis, language: Language): ReadinessParams {
	return {
		uri: document.uri,
		version: document.version,
		questions: questionReadiness(readinessOf(pilot), language),
		missing: missingNow(pilot).length,
		status: statusNamed(pilot.status, language),
		later: laterOf(pilot, language) ?? null,
	};
}

/** That the document is no longer followed. */
export function noReadiness(uri: string, version: number): ReadinessParams {
	return { uri, version, questions: [], missing: 0, status: { value: "", label: "" }, later: null };
}

/** What the next status needs once nothing is missing any more; nothing where none follows, or it needs no more. */
export function laterOf(pilot: SchemaDocument, language: Language): NonNullable<ReadinessParams["later"]> | undefined {
	const next = missingNow(pilot).length > 0 ? undefined : nextPhase(pilot.status);
	const missing = next === undefined ? 0 : missingAnswers(pilot, next).length;
	return next === undefined || missing === 0 ? undefined : { status: statusNamed(next, language), missing };
}

export function statusNamed(status: Status, language: Language): Named {
	return named(questionAt("status"), status, language);
}

/** An option of a question, with what it is called. */
export function named(question: Question | undefined, value: string, language: Language): Named {
	return { value, label: question?.choiceTexts.get(value)?.[language].title ?? value };
}

export function unansweredMessage(
	document: TextDocument,
	{ question, span }: NeededAnswer,
	language: Language,
): UnansweredQuestion {
	return { code: question.path, question: question.texts[language].question, range: toRange(document, span) };
}
