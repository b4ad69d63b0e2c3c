import { isRuledOut, type Listed, listedItems } from "../../../document/compliance";
import { type Answer, memberOf, type SchemaDocument } from "../../../document/document";
import { addMember } from "../../../document/edits/addAnswers";
import { mayHoldMore } from "../../../document/query";
import { hasReached } from "../../../format/status";
import { finderOf } from "../../found";
import type { Rule } from "../rule";

/** Without the reason nobody can judge later whether it still holds. */
export const rule: Rule = {
	id: "success/ruled-out-without-reason",
	severity: "warning",
	title: { en: "Ruled out without a reason", nl: "Uitgesloten zonder reden" },
	*find(pilot) {
		for (const { name, reason } of withoutReason(pilot)) {
			yield {
				span: reason.headSpan,
				message: {
					en: `“${name.value}” is ruled out without a reason. Say in a few words why it does not apply to this pilot.`,
					nl: `“${name.value}” is uitgesloten zonder reden. Zeg in een paar woorden waarom dit niet geldt voor deze pilot.`,
				},
			};
		}
	},
	fixes(finding, pilot) {
		const found = foundAt(finding, pilot);
		return found === undefined || found.reason.state === "unanswered"
			? []
			: [
					{
						title: { en: "Add a place for the reason", nl: "Voeg een plek voor de reden toe" },
						edits: addMember(pilot, found.item, "reason"),
						preferred: true,
					},
				];
	},
};

const foundAt = finderOf(withoutReason, ({ reason }) => reason.headSpan.start);

function withoutReason(pilot: SchemaDocument): readonly (Listed & { readonly reason: Answer })[] {
	if (!hasReached(pilot.status, "preparing")) {
		return [];
	}
	return listedItems(pilot)
		.filter(isRuledOut)
		.flatMap((one) => {
			const reason = memberOf(one.item, "reason");
			const lacks = reason?.state === "absent" || reason?.state === "unanswered";
			return reason !== undefined && lacks && !mayHoldMore(pilot, reason) ? [{ ...one, reason }] : [];
		});
}
