/** How far a pilot is, as `pilot/readiness` tells it to a client that shows it. */
import { allOpenAnswers, type OpenAnswer, openAnswers } from "../check/missing/open";
import { readinessOf } from "../check/readiness";
import type { Analysis } from "../editing/codeActions";
import { toRange } from "../editing/toLsp";
import type { Language } from "../format/language";
import { questionAt } from "../format/questions";
import type { OpenAnswer as OpenAnswerMessage, ReadinessParams } from "./protocol";

export function readinessParams({ document, pilot }: Analysis, language: Language): ReadinessParams {
	const now = openAnswers(pilot, pilot.status);
	const asked = new Set(now.map(({ answer }) => answer.question.path));
	const later = allOpenAnswers(pilot, "running").filter(({ answer }) => !asked.has(answer.question.path));
	const message = ({ answer, span }: OpenAnswer, neededNow: boolean): OpenAnswerMessage => ({
		code: answer.question.path,
		question: answer.question.texts[language].question,
		range: toRange(document, span),
		neededNow,
	});
	return {
		uri: document.uri,
		version: document.version,
		questions: readinessOf(pilot).map(({ key, answered, total }) => ({
			key,
			label: questionAt(key)?.texts[language].title ?? key,
			answered,
			total,
		})),
		openAnswers: [...now.map((open) => message(open, true)), ...later.map((open) => message(open, false))],
	};
}
