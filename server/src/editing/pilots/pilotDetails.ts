/** What one pilot of the list still asks for, for a client that shows it below the pilot. */
import { missingNow, type NeededAnswer } from "../../check/missing/neededAnswers";
import { THREE_QUESTIONS, type ThreeQuestion } from "../../check/missing/readiness";
import { RULES } from "../../check/rules/index";
import { memberOf, type SchemaDocument } from "../../document/document";
import type { Language, Localized } from "../../format/language";
import { isWithin } from "../../format/paths";
import { allQuestions } from "../../format/questions";
import { SEVERITIES } from "../../format/status";
import type { MissingEntry, PilotDetailsResult } from "../../protocol/protocol";
import type { Span } from "../../text/span";
import type { Analysis } from "../analysis";
import { toRange } from "../toLsp";
import { itemNameAround, itemNameAt } from "./itemName";
import { unansweredMessage } from "./readiness";

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
			.map(({ code, severity, span, message }) => ({
				...{ code, severity, range: toRange(document, span), message: message[language] },
				title: TITLES.get(code)?.[language] ?? null,
				about: itemNameAt(pilot, span.start, language) ?? null,
				within: questionOf(pilot, code, span),
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
function questionOf(pilot: SchemaDocument, code: string, span: Span): ThreeQuestion | null {
	const isAround = (key: ThreeQuestion) => {
		const answer = memberOf(pilot.root, key);
		const end = answer?.pair?.value.span.end;
		return answer !== undefined && end !== undefined && answer.headSpan.start <= span.start && span.start < end;
	};
	return THREE_QUESTIONS.find((key) => code.startsWith(`${key}/`)) ?? THREE_QUESTIONS.find(isAround) ?? null;
}

const QUESTIONS: ReadonlySet<string> = new Set(allQuestions().map(({ path }) => path));

/** What the findings of the method are called, in few words. */
const TITLES: ReadonlyMap<string, Localized> = new Map(RULES.map(({ id, title }) => [id, title]));
