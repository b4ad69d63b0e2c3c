/** What an overview says of one pilot: how far it is, what is overdue, what it costs, whose it is. */
import { type Readiness, readinessOf } from "../../check/missing/readiness";
import { answerAt, numberIn, soundPeriodOf, textIn } from "../../document/query";
import type { Status } from "../../format/status";
import { type Build, buildOf } from "../build/build";
import { titleOf } from "../build/head";
import { oneLine, plainText } from "../build/prose";
import { timelineOf } from "../build/timeline";
import { choiceTitle } from "../build/values";
import type { PageSource } from "../source";
import { isOverdue } from "./overdue";

export interface Entry {
	/** Of the file, as the reader knows it. */
	readonly path: string;
	readonly title: string;
	readonly municipality: string | undefined;
	/** Nothing where the file has no known one. */
	readonly status: Status | undefined;
	readonly stage: string | undefined;
	readonly start: string | undefined;
	readonly end: string | undefined;
	readonly readiness: readonly Readiness[];
	readonly answered: number;
	readonly total: number;
	/** In euros. */
	readonly costs: { readonly pilot: number | undefined; readonly yearlyAtScale: number | undefined };
	/** Who commissions it, as a name and a role. */
	readonly owner: string | undefined;
	readonly contact: string | undefined;
	/** Its days in order, those of laws left out. */
	readonly days: readonly Day[];
}

export interface Day {
	/** `YYYY-MM-DD`. */
	readonly day: string;
	readonly what: string;
	readonly isDecision: boolean;
	/** It has passed, and what was to be done by then is not. */
	readonly isOverdue: boolean;
}

export function entryOf(source: PageSource, path: string): Entry {
	const build = buildOf(source);
	const { pilot } = build;
	const { start, end } = soundPeriodOf(pilot);
	const readiness = readinessOf(pilot);
	const sum = (key: "answered" | "total") => readiness.reduce((all, one) => all + one[key], 0);
	const costs = answerAt(pilot, "why.businessCase.costs");
	const status = choiceTitle(build, "status");
	return {
		path,
		title: titleOf(build),
		municipality: lineIn(build, "municipality"),
		status: status === undefined ? undefined : pilot.status,
		stage: status,
		start: start?.value,
		end: end?.value,
		readiness,
		answered: sum("answered"),
		total: sum("total"),
		costs: { pilot: numberIn(costs, "pilot")?.value, yearlyAtScale: numberIn(costs, "yearlyAtScale")?.value },
		owner: linesIn(build, "control.commissioner", ["name", "role"]),
		contact: linesIn(build, "contact", ["name", "email", "phone"]),
		days: daysOf(build),
	};
}

export function overdueIn({ days }: Entry): readonly Day[] {
	return days.filter((day) => day.isOverdue);
}

/** The first day to come. */
export function nextIn({ days }: Entry, today: string): Day | undefined {
	return days.find(({ day }) => day >= today);
}

function daysOf(build: Build): readonly Day[] {
	const moments = timelineOf(build)?.moments ?? [];
	return moments
		.filter(({ what }) => what !== "today" && what !== "law")
		.map((moment) => ({
			day: moment.day,
			what: plainText(moment.runs),
			isDecision: moment.what === "decision",
			isOverdue: isOverdue(build, moment),
		}));
}

function lineIn({ pilot }: Build, key: string): string | undefined {
	const text = oneLine(textIn(pilot.root, key)?.value ?? "");
	return text === "" ? undefined : text;
}

function linesIn({ pilot }: Build, path: string, keys: readonly string[]): string | undefined {
	const group = answerAt(pilot, path);
	const words = keys.map((key) => oneLine(textIn(group, key)?.value ?? "")).filter((word) => word !== "");
	return words.length === 0 ? undefined : words.join(", ");
}
