/** A day for deciding that passes without a decision makes going on the decision. */

import { addItem, itemSkeleton } from "../../../document/edits/addAnswers";
import { decisionsOf } from "../../../document/parts/decisions";
import { answerAt, dayIn } from "../../../document/query";
import { longDate } from "../../../text/dates";
import type { Rule } from "../rule";

/** Further on a missing decision has a finding of its own. */
const STATUSES: readonly string[] = ["running", "evaluating"];
/** Of others a pilot may take several on its way. */
const FINAL: readonly string[] = ["continue", "scale", "stop", "end"];

export const rule: Rule = {
	id: "period/decision-overdue",
	severity: "warning",
	title: { en: "The day to decide has passed", nl: "De dag van het besluit is voorbij" },
	*find(pilot, { today }) {
		const decideOn = dayIn(answerAt(pilot, "success.scaling"), "decideOn");
		const decisions = decisionsOf(pilot);
		if (decideOn === undefined || decisions === undefined || !STATUSES.includes(pilot.status)) {
			return;
		}
		const isDecided = decisions.some(
			({ decision, on }) => FINAL.includes(decision.value) || (on !== undefined && on.value >= decideOn.value),
		);
		if (decideOn.value < today && !isDecided) {
			yield {
				span: decideOn.span,
				message: {
					en: `The decision was planned for ${longDate(decideOn.value, "en")}, but isn’t listed. Add it under “decisions”, or agree on another day.`,
					nl: `Het besluit was gepland op ${longDate(decideOn.value, "nl")}, maar ontbreekt. Zet het bij “decisions” (besluiten), of kies een andere dag.`,
				},
				fixes: () => [
					{
						title: { en: "Add a blank for the decision", nl: "Zet een plek klaar voor het besluit" },
						edits: addItem(pilot, "decisions", itemSkeleton(pilot, "decisions")),
						preferred: true,
					},
				],
			};
		}
	},
};
