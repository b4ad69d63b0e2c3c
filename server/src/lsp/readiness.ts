/** How far a pilot is, as `pilot/readiness` tells it to a client that shows it. */
import { allOpenAnswers, type OpenAnswer, openAnswers } from "../check/missing/open";
import { readinessOf, type ThreeQuestion } from "../check/readiness";
import type { Analysis } from "../editing/codeActions";
import { toRange } from "../editing/toLsp";
import type { Language, Texts } from "../format/language";
import type { OpenAnswer as OpenAnswerMessage, ReadinessParams } from "./protocol";

/** One word each: the three stand side by side in a status bar. */
const SHORT_NAMES: Readonly<Record<ThreeQuestion, Texts>> = {
	why: { en: "Why", nl: "Waarom" },
	success: { en: "Succeeds", nl: "Slaagt" },
	control: { en: "Control", nl: "Regie" },
};

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
			label: SHORT_NAMES[key][language],
			answered,
			total,
		})),
		openAnswers: [...now.map((open) => message(open, true)), ...later.map((open) => message(open, false))],
	};
}
