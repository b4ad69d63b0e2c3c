/** The goals: a row each, with a bar from where it is by what was measured to where it should be. */

import { type Answer, memberOf } from "../../document/document";
import { answeredItems, dayIn, given, numberIn, textIn } from "../../document/query";
import type { Block, Cell, GoalBar, Line, Mark } from "../model";
import type { Build } from "./build";
import { columnsOf } from "./columns";
import { dayText } from "./days";
import { extentOf, headOf, idOf, pathOf } from "./places";
import { memberLines, shownTable, tableWith } from "./table";
import { numberText } from "./values";

/** What the bar shows. */
const DRAWN = ["baseline", "target", "unit", "measured"];

export function goalsOf(build: Build, list: Answer): readonly Block[] {
	const columns = columnsOf(list.question).map((keys) =>
		keys.filter((key) => key === "baseline" || !DRAWN.includes(key)),
	);
	const table = tableWith(build, list, list.items, columns);
	const at = table.columns.findIndex(({ title }) => title === titleOf(build, list, "baseline"));
	const title = `${titleOf(build, list, "baseline")} → ${titleOf(build, list, "target")}`;
	return shownTable({
		...table,
		columns: table.columns.map((column, index) => (index === at ? { title, isWide: true } : column)),
		rows: table.rows.map((row, item) => ({
			...row,
			cells: row.cells.map((cell, index) => {
				const goal = list.items[item];
				return index === at && goal !== undefined ? drawn(build, goal, cell) : cell;
			}),
		})),
	});
}

function titleOf({ language }: Build, { question: { item } }: Answer, key: string): string {
	return item?.members.find((member) => member.key === key)?.texts[language].title ?? key;
}

function drawn(build: Build, goal: Answer, cell: Cell): Cell {
	const bar = barOf(build, goal);
	const gaps = ["baseline", "target", "measured"].flatMap((key) =>
		memberLines(build, goal, key).filter(({ kind }) => kind === "gap"),
	);
	const lines: readonly Line[] = bar === undefined ? gaps : [bar, ...gaps];
	return { ...cell, lines };
}

/** Nothing where there is no number yet. */
export function barOf(build: Build, goal: Answer): GoalBar | undefined {
	const [baseline, target] = [markOf(build, goal, "baseline"), markOf(build, goal, "target")];
	const measured = answeredItems(given(goal, "measured")).flatMap((one) => measuredIn(build, one) ?? []);
	if (baseline === undefined && target === undefined && measured.length === 0) {
		return undefined;
	}
	const answer = memberOf(goal, "baseline");
	return {
		kind: "goalBar",
		id: `${idOf(pathOf(build.pilot, goal))}-bar`,
		span: answer?.state === "answered" ? extentOf(answer) : headOf(build.pilot, goal),
		unit: textIn(goal, "unit")?.value,
		baseline,
		target,
		measured,
	};
}

function markOf({ language }: Build, holder: Answer, key: string): Mark | undefined {
	const number = numberIn(holder, key);
	return number && { value: number.value, label: numberText(number.value, undefined, language) };
}

function measuredIn(build: Build, one: Answer): Mark | undefined {
	const mark = markOf(build, one, "value");
	const day = dayIn(one, "on");
	return mark && day ? { ...mark, label: `${mark.label} (${dayText(day.value, build.language)})` } : mark;
}
