/** When a pilot needs an assessment of what it does to people: data with its source, in `schemas/assessments.json`. */
import data from "../../../schemas/assessments.json";
import type { Localized } from "./language";

/** Something that asks for an assessment. */
export interface Ground {
	readonly id: string;
	readonly title: Localized;
	/** Any of these traits shows it. */
	readonly traits: readonly string[];
	/** Only beside one of these. */
	readonly with?: readonly string[];
	/** Words in the answer on whose personal data it is. */
	readonly subjects?: Words;
	/** A number of thousands in the answer on whose personal data it is. */
	readonly many?: boolean;
	/** Words in the answers on what personal data are used for. */
	readonly use?: Words;
	/** What the words in `use` have to be about; also at the end of a longer word. */
	readonly sources?: Words;
	/** Only if a device collects data about people. */
	readonly devices?: boolean;
}

/** Whole words and phrases, in lower case. */
export type Words = Readonly<Record<"en" | "nl", readonly string[]>>;

interface Assessments {
	readonly dpia: {
		readonly criteria: { readonly enough: number; readonly items: readonly Ground[] };
		readonly alwaysRequired: { readonly country: string; readonly items: readonly Ground[] };
		readonly mentions: Words;
	};
	readonly fria: { readonly items: readonly Ground[]; readonly mentions: Words };
}

export const ASSESSMENTS: Assessments = data;
