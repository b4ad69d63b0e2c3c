/** The vocabulary that the pilots of a municipality share: who is involved, and how their goals are measured. */

import { normalized } from "../../text/comparable";
import type { PilotSummary } from "../pilots/pilotSummary";

export interface Vocabulary {
	/** Stakeholders by what they are called, those of the most pilots first. */
	readonly parties: readonly KnownParty[];
	/** Indicators, those of the most pilots first. */
	readonly measures: readonly KnownMeasure[];
}

export interface KnownParty {
	readonly name: string;
	/** The short names that pilots give it. */
	readonly ids: readonly string[];
	/** What the first pilot that has it is called. */
	readonly pilot: string | undefined;
	/** How many pilots have it. */
	readonly pilots: number;
}

export interface KnownMeasure {
	readonly indicator: string;
	/** The first that a pilot gives. */
	readonly unit: string | undefined;
	readonly pilots: number;
}

export function vocabularyOf(pilots: readonly PilotSummary[]): Vocabulary {
	const parties = new Map<string, { name: string; ids: Set<string>; pilot: string | undefined; uris: Set<string> }>();
	const measures = new Map<string, { indicator: string; unit: string | undefined; uris: Set<string> }>();
	for (const { uri, title, stakeholders, measures: own } of pilots) {
		for (const { id, name } of stakeholders) {
			if (name !== undefined) {
				const known = parties.get(normalized(name.value)) ?? {
					name: name.value,
					ids: new Set(),
					pilot: title?.value,
					uris: new Set(),
				};
				parties.set(normalized(name.value), known);
				known.uris.add(uri);
				if (id !== undefined) {
					known.ids.add(id);
				}
			}
		}
		for (const { indicator, unit } of own) {
			const known = measures.get(normalized(indicator.value)) ?? { indicator: indicator.value, unit, uris: new Set() };
			measures.set(normalized(indicator.value), known);
			known.unit ??= unit;
			known.uris.add(uri);
		}
	}
	return {
		parties: [...parties.values()]
			.map(({ name, ids, pilot, uris }) => ({ name, ids: [...ids], pilot, pilots: uris.size }))
			.sort((a, b) => b.pilots - a.pilots || (a.name < b.name ? -1 : 1)),
		measures: [...measures.values()]
			.map(({ indicator, unit, uris }) => ({ indicator, unit, pilots: uris.size }))
			.sort((a, b) => b.pilots - a.pilots || (a.indicator < b.indicator ? -1 : 1)),
	};
}

/** Whether a pilot has the same vocabulary as before, whatever else has changed in it. */
export function sameWordsIn(one: PilotSummary, other: PilotSummary): boolean {
	return JSON.stringify(wordsIn(one)) === JSON.stringify(wordsIn(other));
}

function wordsIn({ title, stakeholders, measures }: PilotSummary): object {
	return [
		title?.value,
		stakeholders.map(({ id, name }) => [id, name?.value]),
		measures.map(({ indicator, unit }) => [indicator.value, unit]),
	];
}
