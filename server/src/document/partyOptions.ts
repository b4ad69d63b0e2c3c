/** The parties that a pilot names, as they are to be written: by short name, or else by name. */
import { memoized, type SchemaDocument } from "./document";
import { partiesOf } from "./partyOccurrences";
import { textIn } from "./query";

export interface PartyOption {
	readonly value: string;
	/** What the party is called, where the value is a short name. */
	readonly name: string | undefined;
}

/** The stakeholders first, each party once. */
export function partyOptions(pilot: SchemaDocument): readonly PartyOption[] {
	return memoized(pilot, optionsOf);
}

function optionsOf(pilot: SchemaDocument): readonly PartyOption[] {
	const options = partiesOf(pilot).flatMap(({ stakeholder, occurrences }): PartyOption[] => {
		const [id, name] = [textIn(stakeholder, "id")?.value, textIn(stakeholder, "name")?.value];
		const value = id ?? name ?? occurrences[0]?.text;
		return value === undefined ? [] : [{ value, name: id === undefined ? undefined : name }];
	});
	return [...new Map(options.map((option) => [option.value, option])).values()];
}
