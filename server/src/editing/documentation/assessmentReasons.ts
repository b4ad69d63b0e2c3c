/** Why an assessment is asked for, for whoever points at an answer that leads to it. */
import { missingAssessments } from "../../document/success/assessmentNeeds";
import type { Language } from "../../format/language";
import type { Analysis } from "../analysis";

/** One line for each answer and criterion; none where no assessment is missing, or somewhere else leads to it. */
export function assessmentReasons({ pilot, document }: Analysis, offset: number, language: Language): string[] {
	const text = document.getText();
	const needs = missingAssessments(pilot).filter(({ reasons }) =>
		reasons.some(({ evidence }) => evidence.some(({ span }) => span.start <= offset && offset <= span.end)),
	);
	const lines = needs.flatMap(({ reasons }) =>
		reasons.flatMap(({ ground, evidence, isListed }) =>
			evidence.map(
				({ span }) =>
					`${text.slice(span.start, span.end)}: ${ground.title[language]}${isListed ? ` (${LISTED[language]})` : ""}`,
			),
		),
	);
	return [...new Set(lines)];
}

const LISTED: Readonly<Record<Language, string>> = { en: "on the AP’s list", nl: "op de lijst van de AP" };
