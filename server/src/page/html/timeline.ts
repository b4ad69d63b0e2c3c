/** The timeline: a line each with its day, and beside it where that lies between the first day and the last. */
import { daysBetween } from "../../text/dates";
import type { Moment, Timeline } from "../model";
import { WORDS } from "../words";
import { percentOf, signAt } from "./drawings";
import { h, type Markup } from "./markup";
import type { Writing } from "./writing";

export function timeline(writing: Writing, line: Timeline): Markup {
	const at = scaleOf(line);
	const rows = line.moments.map((moment) =>
		h("tr", { id: moment.id, class: `${moment.what} ${moment.isPast ? "past" : "ahead"}` }, [
			h("th", { scope: "row" }, moment.date),
			h("td", writing.runs(moment.runs)),
			h("td.track", { "aria-hidden": "true" }, [trackOf(line, moment, at)]),
		]),
	);
	const head = h("tr", [
		h("th", { scope: "col" }, writing.say(WORDS.date)),
		h("th", { scope: "col" }, writing.say(WORDS.happens)),
		h("td.track", { "aria-hidden": "true" }),
	]);
	return h("table.timeline", { id: line.id }, [
		h("caption.unseen", line.title),
		h("thead.unseen", [head]),
		h("tbody", rows),
	]);
}

/** In percents of the width. */
function scaleOf({ from, to }: Timeline): (day: string) => number {
	const length = daysBetween(from, to);
	return (day) => percentOf(length === 0 ? 0.5 : daysBetween(from, day) / length);
}

/** The period as a band behind, today as a line through all. */
function trackOf({ period, today }: Timeline, moment: Moment, at: (day: string) => number): Markup {
	const [start, end] = [period && at(period.start), period && at(period.end)];
	const band =
		start === undefined || end === undefined
			? []
			: [h("rect.band", { x: `${start}%`, width: `${Math.max(end - start, 0)}%`, y: 0, height: "100%" })];
	const now = `${at(today)}%`;
	return h("svg", { width: "100%", height: "100%" }, [
		...band,
		h("line.now", { x1: now, x2: now, y1: "0%", y2: "100%" }),
		signAt(`${at(moment.day)}%`, h("path", { d: SIGNS[moment.what], class: moment.what })),
	]);
}

const CIRCLE = "M0-4.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9z";
/** The shape of each kind of day. */
export const SIGNS: Readonly<Record<Moment["what"], string>> = {
	period: CIRCLE,
	today: CIRCLE,
	decision: "M0-6 6 0 0 6-6 0z",
	due: "M-4.5-4.5h9v9h-9z",
	involvement: CIRCLE,
	law: "M0-5.5 6 5H-6z",
	other: CIRCLE,
};
