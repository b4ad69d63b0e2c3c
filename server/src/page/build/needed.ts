/** What is still needed: the heaviest points of all in plain sentences. */
import type { Finding } from "../../check/core/finding";
import { isMissingAnswer } from "../../check/missing/missing";
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
	const heaviest = byWeight(build.findings);
	const items = heaviest.slice(0, most).map((finding, index) => pointOf(build, finding, index));
	const left = heaviest.length - items.length;
	return items.length === 0
		? undefined
		: { kind: "points", items, more: left === 0 ? undefined : build.say(moreOf(left)) };
}

/** The most serious first; of equal ones those in the order of the file. */
export function byWeight(findings: readonly Finding[]): readonly Finding[] {
	const order = (finding: Finding) => SEVERITIES.indexOf(finding.severity);
	return findings.filter(({ code }) => code !== UNREAD).sort((a, b) => order(a) - order(b));
}

function pointOf(build: Build, finding: Finding, index: number): Point {
	const { code, span, severity, message } = finding;
	return {
		id: `needed-${index + 1}`,
		span,
		severity,
		isGap: isMissingAnswer(code),
		about: nameAround(build, span.start),
		text: message[build.language],
		to: build.remarks.idOf(finding),
	};
}

const LONGEST_NAME = 60;

/** The item of a list in which it is, such as a law. */
function nameAround(build: Build, offset: number): string | undefined {
	const { pilot } = build;
	const around = pathOf(pilot, answerAround(pilot, offset)).split(".");
	const position = around.findLastIndex((step) => /^\d+$/.test(step));
	let item = pilot.root;
	for (const step of around.slice(0, position + 1)) {
		const next = /^\d+$/.test(step)
			? item.items[Number(step)]
			: item.members.find(({ question: { key } }) => key === step);
		if (next === undefined) {
			return undefined;
		}
		item = next;
	}
	const name = position < 0 || item.question.shape !== "object" ? undefined : itemName(build, item);
	return name === undefined ? undefined : clip(name, LONGEST_NAME);
}
