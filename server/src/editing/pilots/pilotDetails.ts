/** What one pilot of the list still asks for, for a client that shows it below the pilot. */
import type { Language } from "../../format/language";
import { allQuestions } from "../../format/questions";
import { SEVERITIES } from "../../format/status";
import type { PilotDetailsResult } from "../../protocol/protocol";
import type { Analysis } from "../analysis";
import { toRange } from "../toLsp";
import { missingNow, unansweredMessage } from "./readiness";

/** @param analysis nothing where there is no such pilot any more */
export function getPilotDetails(analysis: Analysis | undefined, language: Language): PilotDetailsResult {
	if (analysis === undefined) {
		return { openAnswers: [], findings: [] };
	}
	const { document, pilot, findings } = analysis;
	return {
		openAnswers: missingNow(pilot).map((one) => unansweredMessage(document, one, language)),
		findings: findings
			.filter(({ code }) => !QUESTIONS.has(code))
			.sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity))
			.map(({ code, severity, span, message }) => ({
				code,
				severity,
				range: toRange(document, span),
				message: message[language],
			})),
	};
}

const QUESTIONS: ReadonlySet<string> = new Set(allQuestions().map(({ path }) => path));
