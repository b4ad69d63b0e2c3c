/** The stakeholder map: a field for each influence and support, so that no name lies on another however many there are. */
import type { Person, StakeholderMap } from "../model";
import { WORDS } from "../words";
import { personMark } from "./drawings";
import { h, type Markup } from "./markup";
import type { Writing } from "./writing";

export function stakeholderMap(writing: Writing, map: StakeholderMap): Markup {
	const { id, title, description, across, up, columns, rows, unplaced } = map;
	const head = h("tr", [
		h("td.axes", [h("span", `${across}\u00a0→`), h("span", `↑\u00a0${up}`)]),
		...columns.map((column, at) => {
			const hasPeople = rows.some(({ cells }) => (cells[at]?.length ?? 0) > 0);
			return h(hasPeople ? "th" : "th.nobody", { scope: "col" }, column);
		}),
	]);
	const body = rows.map((row) =>
		h("tr", [
			h("th", { scope: "row", "data-title": up }, row.title),
			...row.cells.map((people, index) =>
				h(
					"td",
					{ "data-title": `${across}: ${columns[index] ?? ""}` },
					people.length === 0
						? []
						: [
								h(
									"ul",
									people.map((one) => personOf(writing, one)),
								),
							],
				),
			),
		]),
	);
	return h("figure.map", { id }, [
		h("figcaption", [h("strong", title), " ", h("span.quiet", description)]),
		h("table", [h("thead", [head]), h("tbody", body)]),
		...unplacedOf(writing, across, unplaced),
		...legendOf(writing, [...rows.flatMap(({ cells }) => cells.flat()), ...unplaced]),
	]);
}

/** Beside the map, for nobody knows where they belong. */
function unplacedOf(writing: Writing, across: string, people: readonly Person[]): Markup[] {
	const words = `${across}: ${writing.say(WORDS.unknown)}`;
	const list = h(
		"ul",
		people.map((one) => personOf(writing, one)),
	);
	return people.length === 0 ? [] : [h("div.unplaced", [h("span.quiet", words), list])];
}

function personOf(writing: Writing, { id, name, bearsRisk, isOnlyInformed }: Person): Markup {
	const labels = [
		...(bearsRisk ? [writing.say(WORDS.bearsRisk)] : []),
		...(isOnlyInformed ? [writing.say(WORDS.onlyInformed)] : []),
	];
	return h("li", { id }, [
		personMark(bearsRisk, isOnlyInformed),
		h("span", [name, ...(labels.length === 0 ? [] : [h("span.unseen", ` (${labels.join(", ")})`)])]),
	]);
}

/** What the signs mean that occur. */
function legendOf(writing: Writing, people: readonly Person[]): Markup[] {
	const entries = [
		...(people.some(({ bearsRisk }) => bearsRisk) ? [[personMark(true, false), writing.say(WORDS.bearsRisk)]] : []),
		...(people.some(({ isOnlyInformed }) => isOnlyInformed)
			? [[personMark(false, true), writing.say(WORDS.onlyInformed)]]
			: []),
	];
	return entries.length === 0
		? []
		: [
				h(
					"p.legend",
					{ "aria-hidden": "true" },
					entries.map((entry) => h("span", entry)),
				),
			];
}
