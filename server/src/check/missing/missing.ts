/** Answers that a pilot of this status should have and has not: one finding each. */

import { type UnansweredQuestion, unansweredNow } from "../../document/unanswered";
import { type Status, severityOfMissing } from "../../format/status";
import type { Check, Finding } from "../core/finding";
import { missingFixes } from "./fixes";

export const missingCheck: Check = {
	handles: (code) => !code.includes("/"),
	find: (pilot) => unansweredNow(pilot).map((open) => toFinding(open, pilot.status)),
	fixes: missingFixes,
};

function toFinding({ answer, span }: UnansweredQuestion, status: Status): Finding {
	const { path, texts } = answer.question;
	const source = answer.holder?.alias !== undefined ? answer.holder.span : undefined;
	return {
		code: path,
		span,
		severity: severityOfMissing(status),
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
	};
}
