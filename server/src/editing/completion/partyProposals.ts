/**
 * The stakeholders of this file where a party is to be named, by id or, without one, by name, and behind them those of other
 * pilots, by name, for their short names mean nothing here. Any other name is as good, so nothing is pressed upon it.
 */
import { CompletionItemKind } from "vscode-languageserver-types";
import { itemsAt, textIn } from "../../document/query";
import type { Language } from "../../format/language";
import type { ItemContext, ValueContext } from "../../yaml/cursor/context";
import { mayMean, type Proposal, type Request, typedIn, written } from "./proposal";
import type { KnownParty } from "./vocabulary";

/** Nobody reads a longer list; who types on gets others. */
const MOST = 50;

export function partyProposals(request: Request, context: ItemContext | ValueContext): readonly Proposal[] {
	const taken = context.kind === "item" ? context.others : [];
	const typed = typedIn(request, context);
	const own = itemsAt(request.analysis.pilot, "success.stakeholders").map((stakeholder) => ({
		id: textIn(stakeholder, "id")?.value,
		name: textIn(stakeholder, "name")?.value,
	}));
	const ofThisFile = own.flatMap(({ id, name }): Proposal[] => {
		const label = id ?? name;
		const names = [id, name].flatMap((one) => one ?? []);
		if (label === undefined || taken.includes(label) || !mayMean(typed, names)) {
			return [];
		}
		return [
			{
				label,
				kind: CompletionItemKind.Reference,
				detail: id === undefined ? undefined : name,
				synonyms: names.filter((one) => one !== label),
				template: [written(label, context.quote, context.flow)],
				rank: 0,
			},
		];
	});
	const known = new Set([...taken, ...own.flatMap(({ id, name }) => [id ?? "", name ?? ""])].map(lowered));
	const ofOthers = (request.options.vocabulary?.parties ?? [])
		.filter(({ name, ids }) => !known.has(lowered(name)) && mayMean(typed, [name, ...ids]))
		.slice(0, MOST)
		.map((party) => otherProposal(party, request, context));
	return [...ofThisFile, ...ofOthers];
}

function otherProposal(party: KnownParty, { options }: Request, { quote, flow }: ItemContext | ValueContext): Proposal {
	return {
		label: party.name,
		kind: CompletionItemKind.Text,
		detail: whereElse(party, options.language),
		synonyms: party.ids,
		template: [written(party.name, quote, flow)],
		rank: 1,
	};
}

function whereElse({ pilot, pilots }: KnownParty, language: Language): string {
	if (pilots === 1 && pilot !== undefined) {
		return { en: `in the pilot “${pilot}”`, nl: `in de pilot “${pilot}”` }[language];
	}
	return pilots === 1
		? { en: "in another pilot", nl: "in een andere pilot" }[language]
		: { en: `in ${pilots} other pilots`, nl: `in ${pilots} andere pilots` }[language];
}

function lowered(name: string): string {
	return name.toLowerCase();
}
