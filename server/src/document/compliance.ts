/** Which laws and rules a pilot lists, and which of the catalogue its traits bring into view. */
import type { Recognised, Regulation } from "../format/regulations";
import { hasReached } from "../format/status";
import { type Answer, memberOf, memoized, onlyIn, type SchemaDocument } from "./document";
import { booleanIn, itemsAt, type Located, mayHoldMore, textAt, textIn, traitsOf } from "./query";

/** An item of `success.compliance` that says which law it is about. */
export interface Listed {
	readonly item: Answer;
	/** The answer that names the law. */
	readonly named: Answer;
	readonly name: Located<string>;
	readonly status: Located<string> | undefined;
	/** Nothing for a law that the catalogue does not have. */
	readonly recognised: Recognised | undefined;
}

/** A regulation with the traits that bring it into view, in the order of the file. */
export interface InView {
	readonly regulation: Regulation;
	readonly strong: boolean;
	readonly traits: readonly Located<string>[];
}

const AVG = "avg";
/** No trait: what it triggers holds for every pilot. */
const ALWAYS = "always";

export function listedItems(pilot: SchemaDocument): readonly Listed[] {
	return memoized(pilot, findListed);
}

function findListed(pilot: SchemaDocument): readonly Listed[] {
	return itemsAt(pilot, "success.compliance").flatMap((item) => {
		const named = memberOf(item, "regulation");
		const name = named && nameIn(named);
		const status = textIn(item, "status");
		return named && name ? [{ item, named, name, status, recognised: recognisedBy(pilot, name, status) }] : [];
	});
}

/** Also of a name in a list of its own: what the other answers say of it holds. */
function nameIn(named: Answer): Located<string> | undefined {
	const only = named.state === "unreadable" ? onlyIn(named.node) : undefined;
	return only?.kind === "scalar" && typeof only.value === "string"
		? { value: only.value.trim(), span: only.span }
		: textAt(named);
}

/** A whole stands for its part only where it is ruled out: a permit under the bylaw reports no sensor. */
function recognisedBy({ catalogue }: SchemaDocument, name: Located<string>, status: Listed["status"]) {
	const known = catalogue.recognise(name.value);
	const part = known === undefined && isRuledOut({ status }) ? catalogue.partOf(name.value) : undefined;
	return known ?? (part && ({ regulation: part, by: "alias" } as const));
}

export function isRuledOut({ status }: Pick<Listed, "status">): boolean {
	return status?.value === "not-applicable";
}

interface WithoutAvg {
	readonly personal: readonly Located<boolean>[];
	readonly ruledOut: readonly Listed[];
}

/** The personal data sets of a pilot that does not list the `avg`, or rules it out by these items; nothing in order. */
export function withoutAvg(pilot: SchemaDocument): WithoutAvg {
	return memoized(pilot, findWithoutAvg);
}

function findWithoutAvg(pilot: SchemaDocument): WithoutAvg {
	const none = { personal: [], ruledOut: [] };
	if (!hasReached(pilot.status, "preparing") || !isListKnown(pilot)) {
		return none;
	}
	const items = listedItems(pilot).filter(({ recognised }) => recognised?.regulation.id === AVG);
	if (!items.every(isRuledOut)) {
		return none;
	}
	const personal = itemsAt(pilot, "success.data")
		.flatMap((data) => booleanIn(data, "personal") ?? [])
		.filter(({ value }) => value);
	return personal.length > 0 ? { personal, ruledOut: items } : none;
}

/** What the traits bring into view and the pilot neither lists nor rules out, each regulation once. */
export function notListed(pilot: SchemaDocument): readonly InView[] {
	return memoized(pilot, findNotListed);
}

function findNotListed(pilot: SchemaDocument): readonly InView[] {
	if (!isListKnown(pilot)) {
		return [];
	}
	const listed = new Set(listedItems(pilot).map(({ recognised }) => recognised?.regulation.id));
	if (withoutAvg(pilot).personal.length > 0) {
		listed.add(AVG);
	}
	return inView(pilot, listed);
}

function inView(pilot: SchemaDocument, listed: ReadonlySet<string | undefined>): readonly InView[] {
	const traits = traitsOf(pilot).filter(({ value }) => value !== ALWAYS);
	const triggered = new Map<Regulation, Located<string>[]>();
	for (const trait of traits) {
		for (const regulation of pilot.catalogue.byTrait(trait.value)) {
			if (!listed.has(regulation.id)) {
				const by = triggered.get(regulation) ?? [];
				by.push(trait);
				triggered.set(regulation, by);
			}
		}
	}
	return [...triggered].map(([regulation, by]) => {
		const strong = traits.filter(({ value }) => regulation.strongTriggers.includes(value));
		return strong.length > 0 ? { regulation, strong: true, traits: strong } : { regulation, strong: false, traits: by };
	});
}

/** Where part of the file cannot be read, or an item does not say which law it is about, nothing is missing for sure. */
function isListKnown(pilot: SchemaDocument): boolean {
	const success = memberOf(pilot.root, "success");
	const list = success && memberOf(success, "compliance");
	const holders = [success, list].filter((answer) => answer !== undefined);
	return (
		pilot.root.state === "answered" &&
		holders.every((answer) => answer.state !== "unreadable" && !mayHoldMore(pilot, answer)) &&
		listedItems(pilot).length === (list?.items.length ?? 0)
	);
}
