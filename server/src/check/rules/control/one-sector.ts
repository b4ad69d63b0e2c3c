/** Problems of a city concern several departments; what one sector designs alone, the others do not adopt. */
import type { SchemaDocument } from "../../../document/document";
import { spanOf } from "../../../document/document";
import { addItem, itemSkeleton } from "../../../document/edits/addAnswers";
import { textIn, wholeListAt } from "../../../document/query";
import { hasReached } from "../../../format/status";
import type { Span } from "../../../text/span";
import { quoted } from "../../core/wording";
import type { Rule } from "../rule";

const LIST = "control.collaboration";

export const rule: Rule = {
	id: "control/one-sector",
	severity: "warning",
	title: { en: "Only one sector takes part", nl: "Er doet maar één sector mee" },
	*find(pilot) {
		const only = onlySector(pilot);
		if (only !== undefined) {
			yield {
				span: only.span,
				message: {
					en: `Only ${quoted(only.sector)} takes part. Which other sector is affected by the problem or the change? Add it.`,
					nl: `Alleen ${quoted(only.sector)} doet mee. Welke andere sector heeft met het probleem te maken of merkt de verandering? Voeg die toe.`,
				},
				fixes: () => [
					{
						title: { en: "Add a blank for another sector", nl: "Zet een plek klaar voor nog een sector" },
						edits: addItem(pilot, LIST, itemSkeleton(pilot, LIST)),
						preferred: true,
					},
				],
			};
		}
	},
};

/** The only sector of all partners; nothing if a partner has no sector. */
function onlySector(pilot: SchemaDocument): { readonly sector: string; readonly span: Span } | undefined {
	const list = wholeListAt(pilot, LIST);
	if (list === undefined || !hasReached(pilot.status, "preparing")) {
		return undefined;
	}
	const first = textIn(list.items[0], "sector");
	const name = first?.value.toLowerCase();
	const isOnly = list.items.every((item) => textIn(item, "sector")?.value.toLowerCase() === name);
	return first !== undefined && isOnly ? { sector: first.value, span: spanOf(list) } : undefined;
}
