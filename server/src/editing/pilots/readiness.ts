/** How far a pilot is, as `pilot/readiness` reports it to a client that shows it. */
import type { TextDocument } from "vscode-languageserver-textdocument";
import { type Readiness, readinessOf, SHORT_NAMES } from "../../check/missing/readiness";
import { allUnansweredQuestions, type UnansweredQuestion, unansweredQuestions } from "../../document/unanswered";
import type { Language } from "../../format/language";
import type {
	QuestionReadiness,
	ReadinessParams,
	UnansweredQuestion as UnansweredMessage,
} from "../../protocol/protocol";
import type { Analysis } from "../analysis";
import { toRange } from "../toLsp";

export function questionReadiness(readiness: readonly Readiness[], language: Language): QuestionReadiness[] {
	return readiness.map(({ key, answered, total }) => ({ key, label: SHORT_NAMES[key][language], answered, total }));
}

export function readinessParams({ document, pilot }: Analysis, language: Language): ReadinessParams {
	const now = unansweredQuestions(pilot, pilot.status);
	const asked = new Set(now.map(({ answer }) => answer.question.path));
	const later = allUnansweredQuestions(pilot, "running").filter(({ answer }) => !asked.has(answer.question.path));
	const message = (unanswered: UnansweredQuestion, neededNow: boolean) =>
		unansweredMessage(document, unanswered, language, neededNow);
	return {
		uri: document.uri,
		version: document.version,
		questions: questionReadiness(readinessOf(pilot), language),
		openAnswers: [
			...now.map((unanswered) => message(unanswered, true)),
			...later.map((unanswered) => message(unanswered, false)),
		],
	};
}

export function unansweredMessage(
	document: TextDocument,
	{ answer, span }: UnansweredQuestion,
	language: Language,
	neededNow: boolean,
): UnansweredMessage {
	return {
		code: answer.question.path,
		question: answer.question.texts[language].question,
		range: toRange(document, span),
		neededNow,
	};
}
