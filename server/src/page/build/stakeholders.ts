/** The stakeholders: how much influence each has and what they think of it, and a row for each. */
import type { Answer } from "../../document/document";
import { booleanIn, choiceIn } from "../../document/query";
import type { Question } from "../../format/questions";
import type { Block, Person, StakeholderMap } from "../model";
import { WORDS } from "../words";
import type { Build } from "./build";
import { extentOf, idOf, pathOf } from "./places";
import { clip } from "./prose";
import { tableOf } from "./table";
import { capitalized, itemName } from "./values";

export function stakeholdersOf(build: Build, list: Answer): readonly Block[] {
	const map = mapOf(build, list);
	return map === undefined ? tableOf(build, list) : [map, ...tableOf(build, list)];
}

/** Nothing where nobody says anything of influence. */
export function mapOf(build: Build, list: Answer): StakeholderMap | undefined {
	const items = list.items.filter(({ state }) => state === "answered");
	const members = list.question.item?.members ?? [];
	const [columns, support] = [axisOf(build, members, "influence"), axisOf(build, members, "support")];
	const placed = items.map((item) => ({
		person: personOf(build, item),
		influence: choiceIn(item, "influence")?.value,
		support: choiceIn(item, "support")?.value,
	}));
	if (placed.every((one) => one.influence === undefined)) {
		return undefined;
	}
	const rows = withUnknown(
		build,
		support,
		placed.some((one) => one.influence !== undefined && one.support === undefined),
	);
	const path = pathOf(build.pilot, list);
	const titleOf = (key: string) => members.find((member) => member.key === key)?.texts[build.language].title ?? key;
	return {
		kind: "map",
		id: `${idOf(path)}--map`,
		span: extentOf(list),
		title: build.say(WORDS.map),
		description: describe(build, placed, [
			{ title: titleOf("support"), key: "support", steps: rows },
			{ title: titleOf("influence"), key: "influence", steps: columns },
		]),
		across: titleOf("influence"),
		up: titleOf("support"),
		columns: columns.map(({ title }) => title),
		rows: rows.map((row) => ({
			title: row.title,
			cells: columns.map((column) =>
				placed.filter((one) => one.influence === column.value && one.support === row.value).map(({ person }) => person),
			),
		})),
		unplaced: placed.filter((one) => one.influence === undefined).map(({ person }) => person),
	};
}

interface Step {
	readonly value: string | undefined;
	readonly title: string;
}

function axisOf({ language }: Build, members: readonly Question[], key: string): Step[] {
	const question = members.find((member) => member.key === key);
	return (question?.choices ?? []).map((value) => ({
		value,
		title: capitalized(question?.choiceTexts.get(value)?.[language].title ?? value),
	}));
}

function withUnknown({ say }: Build, steps: readonly Step[], isNeeded: boolean): readonly Step[] {
	return isNeeded ? [...steps, { value: undefined, title: capitalized(say(WORDS.unknown)) }] : steps;
}

const LONGEST_NAME = 120;

function personOf(build: Build, item: Answer): Person {
	return {
		id: `${idOf(pathOf(build.pilot, item))}--mapped`,
		span: extentOf(item),
		name: clip(itemName(build, item) ?? build.say(WORDS.unnamed), LONGEST_NAME),
		bearsRisk: booleanIn(item, "bearsRisk")?.value === true,
		isOnlyInformed: choiceIn(item, "involvement")?.value === "inform",
	};
}

interface Placed {
	readonly person: Person;
	readonly influence: string | undefined;
	readonly support: string | undefined;
}

interface Axis {
	readonly title: string;
	readonly key: "support" | "influence";
	readonly steps: readonly Step[];
}

/** How many there are of each, for who cannot see the map. */
function describe({ say }: Build, placed: readonly Placed[], axes: readonly Axis[]): string {
	const count = (matches: (one: Placed) => boolean) => placed.filter(matches).length;
	const along = axes.flatMap(({ title, key, steps }) => {
		const counts = steps.map((step) => ({ step, found: count((one) => one[key] === step.value) }));
		const named = counts
			.filter(({ found }) => found > 0)
			.map(({ step, found }) => `${uncapitalized(step.title)} (${found})`);
		return named.length === 0 ? [] : [`${title}: ${named.join(", ")}.`];
	});
	const traits = [
		{ words: WORDS.bearsRisk, found: count(({ person }) => person.bearsRisk) },
		{ words: WORDS.onlyInformed, found: count(({ person }) => person.isOnlyInformed) },
	];
	const said = traits
		.filter(({ found }) => found > 0)
		.map(({ words, found }) => `${capitalized(say(words))}: ${found}.`);
	return [...along, ...said].join(" ");
}

function uncapitalized(text: string): string {
	return text.charAt(0).toLowerCase() + text.slice(1);
}
