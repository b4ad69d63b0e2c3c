/** The schema of a pilot as its tests walk through it. */

import schema from "../../../schemas/pilot.schema.json";
import dutch from "../../../schemas/pilot.schema.nl.json";
import type { Phase } from "../../../server/src/format/status";

export interface Note {
	readonly question?: string;
	readonly shortQuestion?: string;
	readonly kind?: string;
	readonly neededFrom?: Phase;
	readonly neededIf?: Readonly<Record<string, unknown>>;
	readonly placeholder?: string;
	readonly synonyms?: readonly string[];
	readonly valueSynonyms?: Readonly<Record<string, string>>;
	readonly valueTitles?: Readonly<Record<string, string>>;
}

export interface Node {
	readonly type: string;
	readonly title?: string;
	readonly description?: string;
	readonly examples?: readonly unknown[];
	readonly enum?: readonly string[];
	readonly enumDescriptions?: readonly string[];
	readonly properties?: Readonly<Record<string, Node>>;
	readonly items?: Node;
	readonly "x-pilot"?: Note;
}

export interface Dutch {
	readonly title?: string;
	readonly description?: string;
	readonly question?: string;
	readonly shortQuestion?: string;
	readonly placeholder?: string;
	readonly examples?: readonly unknown[];
	readonly synonyms?: readonly string[];
	readonly values?: Readonly<
		Record<string, { readonly title: string; readonly description: string; readonly synonyms: readonly string[] }>
	>;
}

export const PILOT = schema as unknown as Node;
export const DUTCH: Readonly<Record<string, Dutch>> = dutch;

/** Every node of the schema with its path; items of a list end in `[]`. */
export function schemaNodes(node: Node = PILOT, path = ""): [string, Node][] {
	const members = Object.entries(node.properties ?? {}).flatMap(([key, member]) =>
		schemaNodes(member, path === "" ? key : `${path}.${key}`),
	);
	const items = node.items === undefined ? [] : schemaNodes(node.items, `${path}[]`);
	return [[path, node], ...members, ...items];
}

export function noteOf(node: Node): Note {
	return node["x-pilot"] ?? {};
}
