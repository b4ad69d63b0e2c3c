/** All pilots as data: a row each for a spreadsheet, and JSON for programs. */
import { SHORT_NAMES } from "../../check/missing/readiness";
import type { Language, Localized } from "../../format/language";
import { csvOf, type Value } from "./csv";
import { type Entry, overdueIn } from "./entry";
import { PORTFOLIO } from "./words";

export function pilotsCsv(entries: readonly Entry[], language: Language): string {
	const columns = columnsIn((words) => words[language]);
	return csvOf([columns.map(([title]) => title), ...entries.map((entry) => columns.map(([, value]) => value(entry)))]);
}

type Column = readonly [title: string, value: (entry: Entry) => Value];

function columnsIn(say: (words: Localized) => string): readonly Column[] {
	return [
		[say(PORTFOLIO.pilot), ({ title }) => title],
		[say(PORTFOLIO.municipality), ({ municipality }) => municipality],
		[say(PORTFOLIO.stage), ({ stage }) => stage],
		[say(PORTFOLIO.start), ({ start }) => start],
		[say(PORTFOLIO.end), ({ end }) => end],
		[say(PORTFOLIO.answered), ({ answered }) => answered],
		[say(PORTFOLIO.needed), ({ total }) => total],
		...(["why", "success", "control"] as const).flatMap((key): Column[] => [
			[`${say(SHORT_NAMES[key])}: ${say(PORTFOLIO.answered).toLowerCase()}`, (entry) => figure(entry, key, "answered")],
			[`${say(SHORT_NAMES[key])}: ${say(PORTFOLIO.needed).toLowerCase()}`, (entry) => figure(entry, key, "total")],
		]),
		[
			say(PORTFOLIO.overdue),
			(entry) =>
				overdueIn(entry)
					.map(({ day, what }) => `${day} ${what}`)
					.join("; "),
		],
		[say(PORTFOLIO.costs), ({ costs }) => costs.pilot],
		[say(PORTFOLIO.yearly), ({ costs }) => costs.yearlyAtScale],
		[say(PORTFOLIO.owner), ({ owner }) => owner],
		[say(PORTFOLIO.contact), ({ contact }) => contact],
		[say(PORTFOLIO.file), ({ path }) => path],
	];
}

function figure({ readiness }: Entry, key: string, what: "answered" | "total"): Value {
	return readiness.find((one) => one.key === key)?.[what];
}

/** What is not known is null, so that each pilot has the same names. */
export function pilotsJson(entries: readonly Entry[], today: string): string {
	const pilots = entries.map((entry) => ({
		file: entry.path,
		title: entry.title,
		municipality: entry.municipality ?? null,
		status: entry.status ?? null,
		stage: entry.stage ?? null,
		period: { start: entry.start ?? null, end: entry.end ?? null },
		answered: entry.answered,
		needed: entry.total,
		questions: entry.readiness.map(({ key, answered, total }) => ({ question: key, answered, needed: total })),
		overdue: overdueIn(entry).map(({ day, what }) => ({ day, what })),
		costs: { pilot: entry.costs.pilot ?? null, yearlyAtScale: entry.costs.yearlyAtScale ?? null },
		commissioner: entry.owner ?? null,
		contact: entry.contact ?? null,
		days: entry.days.map(({ day, what }) => ({ day, what })),
	}));
	return `${JSON.stringify({ today, pilots }, undefined, "\t")}\n`;
}
