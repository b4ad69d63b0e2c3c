/** The stakeholders of this file, where a party is to be named. Any other name is as good, so nothing is pressed upon it. */
import { CompletionItemKind } from "vscode-languageserver-types";
import { itemsAt, textIn } from "../../pilot/query";
import type { ExpectedItem, ExpectedValue } from "../../yaml/expected";
import { mayMean, type Proposal, type Request, typedIn, written } from "./proposal";

export function partyProposals(request: Request, expected: ExpectedItem | ExpectedValue): readonly Proposal[] {
	const taken = expected.kind === "item" ? expected.others : [];
	const typed = typedIn(request, expected);
	return itemsAt(request.analysis.pilot, "success.stakeholders").flatMap((stakeholder) => {
		const id = textIn(stakeholder, "id")?.value;
		const name = textIn(stakeholder, "name")?.value;
		if (id === undefined || taken.includes(id) || !mayMean(typed, [id, ...(name === undefined ? [] : [name])])) {
			return [];
		}
		return {
			label: id,
			kind: CompletionItemKind.Reference,
			detail: name,
			words: name === undefined ? [] : [name],
			template: [written(id, expected.quote, expected.flow)],
			rank: 0,
		};
	});
}
