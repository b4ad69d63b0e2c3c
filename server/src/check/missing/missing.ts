/** Answers that a pilot with this status should have and does not have: one finding each. */

import type { SchemaDocument } from "../../document/document";
import { type UnansweredQuestion, unansweredNow } from "../../document/unanswered";
import { questionAt } from "../../format/questions";
import { severityOfMissing } from "../../format/status";
import type { Check, Finding } from "../core/finding";
import { missingFixes } from "./fixes";

export const missingCheck: Check = (document) =>
	unansweredNow(document).map((unanswered) => toFinding(unanswered, document));

/** The code of these findings is the path of their question. */
export function isMissingAnswer(code: string): boolean {
	return !code.includes("/");
}

function toFinding(unanswered: UnansweredQuestion, document: SchemaDocument): Finding {
	const { answer, span } = unanswered;
	const { path } = answer.question;
	// An item of a list has no question of its own: a placeholder in the list leaves the list's question open.
	const { texts } = questionAt(path) ?? answer.question;
	const aliasSpan = answer.holder?.alias !== undefined ? answer.holder.span : undefined;
	return {
		code: path,
		span,
		severity: severityOfMissing(document.status),
		message: { en: texts.en.question, nl: texts.nl.question },
		...(aliasSpan === undefined
			? {}
			: {
					related: [
						{
							span: { start: aliasSpan.start, end: Math.min(aliasSpan.end, aliasSpan.start + 1) },
							message: { en: "The answers are written here.", nl: "De antwoorden staan hier." },
						},
					],
				}),
		fixes: () => missingFixes(unanswered, document),
	};
}
