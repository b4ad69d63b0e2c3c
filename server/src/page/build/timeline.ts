/** All days of a pilot in order: its period, decisions, what is due, who comes in, laws that change. */

import { isRuledOut, listedItems } from "../../document/compliance";
import { type Answer, memberOf, spanOf } from "../../document/document";
import { momentIn, scalarOf, soundPeriodOf } from "../../document/query";
import { addMonths, isDay } from "../../text/dates";
import { onceFor } from "../../text/once";
import type { Span } from "../../text/span";
import type { Moment, Run, Timeline } from "../model";
import { WORDS } from "../words";
import type { Build } from "./build";
import { dayText } from "./days";
import { answerAtPath, idOf, pathOf } from "./places";
import { clip, oneLine, plainText } from "./prose";
import { itemName, partyName, valueRuns } from "./values";

/** Laws that change so much later concern another pilot. */
const MONTHS_AFTER = 36;
/** A line each. */
const LONGEST = 140;

/** Nothing where there is no day but today. */
export const timelineOf: (build: Build) => Timeline | undefined = onceFor(findTimeline);

function findTimeline(build: Build): Timeline | undefined {
	const dated = [...periodMoments(build), ...answeredDays(build), ...involvements(build), ...lawChanges(build)];
	if (dated.length === 0) {
		return undefined;
	}
	const moments = [...dated, todayMoment(build)]
		.map((moment, order) => ({ moment, order }))
		.sort((a, b) => (a.moment.day < b.moment.day ? -1 : a.moment.day > b.moment.day ? 1 : a.order - b.order))
		.map(({ moment }) => moment);
	const { start, end } = soundPeriodOf(build.pilot);
	return {
		kind: "timeline",
		id: "timeline--days",
		span: undefined,
		title: build.say(WORDS.timeline),
		from: moments[0]?.day ?? build.today,
		to: moments.at(-1)?.day ?? build.today,
		today: build.today,
		period: start && end ? { start: start.value, end: end.value } : undefined,
		moments,
	};
}

function momentOf(
	{ today, language }: Build,
	what: Moment["what"],
	{ id, day, span }: { readonly id: string; readonly day: string; readonly span: Span | undefined },
	runs: readonly Run[],
): Moment {
	return { id: `${id}--day`, span, what, day, date: dayText(day, language), runs, isPast: day < today };
}

function todayMoment(build: Build): Moment {
	const at = { id: "today", day: build.today, span: undefined };
	return momentOf(build, "today", at, [{ text: build.say(WORDS.today), strong: true }]);
}

function periodMoments(build: Build): readonly Moment[] {
	const { start, end } = soundPeriodOf(build.pilot);
	return (["start", "end"] as const).flatMap((key) => {
		const day = key === "start" ? start : end;
		const words = [{ text: build.say(WORDS[key]), strong: true }];
		return day === undefined
			? []
			: [momentOf(build, "period", { id: idOf(`period.${key}`), day: day.value, span: day.span }, words)];
	});
}

/** Each date that the pilot gives, under its question and the item that it is about. */
function answeredDays(build: Build): readonly Moment[] {
	return build.pilot.answers.flatMap((answer) => {
		const { question } = answer;
		const value = question.shape === "date" ? scalarOf(answer) : undefined;
		if (typeof value !== "string" || !isDay(value) || question.path.startsWith("period.")) {
			return [];
		}
		const path = pathOf(build.pilot, answer);
		const at = { id: idOf(path), day: value, span: spanOf(answer) };
		return [momentOf(build, whatOf(question.path), at, wordsOf(build, answer, path))];
	});
}

function whatOf(path: string): Moment["what"] {
	if (path.endsWith(".due")) {
		return "due";
	}
	return /decideOn|endorsedOn|^decisions/.test(path) ? "decision" : "other";
}

