/** A list of groups as a table: a row for each, its answers in as few columns as can be read on paper. */
import { type Answer, memberOf } from "../../document/document";
import { mayHoldMore } from "../../document/query";
import type { Question } from "../../format/questions";
import type { Block, Cell, Column, Line, Note, Row, Table } from "../model";
import { WORDS } from "../words";
import type { Build } from "./build";
import { columnsOf } from "./columns";
import { extentOf, headOf, idOf, pathBelow, pathOf } from "./places";
import { clip, quietLine } from "./prose";
import { linesOf } from "./values";

export function tableOf(build: Build, list: Answer): readonly Block[] {
	if (list.items.length === 0) {
		return [quietLine(`${list.question.texts[build.language].title}: ${build.say(WORDS.none)}`)];
	}
	return shownTable(tableWith(build, list, list.items, columnsOf(list.question)));
}

/** With the rows that say or ask something; nothing where none does. */
export function shownTable(table: Table): readonly Table[] {
	const rows = table.rows.filter(isFilled);
	return rows.length === 0 ? [] : [{ ...table, rows }];
}

/** @param wanted the keys of each, the one that names it first */
export function tableWith(
	build: Build,
	list: Answer,
	items: readonly Answer[],
	wanted: readonly (readonly string[])[],
): Table {
	const path = pathOf(build.pilot, list);
	const columns = wanted.map((keys, index) => (index === 0 ? keys : fromFirstFilled(build, items, keys)));
	const rows = items.map((item) => rowOf(build, item, columns));
	const shown = columns.map(
		(_, index) => index === 0 || rows.some(({ cells }) => (cells[index]?.lines.length ?? 0) > 0),
	);
	return {
		kind: "table",
		id: `${idOf(path)}--table`,
		span: extentOf(list),
		caption: list.question.texts[build.language].title,
		showsCaption: false,
		columns: columns
			.map((keys, index) => columnOf(build, list.question, keys, index === 0))
			.filter((_, index) => shown[index]),
		rows: rows.map((row) => ({ ...row, cells: row.cells.filter((_, index) => shown[index]) })),
	};
}

/** A column is named after what it holds: nothing is above it that no row says. */
function fromFirstFilled(build: Build, items: readonly Answer[], keys: readonly string[]): readonly string[] {
	const first = keys.findIndex((key) =>
		items.some((item) => isUnreadAt(build, item, key) || memberLines(build, item, key).length > 0),
	);
	return first > 0 ? keys.slice(first) : keys;
}

function isFilled({ cells, notes, isUnread }: Row): boolean {
	return isUnread || notes.length > 0 || cells.some((cell) => cell.isUnread || cell.lines.length > 0);
}

function columnOf({ language }: Build, { item }: Question, keys: readonly string[], isName: boolean): Column {
	const questions = keys.flatMap((key) => item?.members.find((member) => member.key === key) ?? []);
	const needsRoom = ({ shape, kind }: Question) =>
		(shape === "text" && kind !== "dateOrStatus") || shape === "list" || (isName && shape !== "date");
	const isWide = questions.length > 1 || questions.some(needsRoom);
	return { title: questions[0]?.texts[language].title ?? keys[0] ?? "", isWide };
}

function rowOf(build: Build, item: Answer, columns: readonly (readonly string[])[]): Row {
	const path = pathOf(build.pilot, item);
	const notes = notesIn(build, item);
	const isUnread = item.state === "unreadable";
	return {
		id: idOf(path),
		span: isUnread ? headOf(build.pilot, item) : extentOf(item),
		isUnread,
		cells: columns.map((keys, index) => {
			const raw = index === 0 && isUnread ? [quietLine(rawOf(build, item))] : [];
			return cellOf(build, item, keys, raw);
		}),
		notes,
	};
}

function rawOf({ pilot }: Build, { node }: Answer): string {
	return `“${clip(node === undefined ? "" : pilot.tree.text.slice(node.span.start, node.span.end), 120)}”`;
}

/** What was found about the item and all in it. */
export function notesIn(build: Build, answer: Answer): readonly Note[] {
	return [
		...build.remarks.notesOn(answer),
		...answer.members.flatMap((member) => notesIn(build, member)),
		...answer.items.flatMap((one) => notesIn(build, one)),
	];
}

function cellOf(build: Build, item: Answer, keys: readonly string[], before: readonly Line[]): Cell {
	const path = pathOf(build.pilot, item);
	const [first = ""] = keys;
	const lines: Line[] = [];
	const instead = memberOf(item, first)?.question.orElse;
	for (const key of keys) {
		// A role that stands for a name needs no name of its own.
		const isFirst = key === first || (key === instead && lines.length === 0);
		const found = memberLines(build, item, key, !isFirst);
		lines.push(...(isFirst ? found : named(build, item.question, key, found)));
	}
	const answer = memberOf(item, first);
	return {
		id: `${idOf(path)}-${first}`,
		span: answer === undefined || answer.state === "absent" ? headOf(build.pilot, item) : extentOf(answer),
		isUnread: keys.some((key) => isUnreadAt(build, item, key)),
		lines: [...before, ...lines],
	};
}

/** Something is there, or may be there, that cannot be read now. */
export function isUnreadAt({ pilot, remarks }: Build, holder: Answer, key: string): boolean {
	const answer = memberOf(holder, key);
	if (answer === undefined || answer.state === "answered" || remarks.gapAt(pathBelow(pilot, holder, key))) {
		return false;
	}
	return answer.state === "unreadable" || mayHoldMore(pilot, answer);
}

/** The answer, or the gap where it should be. */
export function memberLines(build: Build, item: Answer, key: string, isWithin = false): readonly Line[] {
	const answer = memberOf(item, key);
	const gap = build.remarks.gapAt(pathBelow(build.pilot, item, key));
	if (gap !== undefined) {
		return [shortGap(build, item.question, key, gap)];
	}
	if (answer === undefined) {
		return [];
	}
	switch (answer.state) {
		case "answered":
			return answer.question.shape === "object" || isListOfGroups(answer)
				? groupLines(build, answer)
				: linesOf(build, answer, isWithin);
		case "unreadable":
			return answer.node === undefined || mayHoldMore(build.pilot, answer) ? [] : [quietLine(rawOf(build, answer))];
		default:
			return [];
	}
}

function isListOfGroups({ question }: Answer): boolean {
	return question.shape === "list" && question.item?.shape === "object";
}

/** The answers inside a group, each on its line. */
function groupLines(build: Build, group: Answer): readonly Line[] {
	const holders = group.question.shape === "list" ? group.items : [group];
	return holders.flatMap((holder) =>
		holder.question.members.flatMap(({ key }) => named(build, holder.question, key, memberLines(build, holder, key))),
	);
}

function shortGap({ language }: Build, question: Question, key: string, gap: Line & { kind: "gap" }): Line {
	const texts = question.members.find((member) => member.key === key)?.texts[language];
	return { ...gap, question: texts?.shortQuestion ?? gap.question };
}

/** With what it is in front, where no column says so. */
function named({ language }: Build, question: Question, key: string, lines: readonly Line[]): readonly Line[] {
	const title = question.members.find((member) => member.key === key)?.texts[language].title ?? key;
	return lines.map((line, index) =>
		index === 0 && line.kind === "paragraph"
			? { ...line, runs: [{ text: `${title}: `, quiet: true }, ...line.runs] }
			: line,
	);
}
