/** Who is meant where a pilot names a party: a stakeholder by its id, or somebody by name. */
import { distance } from "../text/nearest";
import { type Answer, memoized, type SchemaDocument } from "./document";
import { meantValue } from "./meant";
import { itemsAt, type Located, textIn } from "./query";

/** A value that stands for a party, such as an owner or somebody who endorses. */
export interface PartyReference extends Located<string> {
	readonly answer: Answer;
}

/** Every answer that names a party and says something, in the design's order. */
export function partyReferences(pilot: SchemaDocument): readonly PartyReference[] {
	const references: PartyReference[] = [];
	for (const answer of pilot.answers) {
		if (answer.question.kind === "party" && answer.state === "answered" && answer.node?.kind === "scalar") {
			references.push({
				answer,
				value: String(meantValue(answer)).trim(),
				span: answer.node.alias ?? answer.node.span,
			});
		}
	}
	return references;
}

/** The stakeholder whose id (or else name, in any case) this is. */
export function stakeholderNamed(pilot: SchemaDocument, party: string): Answer | undefined {
	return stakeholderFinder(pilot)(party);
}

/** The same for many names of one pilot. */
export function stakeholderFinder(pilot: SchemaDocument): (party: string) => Answer | undefined {
	return memoized(pilot, makeFinder);
}

function makeFinder(pilot: SchemaDocument): (party: string) => Answer | undefined {
	const byId = new Map<string, Answer>();
	const byName = new Map<string, Answer>();
	for (const one of [...itemsAt(pilot, "success.stakeholders")].reverse()) {
		const id = textIn(one, "id");
		const name = textIn(one, "name");
		if (id !== undefined) {
			byId.set(id.value, one);
		}
		if (name !== undefined) {
			byName.set(name.value.toLowerCase(), one);
		}
	}
	return (party) => byId.get(party) ?? byName.get(party.toLowerCase());
}

/** Whether two ways to name a party mean the same one: by id, by name, by the same text. */
export function sameParty(pilot: SchemaDocument, a: string, b: string): boolean {
	const [first, second] = [stakeholderNamed(pilot, a), stakeholderNamed(pilot, b)];
	return first !== undefined && second !== undefined ? first === second : a.toLowerCase() === b.toLowerCase();
}

/** The ids of the stakeholders, in the order of the file. */
export function stakeholderIds(pilot: SchemaDocument): readonly Located<string>[] {
	return itemsAt(pilot, "success.stakeholders").flatMap((one) => textIn(one, "id") ?? []);
}

/** Whether a value can only be meant as an id: in lower case with a hyphen and no space, or nearly one of the ids. */
export function resemblesId(party: string, ids: readonly string[]): boolean {
	return !party.includes(" ") && !NAME.test(party) && (HYPHENATED.test(party) || nearestIds(party, ids).length > 0);
}

/** With a space or a capital it is a name. */
const NAME = /[\s\p{Lu}]/u;
const HYPHENATED = /^[\p{Ll}\p{N}_]+(?:-[\p{Ll}\p{N}_]+)+$/u;

const NONE: readonly never[] = [];
/** Hardly a pilot has more stakeholders; each name is held against each of them. */
const MAX_COMPARED = 100;

/** The ids one edit away (two from eight letters on), the nearest first. */
export function nearestIds(party: string, ids: readonly string[]): readonly string[] {
	const limit = party.length >= 8 ? 2 : 1;
	return ids
		.slice(0, MAX_COMPARED)
		.flatMap((id) => {
			const cost = distance(party, id, limit);
			return cost <= limit ? { id, cost } : NONE;
		})
		.sort((a, b) => a.cost - b.cost)
		.map(({ id }) => id);
}
