/** Answers that a pilot with this status should have and does not have: one finding each. */

import type { SchemaDocument } from "../../document/document";
import { type UnansweredQuestion, unansweredNow } from "../../document/unanswered";
import type { Localized } from "../../format/language";
import { type Question, questionAt } from "../../format/questions";
import { severityOfMissing } from "../../format/status";
import type { Check, Finding } from "../core/finding";
import { lowerFirst } from "../core/wording";
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
	const aliasSpan = answer.holder?.alias !== undefined ? answer.holder.span : undefined;
	return {
		code: path,
		span,
		severity: severityOfMissing(document.status),
		// An item of a list has no question of its own: a placeholder in the list leaves the list's question unanswered.
		message: missingMessage(questionAt(path) ?? answer.question),
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

export function missingMessage({ texts: { en, nl } }: Question): Localized {
	return {
		en: `Not answered yet: ${lowerFirst(en.question)}`,
		nl: `Nog niet ingevuld: ${lowerFirst(nl.question)}`,
	};
}
