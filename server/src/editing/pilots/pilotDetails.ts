/** What one pilot of the list still asks for, for a client that shows it below the pilot. */
import type { Finding } from "../../check/core/finding";
import type { NeededAnswer } from "../../check/missing/neededAnswers";
import { isWithin, THREE_QUESTIONS, type ThreeQuestion } from "../../check/missing/readiness";
import { memberOf, type SchemaDocument } from "../../document/document";
import type { Language } from "../../format/language";
import { allQuestions } from "../../format/questions";
import { SEVERITIES } from "../../format/status";
import type { MissingEntry, PilotDetailsResult } from "../../protocol/protocol";
import type { Analysis } from "../analysis";
import { toRange } from "../toLsp";
import { itemNameAround } from "./itemName";
import { missingNow, unansweredMessage } from "./readiness";

/** @param analysis nothing where there is no such pilot any more */
export function getPilotDetails(analysis: Analysis | undefined, language: Language): PilotDetailsResult {
	if (analysis === undefined) {
		return { openAnswers: [], findings: [] };
	}
	const { document, pilot, findings } = analysis;
	return {
		openAnswers: missingNow(pilot).map((one) => missingEntry(analysis, one, language)),
		findings: findings
			.filter(({ code }) => !QUESTIONS.has(code))
			.sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity))
			.map((finding) => ({
				code: finding.code,
				severity: finding.severity,
				range: toRange(document, finding.span),
				message: finding.message[language],
				within: questionOf(pilot, finding),
			})),
	};
}

function missingEntry({ document, pilot }: Analysis, missing: NeededAnswer, language: Language): MissingEntry {
	const { question, answer } = missing;
	return {
		...unansweredMessage(document, missing, language),
		shortQuestion: question.texts[language].shortQuestion,
		about: itemNameAround(pilot, answer, language) ?? null,
		within: THREE_QUESTIONS.find((key) => isWithin(question.path, key)) ?? null,
	};
}

/** By what it is about, such as `success/no-exit`; else by where it stands. */
function questionOf(pilot: SchemaDocument, { code, span }: Finding): ThreeQuestion | null {
	const isAround = (key: ThreeQuestion) => {
		const answer = memberOf(pilot.root, key);
		const end = answer?.pair?.value.span.end;
		return answer !== undefined && end !== undefined && answer.headSpan.start <= span.start && span.start < end;
	};
	return THREE_QUESTIONS.find((key) => code.startsWith(`${key}/`)) ?? THREE_QUESTIONS.find(isAround) ?? null;
}

const QUESTIONS: ReadonlySet<string> = new Set(allQuestions().map(({ path }) => path));
