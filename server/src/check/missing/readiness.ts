/** How far the three questions are answered, measured by what the pilot's present status needs. */
import { memoized, type SchemaDocument } from "../../document/document";
import type { Localized } from "../../format/language";
import { isWithin } from "../../format/paths";
import { neededNow } from "./neededAnswers";

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
	return THREE_QUESTIONS.map((key) => {
		const needed = neededNow(pilot).filter(({ question: { path } }) => isWithin(path, key));
		return { key, answered: needed.filter(({ isAnswered }) => isAnswered).length, total: needed.length };
	});
}
