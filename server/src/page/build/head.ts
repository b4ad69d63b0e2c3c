/** The top of the page: what the pilot is called, how far it is, when, who. */

import { type Answer, memberOf } from "../../document/document";
import { soundPeriodOf, textIn } from "../../document/query";
import { questionAt } from "../../format/questions";
import { PHASES, type Status } from "../../format/status";
import type { Block, Fact, Line, Steps } from "../model";
import { WORDS } from "../words";
import { anyAnswerAt, type Build } from "./build";
import { factOf } from "./costs";
import { dayText } from "./days";
import { extentOf, headOf, idOf, pathOf } from "./places";
import { oneLine, proseOf } from "./prose";
import { memberLines, notesIn } from "./table";
import { capitalized, joined, valueRuns } from "./values";

/** What the top says of the questions at the first level; those after it have sections of their own. */
export const IN_HEAD: readonly string[] = [
	...["title", "municipality", "summary", "status", "period", "themes", "traits", "contact"],
];

export function titleOf(build: Build): string {
	const title = oneLine(textIn(build.pilot.root, "title")?.value ?? "");
	return title === "" ? build.say(WORDS.untitled) : title;
}

export function titleSpan({ pilot }: Build) {
	const title = memberOf(pilot.root, "title");
	return title === undefined ? undefined : headOf(pilot, title);
}

export function pageHead(build: Build): readonly Block[] {
	const { pilot, remarks } = build;
	const gaps = ["title", "status"].flatMap((path) => remarks.gapAt(path) ?? []);
	const notes = IN_HEAD.flatMap((key) => {
		const answer = memberOf(pilot.root, key);
		return answer === undefined ? [] : notesIn(build, answer);
	});
	return [...gaps, stepsOf(build), ...summaryOf(build), { kind: "facts", rows: factsOf(build) }, ...notes];
}

export function summaryOf(build: Build): readonly Block[] {
	const summary = anyAnswerAt(build, "summary");
	const gap = build.remarks.gapAt("summary");
	if (gap !== undefined) {
		return [gap];
	}
	if (summary?.state !== "answered") {
		return [];
	}
	const path = pathOf(build.pilot, summary);
	const text = textIn(build.pilot.root, "summary")?.value ?? "";
	const children = proseOf(text, extentOf(summary)).map((block) =>
		block.kind === "paragraph" ? { ...block, tone: "lead" as const } : block,
	);
	return [
		{
			...{ kind: "answer", id: idOf(path), span: extentOf(summary), path, isUnread: false },
			question: summary.question.texts[build.language].question,
			children,
		},
	];
}

export function stepsOf({ pilot, language, say }: Build): Steps {
	const status = memberOf(pilot.root, "status");
	const texts = questionAt("status")?.choiceTexts;
	const name = (one: Status) => capitalized(texts?.get(one)?.[language].title ?? one);
	const at = (PHASES as readonly Status[]).indexOf(pilot.status);
	return {
		kind: "steps",
		id: idOf("status"),
		span: status === undefined ? undefined : headOf(pilot, status),
		title: say(WORDS.stage),
		steps: PHASES.map((phase, index) => ({
			title: name(phase),
			state: index === at ? "now" : index < at ? "done" : "later",
		})),
		beside: at < 0 ? name(pilot.status) : undefined,
	};
}

function factsOf(build: Build): readonly Fact[] {
	const { root } = build.pilot;
	const plain = (key: string) => {
		const answer = memberOf(root, key);
		return answer === undefined ? [] : factOf(build, root, answer);
	};
	return [
		...plain("municipality"),
		...periodFact(build),
		...groupFact(build, "control.commissioner", ["name", "role"]),
		...groupFact(build, "control.projectLead"),
		...groupFact(build, "contact"),
		...plain("themes"),
		...plain("traits"),
	];
}

export function periodFact(build: Build): readonly Fact[] {
	const period = anyAnswerAt(build, "period");
	if (period === undefined) {
		return [];
	}
	const { start, end } = soundPeriodOf(build.pilot);
	const words = (["start", "end"] as const).flatMap((key): Line[] => {
		const day = key === "start" ? start : end;
		return day === undefined ? memberLines(build, period, key).filter(({ kind }) => kind === "gap") : [];
	});
	const gap = build.remarks.gapAt("period");
	const text = periodText(build, start?.value, end?.value);
	const lines: readonly Line[] = [
		...(text === undefined ? [] : [{ kind: "paragraph" as const, runs: [{ text }] }]),
		...(gap === undefined ? words : [gap]),
	];
	const term = period.question.texts[build.language].title;
	return lines.length === 0
		? []
		: [
				{
					id: idOf("period"),
					span: period.state === "absent" ? headOf(build.pilot, period) : extentOf(period),
					term,
					lines,
				},
			];
}

function periodText({ language, say }: Build, start: string | undefined, end: string | undefined) {
	const [first, last] = [start && dayText(start, language), end && dayText(end, language)];
	if (first !== undefined && last !== undefined) {
		return `${first} ${say(WORDS.until)} ${last}`;
	}
	return first !== undefined
		? `${say(WORDS.from)} ${first}`
		: last !== undefined
			? `${say(WORDS.until)} ${last}`
			: undefined;
}

/** The answers of a group on one line: who commissions, whom to ask. A group inside another has its gaps there. */
export function groupFact(build: Build, path: string, keys?: readonly string[]): readonly Fact[] {
	const group = anyAnswerAt(build, path);
	if (group === undefined) {
		return [];
	}
	const answers = group.members.filter(
		({ question: { key }, state }) => state === "answered" && (keys === undefined || keys.includes(key)),
	);
	const gaps = path.includes(".") ? [] : gapsIn(build, path, group);
	const lines: readonly Line[] = [
		...(answers.length === 0
			? []
			: [{ kind: "paragraph" as const, runs: joined(answers.map((answer) => valueRuns(build, answer))) }]),
		...gaps,
	];
	const term = group.question.texts[build.language].title;
	const span = group.state === "answered" ? extentOf(group) : headOf(build.pilot, group);
	return lines.length === 0 ? [] : [{ id: `${idOf(path)}--head`, span, term, lines }];
}

function gapsIn({ remarks }: Build, path: string, { question }: Answer): readonly Line[] {
	const own = remarks.gapAt(path);
	return own === undefined ? question.members.flatMap(({ key }) => remarks.gapAt(`${path}.${key}`) ?? []) : [own];
}
