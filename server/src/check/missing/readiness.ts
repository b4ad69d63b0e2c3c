/** How far the three questions are answered, measured by what a running pilot needs. */

import { memoized, type SchemaDocument } from "../../document/document";
import { allUnansweredQuestions } from "../../document/unanswered";
import type { Localized } from "../../format/language";
import { questionAt } from "../../format/questions";

export const THREE_QUESTIONS = ["why", "success", "control"] as const;
export type ThreeQuestion = (typeof THREE_QUESTIONS)[number];

/** One word each, because all three are side by side in a status bar and in tables. */
export const SHORT_NAMES: Readonly<Record<ThreeQuestion, Localized>> = {
	why: { en: "Why", nl: "Waarom" },
	success: { en: "Succeeds", nl: "Slaagt" },
	control: { en: "Control", nl: "Regie" },
};

export interface Readiness {
	readonly key: ThreeQuestion;
	readonly answered: number;
	readonly total: number;
}

export function readinessOf(pilot: SchemaDocument): readonly Readiness[] {
	return memoized(pilot, findReadiness);
}

function findReadiness(pilot: SchemaDocument): readonly Readiness[] {
	const unanswered = allUnansweredQuestions(pilot, "running").map(({ answer }) => answer.question.path);
	return THREE_QUESTIONS.map((key) => {
		const members = questionAt(key)?.members ?? [];
		const answered = members.filter(
			({ path }) => !unanswered.some((other) => other === key || other === path || other.startsWith(`${path}.`)),
		);
		return { key, answered: answered.length, total: members.length };
	});
}
