/** Each party of a file as one thing: where a stakeholder has its id and its name, and every answer that names it. */
import type { Span } from "../text/span";
import type { ScalarNode } from "../yaml/tree";
import { type Answer, memoized, type SchemaDocument, spanOf, textOf } from "./document";
import { partyReferences, stakeholderFinder } from "./partyReferences";
import { given, itemsAt, textIn } from "./query";

export interface PartyOccurrence {
	/** Where it shows: the alias where there is one. */
	readonly span: Span;
	readonly answer: Answer;
	readonly node: ScalarNode;
	readonly text: string;
	/** Whether the text is the id of a stakeholder, or what somebody is called. */
	readonly by: "id" | "name";
	/** Here the stakeholder itself says so; elsewhere it is named. */
	readonly declares: boolean;
}

export interface Party {
	/** Nothing for a party that is named without an id and is no stakeholder. */
	readonly stakeholder: Answer | undefined;
	/** In the order of the file, each once. */
	readonly occurrences: readonly PartyOccurrence[];
}

/** The parties of a file: each stakeholder, and everybody else who is named. */
export function partiesOf(pilot: SchemaDocument): readonly Party[] {
	return memoized(pilot, findParties);
}

function findParties(pilot: SchemaDocument): readonly Party[] {
	const find = stakeholderFinder(pilot);
	const parties = new Map<Answer | string, Map<number, PartyOccurrence>>();
	const add = (key: Answer | string, occurrence: PartyOccurrence | undefined) => {
		const known = parties.get(key) ?? new Map<number, PartyOccurrence>();
		parties.set(key, known);
		if (occurrence !== undefined && !known.has(occurrence.span.start)) {
			known.set(occurrence.span.start, occurrence);
		}
	};
	// References cannot distinguish two stakeholders with one id.
	const firstOf = (stakeholder: Answer) => {
		const id = textIn(stakeholder, "id")?.value;
		return (id === undefined ? undefined : find(id)) ?? stakeholder;
	};
	for (const stakeholder of itemsAt(pilot, "success.stakeholders")) {
		const key = firstOf(stakeholder);
		add(key, occurrenceOf(given(stakeholder, "id"), "id", true));
		add(key, occurrenceOf(given(stakeholder, "name"), "name", true));
	}
	for (const { answer, value } of partyReferences(pilot)) {
		const stakeholder = find(value);
		const by = stakeholder !== undefined && textIn(stakeholder, "id")?.value === value ? "id" : "name";
		add(stakeholder === undefined ? value.toLowerCase() : firstOf(stakeholder), occurrenceOf(answer, by, false));
	}
	return [...parties].map(([key, occurrences]) => ({
		stakeholder: typeof key === "string" ? undefined : key,
		occurrences: [...occurrences.values()].sort((a, b) => a.span.start - b.span.start),
	}));
}

/** The party that is named at an offset, and the occurrence that names it. */
export function partyAt(
	pilot: SchemaDocument,
	offset: number,
): { readonly party: Party; readonly occurrence: PartyOccurrence } | undefined {
	for (const party of partiesOf(pilot)) {
		const occurrence = party.occurrences.find(({ span }) => span.start <= offset && offset <= span.end);
		if (occurrence !== undefined) {
			return { party, occurrence };
		}
	}
	return undefined;
}

function occurrenceOf(answer: Answer | undefined, by: "id" | "name", declares: boolean): PartyOccurrence | undefined {
	return answer?.node?.kind === "scalar"
		? { span: spanOf(answer), answer, node: answer.node, text: textOf(answer), by, declares }
		: undefined;
}
