/** Usually the two dates are swapped. */
import { type Answer, type SchemaDocument, textOf } from "../../../document/document";
import { answerAt, given, periodOf } from "../../../document/query";
import { hasReached } from "../../../format/status";
import { longDate } from "../../../text/dates";
import type { TemplateEdit } from "../../../text/template";
import { valueInstead } from "../../../yaml/edit/insert";
import type { Fix } from "../../core/finding";
import type { Rule } from "../rule";

export const rule: Rule = {
	id: "period/end-before-start",
	severity: "error",
	title: { en: "End date before the start date", nl: "Einddatum vóór de startdatum" },
	*find(pilot) {
		const { start, end } = periodOf(pilot);
		if (start !== undefined && end !== undefined && end.value < start.value && hasReached(pilot.status, "preparing")) {
			yield {
				span: end.span,
				message: {
					en: `The end date (${longDate(end.value, "en")}) is before the start date (${longDate(start.value, "en")}). Swap the two, or correct the one that’s wrong.`,
					nl: `De einddatum (${longDate(end.value, "nl")}) ligt vóór de startdatum (${longDate(start.value, "nl")}). Wissel de twee om, of verbeter de datum die niet klopt.`,
				},
				related: [{ span: start.span, message: { en: "The start date.", nl: "De startdatum." } }],
				fixes: () => swapFixes(pilot),
			};
		}
	},
};

function swapFixes(pilot: SchemaDocument): readonly Fix[] {
	const edits = swapped(pilot);
	return edits.length === 0
		? []
		: [{ title: { en: "Swap start and end", nl: "Wissel start en einde om" }, edits, preferred: true }];
}

function swapped(pilot: SchemaDocument): readonly TemplateEdit[] {
	const period = answerAt(pilot, "period");
	const [start, end] = [given(period, "start"), given(period, "end")];
	if (period?.node?.alias !== undefined || !isWrittenHere(start) || !isWrittenHere(end)) {
		return [];
	}
	return [
		...valueInstead(pilot.tree.text, start.node, [textOf(end)]),
		...valueInstead(pilot.tree.text, end.node, [textOf(start)]),
	];
}

type Written = Answer & { readonly node: NonNullable<Answer["node"]> };

/** A value behind an alias may be meant for other answers too. */
function isWrittenHere(answer: Answer | undefined): answer is Written {
	const node = answer?.node;
	return node?.kind === "scalar" && node.alias === undefined && answer?.pair?.mergedAt === undefined;
}
