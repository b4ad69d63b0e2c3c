/** Who later asks why a pilot went on or stopped finds the answer where the decision is written down. */

import type { SchemaDocument } from "../../../document/document";
import { addItem, itemSkeleton } from "../../../document/edits/addAnswers";
import { type Decision, decisionsOf } from "../../../document/parts/decisions";
import { isSameBody } from "../../../document/parts/sameBody";
import { sameParty } from "../../../document/partyReferences";
import { answerAt, type Located, statusOf, textIn } from "../../../document/query";
import type { Status } from "../../../format/status";
import { quoted, shownValue } from "../../core/wording";
import type { Rule, RuleFinding } from "../rule";

const LIST = "decisions";

/** The decisions that lead to a status, the usual one first. */
const LEADING: Readonly<Partial<Record<Status, readonly string[]>>> = {
	running: ["start"],
	evaluating: ["start"],
	scaling: ["scale"],
	regular: ["scale", "continue"],
	paused: ["pause"],
	stopped: ["stop", "end"],
	completed: ["end", "stop"],
};
/** Whether a pilot goes on is for whoever the scaling names; the start and what changes on the way may be for others. */
const FINAL: readonly string[] = ["continue", "scale", "stop", "end"];

export const rule: Rule = {
	id: "control/decision-missing",
	severity: "warning",
	title: { en: "Missing decision", nl: "Ontbrekend besluit" },
	*find(pilot) {
		const [status, decisions] = [statusOf(pilot), decisionsOf(pilot)];
		const leading = status && LEADING[status.value];
		if (status === undefined || decisions === undefined || leading === undefined) {
			return;
		}
		if (!decisions.some(({ decision }) => leading.includes(decision.value))) {
			yield missing(pilot, status, leading[0] ?? "");
		}
		yield* byOthers(pilot, decisions);
	},
};

function missing(pilot: SchemaDocument, status: Located<Status>, wanted: string): RuleFinding {
	const [is, decision] = [shownValue("status", status.value), shownValue(`${LIST}.decision`, wanted)];
	return {
		span: status.span,
		message: {
			en: `The status is ${is.en}, but the decision ${decision.en} isn’t listed. Add it, with the day and who made it.`,
			nl: `De status is ${is.nl}, maar het besluit ${decision.nl} ontbreekt. Voeg het toe, met de dag en wie het nam.`,
		},
		fixes: () => [
			{
				title: { en: `Add the decision ${decision.en}`, nl: `Voeg het besluit ${decision.nl} toe` },
				edits: addItem(pilot, LIST, itemSkeleton(pilot, LIST, { decision: wanted })),
				preferred: true,
			},
		],
	};
}

function* byOthers(pilot: SchemaDocument, decisions: readonly Decision[]): Iterable<RuleFinding> {
	const decidedBy = textIn(answerAt(pilot, "success.scaling"), "decidedBy");
	if (decidedBy === undefined) {
		return;
	}
	for (const { decision, by } of decisions) {
		const isOther =
			by !== undefined && !sameParty(pilot, by.value, decidedBy.value) && !isSameBody(by.value, decidedBy.value);
		if (FINAL.includes(decision.value) && isOther) {
			const taken = shownValue(`${LIST}.decision`, decision.value);
			yield {
				span: by.span,
				message: {
					en: `The decision ${taken.en} was made by ${quoted(by.value)}, not by ${quoted(decidedBy.value)}. Have it confirmed, or correct one of the two.`,
					nl: `Het besluit ${taken.nl} is genomen door ${quoted(by.value)}, niet door ${quoted(decidedBy.value)}. Laat het bevestigen, of verbeter een van de twee.`,
				},
				related: [{ span: decidedBy.span, message: { en: "Who was supposed to decide.", nl: "Wie zou besluiten." } }],
			};
		}
	}
}
