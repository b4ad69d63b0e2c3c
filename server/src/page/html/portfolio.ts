/** The overview of all pilots as one file. It can be read without its script, which only sorts and filters. */

import { SHORT_NAMES } from "../../check/missing/readiness";
import type { Language, Localized } from "../../format/language";
import { STATUSES } from "../../format/status";
import { daysBetween } from "../../text/dates";
import { dayText } from "../build/days";
import { numberText } from "../build/values";
import type { Reader } from "../model";
import { type Day, type Entry, nextIn, overdueIn } from "../portfolio/entry";
import { madeOn, PORTFOLIO, pilotCount } from "../portfolio/words";
import { WORDS } from "../words";
import { percentOf, signAt } from "./drawings";
import { documentHtml } from "./html";
import { type Content, h, type Markup } from "./markup";
import { PORTFOLIO_POLICY, PORTFOLIO_SCRIPT, PORTFOLIO_STYLE } from "./portfolioStyle";
import { SIGNS } from "./timeline";

export interface Portfolio {
	/** Each with the address of its page. */
	readonly pilots: readonly { readonly entry: Entry; readonly href: string }[];
	readonly language: Language;
	readonly reader: Reader;
	/** `YYYY-MM-DD`. */
	readonly today: string;
	readonly version: string;
}

interface Writing extends Portfolio {
	say(words: Localized): string;
}

type Pilot = Portfolio["pilots"][number];

export function portfolioHtml(portfolio: Portfolio): string {
	const { language, reader, today, version } = portfolio;
	const pilots = reader === "residents" ? portfolio.pilots.map(forResidents) : portfolio.pilots;
	const writing: Writing = { ...portfolio, pilots, say: (words) => words[language] };
	const { say } = writing;
	const title = say(PORTFOLIO.title);
	return documentHtml({
		...{ language, title, style: PORTFOLIO_STYLE, policy: PORTFOLIO_POLICY, script: PORTFOLIO_SCRIPT },
		className: "page portfolio",
		children: [
			h("h1", title),
			h("p.quiet", say(pilotCount(pilots.length))),
			controls(writing),
			table(writing),
			h("p", { id: "none", hidden: true, role: "status" }, say(PORTFOLIO.none)),
			...timeline(writing),
			h("p.quiet", say(madeOn(dayText(today, language), version))),
		],
	});
}

/** What others than residents are to see stays out of the file, not only out of sight. */
function forResidents({ entry, href }: Pilot): Pilot {
	const days = entry.days.filter(({ isDecision }) => isDecision).map((day) => ({ ...day, isOverdue: false }));
	return { href, entry: { ...entry, days } };
}

/** Shown by the script, without which they would do nothing. */
function controls({ pilots, reader, say }: Writing): Markup {
	const stages = STATUSES.flatMap((status) => {
		const stage = pilots.find(({ entry }) => entry.status === status)?.entry.stage;
		return stage === undefined ? [] : [h("option", { value: status }, stage)];
	});
	const overdue = h("label", [h("input", { id: "late", type: "checkbox" }), " ", say(PORTFOLIO.onlyOverdue)]);
	return h("div", { id: "controls", hidden: true }, [
		h("label", [`${say(PORTFOLIO.search)} `, h("input", { id: "search", type: "search" })]),
		h("label", [
			`${say(PORTFOLIO.stage)} `,
			h("select", { id: "stage" }, [h("option", { value: "" }, say(PORTFOLIO.anyStage)), ...stages]),
		]),
		...(reader === "residents" ? [] : [overdue]),
	]);
}

interface Column {
	readonly title: string;
	readonly cell: (pilot: Pilot) => readonly Content[];
	/** What it is sorted by. */
	readonly key: (pilot: Pilot) => string | number;
}

function table(writing: Writing): Markup {
	const { pilots, say } = writing;
	const columns = columnsOf(writing);
	const head = columns.map(({ title }) => h("th", { scope: "col" }, title));
	const rows = pilots.map((pilot) => {
		const cells = columns.map(({ title, cell, key }, index) =>
			h(
				index === 0 ? "th" : "td",
				{ "data-key": String(key(pilot)), "data-title": title, ...(index === 0 ? { scope: "row" } : {}) },
				cell(pilot),
			),
		);
		const state = { "data-stage": pilot.entry.status ?? "", "data-late": overdueIn(pilot.entry).length > 0 ? "1" : "" };
		return h("tr", state, cells);
	});
	return h("table.list", { id: "pilots", "data-sort": say(PORTFOLIO.sort) }, [
		h("caption.unseen", say(PORTFOLIO.title)),
		h("thead", [h("tr", head)]),
		h("tbody", rows),
	]);
}

function columnsOf(writing: Writing): readonly Column[] {
	const { reader, say } = writing;
	const common: readonly Column[] = [
		{ title: say(PORTFOLIO.pilot), cell: nameOf, key: ({ entry }) => entry.title },
		{
			title: say(PORTFOLIO.stage),
			cell: ({ entry }) => words(entry.stage),
			key: ({ entry }) => (entry.status === undefined ? -1 : STATUSES.indexOf(entry.status)),
		},
		{
			title: `${say(PORTFOLIO.start)} – ${say(PORTFOLIO.end).toLowerCase()}`,
			cell: ({ entry }) => words(periodText(writing, entry)),
			key: ({ entry }) => entry.start ?? entry.end ?? "",
		},
	];
	return reader === "residents"
		? [...common, { title: say(PORTFOLIO.contact), cell: ({ entry }) => words(entry.contact), key: contactOf }]
		: [...common, ...inner(writing)];
}

