/** What is still needed: the heaviest points of all in plain sentences. */
import type { Finding } from "../../check/core/finding";
import { isMissingAnswer } from "../../check/missing/missing";
import { missingNow } from "../../check/missing/neededAnswers";
import type { Answer } from "../../document/document";
import { isWithin } from "../../format/paths";
import { SEVERITIES } from "../../format/status";
import type { Point, Points } from "../model";
import { moreOf } from "../words";
import type { Build } from "./build";
import { answerAround, answerAtPath, isPosition, pathOf } from "./places";
import { clip } from "./prose";
import { textOf, UNREAD } from "./remarks";
import { capitalized, itemName } from "./values";

/** Nothing where there is nothing to say. */
export function pointsOf(build: Build, most: number): Points | undefined {
	const heaviest = heaviestFirst(build, together(build, bySeverity(build.findings)));
	const items = heaviest.slice(0, most).map((findings, index) => pointOf(build, findings, index));
	const left = heaviest.length - items.length;
	return items.length === 0
		? undefined
		: { kind: "points", items, more: left === 0 ? undefined : build.say(moreOf(left)) };
}

/** The most serious first, otherwise as in the file. */
export function bySeverity(findings: readonly Finding[]): readonly Finding[] {
	const order = ({ severity }: Finding) => SEVERITIES.indexOf(severity);
	return findings.filter(({ code }) => code !== UNREAD).sort((a, b) => order(a) - order(b));
}

/** What is missing in one item, such as of one stakeholder, is one point. */
function together(build: Build, findings: readonly Finding[]): readonly (readonly Finding[])[] {
	const points: Finding[][] = [];
	const byItem = new Map<string, Finding[]>();
	for (const finding of findings) {
		const item = isMissingAnswer(finding.code) ? itemAround(build, finding.span.start)?.path : undefined;
		const key = item === undefined ? undefined : `${finding.severity} ${item}`;
		const known = key === undefined ? undefined : byItem.get(key);
		if (known !== undefined) {
			known.push(finding);
			continue;
		}
		const point = [finding];
		points.push(point);
		if (key !== undefined) {
			byItem.set(key, point);
		}
	}
	return points;
}

/** Of equally serious points those with most that is missing, then what is wrong, then single answers. */
function heaviestFirst({ pilot }: Build, points: readonly (readonly Finding[])[]): readonly (readonly Finding[])[] {
	const missing = missingNow(pilot);
	const weightOf = ({ code, span }: Finding) =>
		isMissingAnswer(code)
			? missing.filter((one) => one.span.start === span.start && isWithin(one.question.path, code)).length
			: OF_A_RULE;
	return points
		.map((findings) => ({
			findings,
			serious: SEVERITIES.indexOf(findings[0]?.severity ?? "hint"),
			weight: findings.reduce((sum, finding) => sum + weightOf(finding), 0),
		}))
		.sort((a, b) => a.serious - b.serious || b.weight - a.weight)
		.map(({ findings }) => findings);
}

/** As heavy as so many answers that are missing together. */
const OF_A_RULE = 2;

function pointOf(build: Build, findings: readonly Finding[], index: number): Point {
	const [finding] = findings as readonly [Finding];
	const { code, span, severity } = finding;
	const text = findings.map((one) => textOf(one, build.language)).join(" ");
	return {
		id: `needed-${index + 1}`,
		span,
		severity,
		isGap: isMissingAnswer(code),
		about: aboutOf(build, finding, text),
		text,
		to: build.remarks.idOf(finding),
	};
}

/** With the name of what it is about in front, where the sentence does not say it. */
export function namedText(build: Build, finding: Finding): string {
	const text = textOf(finding, build.language);
	const about = aboutOf(build, finding, text);
	return about === undefined ? text : `${about}: ${text}`;
}

const LONGEST_NAME = 60;

function aboutOf(build: Build, { span }: Finding, text: string): string | undefined {
	const item = itemAround(build, span.start)?.item;
	const name = item?.question.shape === "object" ? itemName(build, item) : undefined;
	return name === undefined || isNamedIn(text, name) ? undefined : clip(name, LONGEST_NAME);
}

/** The words say what they are about, as written or between quotes, where a long name may be cut. */
function isNamedIn(text: string, name: string): boolean {
	const at = text.indexOf(name);
	const isWord =
		at >= 0 && !/[\p{L}\p{N}]$/u.test(text.slice(0, at)) && !/^[\p{L}\p{N}]/u.test(text.slice(at + name.length));
	const quotes = [...text.matchAll(/“([^”]+)”/gu)].map(([, quote = ""]) => capitalized(quote));
	return (
		isWord || quotes.some((quote) => quote === name || (quote.endsWith("…") && name.startsWith(quote.slice(0, -1))))
	);
}

/** The item of a list in which an offset is, such as a law. */
function itemAround({ pilot }: Build, offset: number): { readonly item: Answer; readonly path: string } | undefined {
	const steps = pathOf(pilot, answerAround(pilot, offset)).split(".");
	const within = steps.slice(0, steps.findLastIndex(isPosition) + 1);
	const path = within.join(".");
	const item = path === "" ? undefined : answerAtPath(pilot, path);
	return item && { item, path };
}
