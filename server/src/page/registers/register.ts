/** What the registers share: fields that are filled from a pilot's own words or left empty, and what is left empty by name. */
import type { Answer } from "../../document/document";
import type { Localized } from "../../format/language";
import { anyAnswerAt, type Build } from "../build/build";
import type { Value } from "../portfolio/csv";
import { groupsAt, wordIn } from "../readers/parts";

/** A column of a register: what it asks, and what the pilot says to it. */
export interface Field<Holder> {
	readonly title: Localized;
	readonly value: (build: Build, holder: Holder) => Value;
}

/** What a register asks and a pilot does not say. */
export interface Lack {
	/** The data set or device that it is about; nothing for the pilot as a whole. */
	readonly about: string | undefined;
	readonly fields: readonly string[];
}

export interface Rows {
	readonly rows: readonly (readonly Value[])[];
	readonly lacks: readonly Lack[];
}

export function rowsOf<Holder>(
	build: Build,
	holders: readonly Holder[],
	fields: readonly Field<Holder>[],
	nameOf: (holder: Holder) => string | undefined,
): Rows {
	const rows = holders.map((holder) => fields.map(({ value }) => value(build, holder)));
	const lacks = rows.map((row, index): Lack => {
		const holder = holders[index];
		return {
			about: holder === undefined ? undefined : nameOf(holder),
			fields: fields.filter((_, at) => row[at] === undefined).map(({ title }) => build.say(title)),
		};
	});
	return { rows, lacks: lacks.filter(({ fields: empty }) => empty.length > 0) };
}

/** The text at a path through groups, on one line. */
export function textAt(build: Build, path: string): string | undefined {
	const at = path.lastIndexOf(".");
	const holder = at < 0 ? build.pilot.root : anyAnswerAt(build, path.slice(0, at));
	return holder && wordIn(build, holder, path.slice(at + 1));
}

/** What an item says under a key, as the value of a field. */
export const of = (key: string) => (build: Build, item: Answer) => wordIn(build, item, key);
/** What the pilot says at a path, as the value of a field. */
export const ofPilot = (path: string) => (build: Build) => textAt(build, path);
export const contact = (build: Build) => textsAt(build, ["contact.name", "contact.email", "contact.phone"]);
/** Asked for, and no question of the format. */
export const unknown = () => undefined;

/** The texts at several paths, joined; those that are there. */
export function textsAt(build: Build, paths: readonly string[], between = "; "): string | undefined {
	return together(
		paths.map((path) => textAt(build, path)),
		between,
	);
}

/** Of each item of a list of groups what it says under the keys. */
export function textOfEach(build: Build, path: string, keys: readonly string[]): string | undefined {
	return together(groupsAt(build, path).map((item) => textsIn(build, item, keys)));
}

export function textsIn(build: Build, item: Answer, keys: readonly string[], between = ": "): string | undefined {
	return together(
		keys.map((key) => wordIn(build, item, key)),
		between,
	);
}

export function together(words: readonly (string | undefined)[], between = "; "): string | undefined {
	const known = words.filter((word) => word !== undefined);
	return known.length === 0 ? undefined : known.join(between);
}