function inner(writing: Writing): readonly Column[] {
	const { say, language } = writing;
	const euros = (amount: number | undefined) => amount && numberText(amount, "amount", language);
	return [
		{
			title: say(PORTFOLIO.answered),
			cell: ({ entry }) => readinessOf(writing, entry),
			key: ({ entry }) => (entry.total === 0 ? 1 : entry.answered / entry.total),
		},
		{
			title: say(PORTFOLIO.overdue),
			cell: ({ entry }) => overdueLines(writing, overdueIn(entry)),
			key: ({ entry }) => overdueIn(entry).length,
		},
		{
			title: say(PORTFOLIO.costs),
			cell: ({ entry: { costs } }) => [
				...words(euros(costs.pilot)),
				...(costs.yearlyAtScale === undefined
					? []
					: [h("p.quiet", `${say(PORTFOLIO.yearly)}: ${euros(costs.yearlyAtScale)}`)]),
			],
			key: ({ entry }) => entry.costs.pilot ?? -1,
		},
		{
			title: say(PORTFOLIO.owner),
			cell: ({ entry }) => words(entry.owner),
			key: ({ entry }) => entry.owner ?? "",
		},
	];
}

function contactOf({ entry }: Pilot): string {
	return entry.contact ?? "";
}

function nameOf({ entry, href }: Pilot): readonly Content[] {
	const place = entry.municipality === undefined ? [] : [h("p.quiet", entry.municipality)];
	return [h("a", { href }, entry.title), ...place];
}

function words(text: string | number | undefined): readonly Content[] {
	return text === undefined ? [] : [String(text)];
}

function periodText({ language }: Writing, { start, end }: Entry): string | undefined {
	const days = [start, end].map((day) => (day === undefined ? "…" : dayText(day, language)));
	return start === undefined && end === undefined ? undefined : days.join(" – ");
}

function readinessOf({ say }: Writing, { readiness, answered, total }: Entry): readonly Content[] {
	const each = readiness
		.filter((one) => one.total > 0)
		.map((one) => `${say(SHORT_NAMES[one.key])}\u00a0${one.answered}/${one.total}`)
		.join(", ");
	return total === 0 ? [] : [h("p", `${answered}/${total}`), h("p.quiet", each)];
}

function overdueLines({ language }: Writing, days: readonly Day[]): readonly Content[] {
	return days.map(({ day, what }) => h("p", [h("strong", dayText(day, language)), ` ${what}`]));
}

/** A row for each pilot that has a day: its period as a band, its days as signs, today through all. */
function timeline(writing: Writing): readonly Markup[] {
	const { pilots, today, say, language, reader } = writing;
	const dated = pilots.filter(
		({ entry }) => entry.days.length > 0 || entry.start !== undefined || entry.end !== undefined,
	);
	const all = [today, ...dated.flatMap(({ entry }) => [entry.start, entry.end, ...entry.days.map(({ day }) => day)])]
		.filter((day) => day !== undefined)
		.sort();
	const [from = today, to = today] = [all[0], all.at(-1)];
	const length = daysBetween(from, to);
	const at = (day: string) => `${percentOf(length === 0 ? 0.5 : daysBetween(from, day) / length)}%`;
	const rows = dated.map((pilot) => {
		const next = reader === "residents" ? undefined : nextIn(pilot.entry, today);
		return h("tr", [
			h("th", { scope: "row" }, [h("a", { href: pilot.href }, pilot.entry.title)]),
			h(
				"td",
				next === undefined ? words(periodText(writing, pilot.entry)) : [`${dayText(next.day, language)}: ${next.what}`],
			),
			h("td.track", { "aria-hidden": "true" }, [trackOf(pilot.entry, at, today)]),
		]);
	});
	const head = h("tr", [
		h("th", { scope: "col" }, say(PORTFOLIO.pilot)),
		h(
			"th",
			{ scope: "col" },
			reader === "residents" ? `${say(PORTFOLIO.start)} – ${say(PORTFOLIO.end).toLowerCase()}` : say(PORTFOLIO.next),
		),
		h("th.track", { scope: "col" }, `${dayText(from, language)} – ${dayText(to, language)}`),
	]);
	return rows.length === 0
		? []
		: [
				h("section", { "aria-labelledby": "timeline-title" }, [
					h("h2", { id: "timeline-title" }, say(PORTFOLIO.timeline)),
					h("p.quiet", `┆ ${say(WORDS.today)}: ${dayText(today, language)}`),
					h("table.timeline", [h("thead", [head]), h("tbody", rows)]),
				]),
			];
}

function trackOf({ start, end, days }: Entry, at: (day: string) => string, today: string): Markup {
	const width =
		start === undefined || end === undefined ? 0 : Number.parseFloat(at(end)) - Number.parseFloat(at(start));
	const band =
		start && end ? [h("rect.band", { x: at(start), width: `${width.toFixed(2)}%`, y: 0, height: "100%" })] : [];
	const now = h("line.now", { x1: at(today), x2: at(today), y1: "0%", y2: "100%" });
	const signs = days.map(({ day, isDecision, isOverdue }) => {
		const kind = isDecision ? "decision" : isOverdue ? "due" : "period";
		return signAt(at(day), h("path", { d: SIGNS[kind], class: kind }));
	});
	return h("svg", { width: "100%", height: "100%" }, [...band, now, ...signs]);
}
