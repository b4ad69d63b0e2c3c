/** What is still needed: the heaviest points of all in plain sentences. */
import type { Finding } from "../../check/core/finding";
import { isMissingAnswer } from "../../check/missing/missing";
import { type Answer, memberOf } from "../../document/document";
import { SEVERITIES } from "../../format/status";
import type { Point, Points } from "../model";
import { moreOf } from "../words";
import type { Build } from "./build";
import { answerAround, pathOf } from "./places";
import { clip } from "./prose";
import { UNREAD } from "./remarks";
import { itemName } from "./values";

/** Nothing where there is nothing to say. */
export function pointsOf(build: Build, most: number): Points | undefined {
	const heaviest = together(build, byWeight(build.findings));
	const items = heaviest.slice(0, most).map((findings, index) => pointOf(build, findings, index));
	const left = heaviest.length - items.length;
	return items.length === 0
		? undefined
		: { kind: "points", items, more: left === 0 ? undefined : build.say(moreOf(left)) };
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

/** The most serious first; of equal ones those in the order of the file. */
export function byWeight(findings: readonly Finding[]): readonly Finding[] {
	const order = (finding: Finding) => SEVERITIES.indexOf(finding.severity);
	return findings.filter(({ code }) => code !== UNREAD).sort((a, b) => order(a) - order(b));
}

function pointOf(build: Build, findings: readonly Finding[], index: number): Point {
	const [finding] = findings as readonly [Finding];
	const { code, span, severity } = finding;
	const item = itemAround(build, span.start)?.item;
	const name = item?.question.shape === "object" ? itemName(build, item) : undefined;
	return {
		id: `needed-${index + 1}`,
		span,
		severity,
		isGap: isMissingAnswer(code),
		about: name === undefined ? undefined : clip(name, LONGEST_NAME),
		text: findings.map(({ message }) => message[build.language]).join(" "),
		to: build.remarks.idOf(finding),
	};
}

const LONGEST_NAME = 60;

/** The item of a list in which an offset is, such as a law. */
function itemAround({ pilot }: Build, offset: number): { readonly item: Answer; readonly path: string } | undefined {
	const steps = pathOf(pilot, answerAround(pilot, offset)).split(".");
	const within = steps.slice(0, steps.findLastIndex(isPosition) + 1);
	let item: Answer | undefined = within.length === 0 ? undefined : pilot.root;
	for (const step of within) {
		item = isPosition(step) ? item?.items[Number(step)] : item && memberOf(item, step);
	}
	return item && { item, path: within.join(".") };
}

function isPosition(step: string): boolean {
	return /^\d+$/.test(step);
}
