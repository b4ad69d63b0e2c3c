/** Which answers lead to the criteria for an assessment, for whoever points at the finding that it is missing. */
import type { Language } from "../format/language";
import type { Analysis } from "./analysis";

const CODE = "success/assessment-missing";

/** One line for each answer and criterion; none where the finding is elsewhere. */
export function assessmentReasons({ findings, document }: Analysis, offset: number, language: Language): string[] {
	const text = document.getText();
	const related = findings
		.filter(({ code, span }) => code === CODE && span.start <= offset && offset <= span.end)
		.flatMap((finding) => finding.related ?? []);
	return [...new Set(related.map(({ span, message }) => `${text.slice(span.start, span.end)}: ${message[language]}`))];
}
