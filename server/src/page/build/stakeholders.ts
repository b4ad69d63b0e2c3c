/** The stakeholders: how much influence each has and what they think of it, and a row for each. */
import { lowerFirst } from "../../check/core/wording";
import type { Answer } from "../../document/document";
import { booleanIn, choiceIn } from "../../document/query";
import type { Localized } from "../../format/language";
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
	const mapped = items.map((item) => ({
		person: personOf(build, item),
		influence: choiceIn(item, "influence")?.value,
		support: choiceIn(item, "support")?.value,
	}));
	if (mapped.every((one) => one.influence === undefined)) {
		return undefined;
	}
	const rows = withUnknown(
		build,
		support,
		mapped.some((one) => one.influence !== undefined && one.support === undefined),
	);
	const path = pathOf(build.pilot, list);
	const titleOf = (key: string) => members.find((member) => member.key === key)?.texts[build.language].title ?? key;
	return {
		kind: "map",
		id: `${idOf(path)}--map`,
		span: extentOf(list),
		title: build.say(WORDS.map),
		description: describe(build, mapped, [
			{ title: titleOf("support"), steps: rows, of: (one) => one.support },
			{ title: titleOf("influence"), steps: columns, of: (one) => one.influence },
		]),
		across: titleOf("influence"),
		up: titleOf("support"),
		columns: columns.map(({ title }) => title),
		rows: rows.map((row) => ({
			title: row.title,
			cells: columns.map((column) =>
				mapped.filter((one) => one.influence === column.value && one.support === row.value).map(({ person }) => person),
			),
		})),
		unplaced: mapped.filter((one) => one.influence === undefined).map(({ person }) => person),
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

interface MappedStakeholder {
	readonly person: Person;
	readonly influence: string | undefined;
	readonly support: string | undefined;
}

interface Axis {
	readonly title: string;
	readonly steps: readonly Step[];
	readonly of: (one: MappedStakeholder) => string | undefined;
}

/** How many there are of each, for who cannot see the map. */
function describe(build: Build, mapped: readonly MappedStakeholder[], axes: readonly Axis[]): string {
	const along = ({ title, steps, of }: Axis) => {
		const counts = steps.flatMap((step) => {
			const found = mapped.filter((one) => of(one) === step.value).length;
			return found === 0 ? [] : [`${lowerFirst(step.title)} (${found})`];
		});
		return counts.length === 0 ? [] : [`${title}: ${counts.join(", ")}.`];
	};
	const count = (words: Localized, matches: (person: Person) => boolean) => {
		const found = mapped.filter(({ person }) => matches(person)).length;
		return found === 0 ? [] : [`${capitalized(build.say(words))}: ${found}.`];
	};
	return [
		...axes.flatMap(along),
		...count(WORDS.bearsRisk, ({ bearsRisk }) => bearsRisk),
		...count(WORDS.onlyInformed, ({ isOnlyInformed }) => isOnlyInformed),
	].join(" ");
}