function wordsOf(build: Build, answer: Answer, path: string): readonly Run[] {
	const { question } = answer;
	const { language, say } = build;
	const holder = holderOf(build, path);
	const name = holder?.item === undefined ? undefined : itemName(build, holder);
	switch (question.path) {
		case "success.scaling.decideOn":
			return line(say(WORDS.decision));
		case "why.businessCase.endorsedOn":
			return line(say(WORDS.endorsed));
		case "ended.on":
			return line(say(WORDS.ended));
		case "decisions.on":
			return line(named(build, holder, "decision"));
		case "success.compliance.due":
			return line(labelled(name, say(WORDS.mustComply)));
		case "why.goals.measured.on":
			return line(labelled(holder?.question.texts[language].title, goalAround(build, path)));
		case "why.goals.by":
			return line(`${say(WORDS.goal)}: ${name ?? ""}`);
		default:
			return line(`${name ?? sectionOf(build, path)}: ${question.texts[language].title.toLowerCase()}`);
	}
}

function line(text: string): readonly Run[] {
	return [{ text: clip(text, LONGEST) }];
}

/** A choice of an item behind what it is called, such as a decision. */
function named(build: Build, holder: Answer | undefined, key: string): string {
	const choice = holder && memberOf(holder, key);
	const value = choice?.state === "answered" ? plainText(valueRuns(build, choice)) : undefined;
	return labelled(choice?.question.texts[build.language].title, value);
}

/** What is empty leaves no colon. */
function labelled(...parts: readonly (string | undefined)[]): string {
	return parts.filter((part) => part !== undefined && part !== "").join(": ");
}

function goalAround(build: Build, path: string): string | undefined {
	const goal = answerAtPath(build.pilot, path.slice(0, path.indexOf(".measured.")));
	return goal && itemName(build, goal);
}

/** The group or item that an answer is in. */
function holderOf({ pilot }: Build, path: string): Answer | undefined {
	const above = path.slice(0, path.lastIndexOf("."));
	return answerAtPath(pilot, above);
}

function sectionOf(build: Build, path: string): string {
	return holderOf(build, path)?.question.texts[build.language].title ?? "";
}

/** From a day, or from the start of the pilot. */
function involvements(build: Build): readonly Moment[] {
	const stakeholders = build.pilot.answers.filter(
		({ question, item, state }) =>
			question.path === "success.stakeholders" && item !== undefined && state === "answered",
	);
	const { start } = soundPeriodOf(build.pilot);
	return stakeholders.flatMap((one) => {
		const from = momentIn(one, "from");
		const day =
			from && ("day" in from.value ? from.value.day : from.value.status === "running" ? start?.value : undefined);
		const how = one.members.find(({ question: { key } }) => key === "involvement");
		const word = scalarOf(how);
		const level = typeof word === "string" ? how?.question.choiceTexts.get(word)?.[build.language].title : undefined;
		const name = partyName(build, itemName(build, one) ?? build.say(WORDS.unnamed));
		const at = { id: `${idOf(pathOf(build.pilot, one))}-from`, day: day ?? "", span: from?.span };
		return day === undefined ? [] : [momentOf(build, "involvement", at, line(level ? `${name}: ${level}` : name))];
	});
}

/** Days on which a listed law begins to ask something, from now or the start until some years after the end. */
function lawChanges(build: Build): readonly Moment[] {
	const { start, end } = soundPeriodOf(build.pilot);
	const after = start !== undefined && start.value < build.today ? start.value : build.today;
	const before = addMonths(end?.value ?? after, MONTHS_AFTER);
	return listedItems(build.pilot).flatMap((listed) => {
		const regulation = isRuledOut(listed) ? undefined : listed.recognised?.regulation;
		const path = pathOf(build.pilot, listed.item);
		return (regulation?.applicationDates ?? []).flatMap(({ date, what }, index) => {
			const at = { id: `${idOf(path)}-law-${index}`, day: date, span: listed.name.span };
			const words = `${regulation?.shortName[build.language] ?? ""}: ${oneLine(what[build.language])}`;
			return after <= date && date <= before ? [momentOf(build, "law", at, line(words))] : [];
		});
	});
}
