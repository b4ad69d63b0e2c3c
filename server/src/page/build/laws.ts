/** Laws and rules, a table for each state, what is open first. */
import type { Answer } from "../../document/document";
import { choiceIn } from "../../document/query";
import type { Block, Table } from "../model";
import { WORDS } from "../words";
import type { Build } from "./build";
import { columnsOf } from "./columns";
import { shownTable, tableOf, tableWith } from "./table";
import { capitalized } from "./values";

export function lawsOf(build: Build, list: Answer): readonly Block[] {
	const status = list.question.item?.members.find(({ key }) => key === "status");
	if (list.items.length === 0 || status === undefined) {
		return tableOf(build, list);
	}
	return [...status.choices, undefined].flatMap((state) => {
		const items = list.items.filter((item) => choiceIn(item, "status")?.value === state);
		const title =
			state === undefined ? build.say(WORDS.unknown) : status.choiceTexts.get(state)?.[build.language].title;
		return shownTable(tableOfState(build, list, items, state)).map((table) => ({
			...table,
			caption: `${capitalized(title ?? "")} (${table.rows.length})`,
		}));
	});
}

function tableOfState(build: Build, list: Answer, items: readonly Answer[], state: string | undefined): Table {
	const columns = columnsOf(list.question).map((keys) => keys.filter((key) => key !== "status" || state === undefined));
	const table = tableWith(build, list, items, columns);
	return { ...table, id: `${table.id}-${state ?? "unknown"}`, showsCaption: true };
}
