/** The whole page: all that the file says, and all that was found. */

import { readinessOf, THREE_QUESTIONS } from "../../check/missing/readiness";
import { type Answer, memberOf } from "../../document/document";
import { mayHoldMore } from "../../document/query";
import { lineStart } from "../../text/lines";
import type { Span } from "../../text/span";
import { answerBlocks } from "../build/answers";
import { type Build, buildOf } from "../build/build";
import { dayText } from "../build/days";
import { IN_HEAD, pageHead, titleOf, titleSpan } from "../build/head";
import { pointsOf } from "../build/needed";
import { extentOf, headOf } from "../build/places";
import { quietLine } from "../build/prose";
import { UNREAD } from "../build/remarks";
import { suppressedOf } from "../build/suppressed";
import { timelineOf } from "../build/timeline";
import type { Block, PilotPage, Section } from "../model";
import type { PageSource } from "../source";
import { answeredOf, madeOf, unreadAt, WORDS } from "../words";

const MOST_POINTS = 5;

export function wholePage(source: PageSource): PilotPage {
	const build = buildOf(source);
	const { root } = build.pilot;
	const rest = root.question.members.map(({ key }) => key).filter((key) => !IN_HEAD.includes(key) && !isQuestion(key));
	return {
		language: build.language,
		reader: "all",
		title: titleOf(build),
		span: titleSpan(build),
		children: [
			...noticesOf(build),
			...pageHead(build),
			...build.remarks.notesOn(root),
			...neededOf(build, MOST_POINTS),
			...[...THREE_QUESTIONS, ...rest].flatMap((key) => sectionOf(build, key)),
			...timelineSection(build),
			...suppressedSection(build),
			colophonOf(build),
		],
	};
}

function isQuestion(key: string): boolean {
	return THREE_QUESTIONS.some((one) => one === key);
}

/** Said once, above all. */
export function noticesOf(build: Build): readonly Block[] {
	const { pilot, say } = build;
	const spans = unreadSpans(build);
	const [first] = spans;
	if (first === undefined) {
		return [];
	}
	const { text } = pilot.tree;
	const starts = [...new Set(spans.map(({ start }) => lineStart(text, start)))].sort((a, b) => a - b);
	const lines = starts.map((start) => text.slice(0, start).split("\n").length);
	return [{ kind: "notice", id: "unread", span: first, text: say(unreadAt(lines)) }];
}

function neededOf(build: Build, most: number): readonly Block[] {
	const points = pointsOf(build, most);
	return points === undefined ? [] : [section("needed", build.say(WORDS.needed), [points])];
}

/** What could not be read as text or as an answer. An answer under a mistyped key is where that key is. */
function unreadSpans({ pilot, findings }: Build): readonly Span[] {
	const unread = pilot.answers.filter((answer) => answer.state === "unreadable");
	const isMistyped = unread.some(({ node }) => node === undefined);
	const found = findings.filter(({ code }) => code === UNREAD || (isMistyped && code === MISTYPED));
	return [
		...pilot.tree.lost,
		...found.map(({ span }) => span),
		...unread.flatMap((answer) => (answer.node === undefined ? [] : headOf(pilot, answer))),
	];
}

const MISTYPED = "file/unknown-key";

/** One of the three questions, or what comes after them. */
function sectionOf(build: Build, key: string): readonly Section[] {
	const { pilot, language, remarks } = build;
	const answer = memberOf(pilot.root, key);
	if (answer === undefined) {
		return [];
	}
	const { texts, shape } = answer.question;
	const isGroup = shape === "object" && answer.state === "answered";
	const children = isGroup
		? [...answer.members.flatMap((member) => answerBlocks(build, member)), ...remarks.notesOn(answer)]
		: answerBlocks(build, answer);
	const readiness = readinessOf(pilot).find((one) => one.key === key);
	const aside =
		readiness === undefined || readiness.total === 0
			? {}
			: { aside: build.say(answeredOf(readiness.answered, readiness.total)) };
	const isUnread = children.some((child) => child.kind === "answer" && child.path === key && child.isUnread);
	const span = spanOfSection(build, answer);
	return children.length === 0
		? []
		: [{ ...section(`s-${key}`, texts[language].title, children), ...aside, span, isUnread }];
}

function spanOfSection({ pilot }: Build, answer: Answer) {
	return answer.state === "answered" && !mayHoldMore(pilot, answer) ? extentOf(answer) : headOf(pilot, answer);
}

function timelineSection(build: Build): readonly Section[] {
	const timeline = timelineOf(build);
	return timeline === undefined ? [] : [section("timeline", build.say(WORDS.timeline), [timeline])];
}

function suppressedSection(build: Build): readonly Section[] {
	const blocks = suppressedOf(build);
	return blocks.length === 0 ? [] : [section("silenced", build.say(WORDS.suppressed), blocks)];
}

export function colophonOf(build: Build): Section {
	const { file, today, version, language, say } = build;
	const words = madeOf(file, dayText(today, language), version);
	return section("about", say(WORDS.about), [quietLine(say(words)), quietLine(say(WORDS.noAdvice))]);
}

export function section(id: string, title: string, children: readonly Block[]): Section {
	return { kind: "section", id, span: undefined, title, children };
}
