/** Answers that a pilot of this status should have and has not: one finding each. */

import type { SchemaDocument } from "../../document/document";
import { type UnansweredQuestion, unansweredNow } from "../../document/unanswered";
import { severityOfMissing } from "../../format/status";
import type { Check, Finding } from "../core/finding";
import { missingFixes } from "./fixes";

export const missingCheck: Check = (document) =>
	unansweredNow(document).map((unanswered) => toFinding(unanswered, document));

/** Findings of this check are named after the path of their question. */
export function isMissingAnswer(code: string): boolean {
	return !code.includes("/");
}

function toFinding(unanswered: UnansweredQuestion, document: SchemaDocument): Finding {
	const { answer, span } = unanswered;
	const { path, texts } = answer.question;
	const source = answer.holder?.alias !== undefined ? answer.holder.span : undefined;
	return {
		code: path,
		span,
		severity: severityOfMissing(document.status),
		message: { en: `${texts.en.question} (${path})`, nl: `${texts.nl.question} (${path})` },
		...(source === undefined
			? {}
			: {
					related: [
						{
							span: { start: source.start, end: Math.min(source.end, source.start + 1) },
							message: { en: "The answers are written here.", nl: "De antwoorden staan hier." },
						},
					],
				}),
		fixes: () => missingFixes(unanswered, document),
	};
}
