/** What a pilot does to people is judged before it starts, when it can still be done otherwise. */

import type { SchemaDocument } from "../../../document/document";
import { addItem, itemSkeleton } from "../../../document/edits/addAnswers";
import { type AssessmentNeed, missingAssessments, type Reason } from "../../../document/success/assessmentNeeds";
import type { Language, Localized } from "../../../format/language";
import type { Fix, Related } from "../../core/finding";
import type { Rule } from "../rule";

const LIST = "success.assessments";

export const rule: Rule = {
	id: "success/assessment-missing",
	severity: "warning",
	title: { en: "An assessment is missing", nl: "Een toets ontbreekt" },
	*find(pilot) {
		for (const need of missingAssessments(pilot)) {
			const [first, ...others] = relatedOf(need);
			if (first !== undefined) {
				yield {
					span: first.span,
					message: { en: messageFor(need, "en"), nl: messageFor(need, "nl") },
					related: [first, ...others],
					fixes: () => [addFix(pilot, need.kind)],
				};
			}
		}
	},
};

/** Which answer leads to which criterion, those on the list first. */
function relatedOf({ reasons }: AssessmentNeed): readonly Related[] {
	return reasons.flatMap(({ ground: { title }, evidence, isListed }) =>
		evidence.map(({ span }) => ({
			span,
			message: {
				en: `${title.en}${isListed ? " (on the AP’s list)" : ""}`,
				nl: `${title.nl}${isListed ? " (op de lijst van de AP)" : ""}`,
			},
		})),
	);
}

/** A longer message is cut off where editors list them. */
const LONGEST = 160;

function messageFor({ kind, reasons }: AssessmentNeed, language: Language): string {
	const listed = reasons.filter(({ isListed }) => isListed);
	const named = listed.length > 0 ? listed : reasons;
	const text = TEXTS[kind === "fria" ? "fria" : listed.length > 0 ? "listed" : "criteria"][language];
	// As many as there is room for: hovering shows them all.
	return (
		named
			.map((_, index) => text(namesOf(named.slice(0, named.length - index), named.length, language)))
			.find((message) => message.length <= LONGEST) ?? text(namesOf(named.slice(0, 1), named.length, language))
	);
}

function namesOf(named: readonly Reason[], count: number, language: Language): string {
	const more = count - named.length;
	const rest = { en: ` and ${more} more`, nl: ` en nog ${more}` }[language];
	return named.map(({ ground }) => ground.title[language]).join(", ") + (more === 0 ? "" : rest);
}

const TEXTS: Readonly<Record<"listed" | "criteria" | "fria", Readonly<Record<Language, (names: string) => string>>>> = {
	listed: {
		en: (names) =>
			`A DPIA is missing, but the AP’s list calls for one: ${names}. Add it under assessments, or say why not.`,
		nl: (names) =>
			`De DPIA ontbreekt, maar de lijst van de AP vraagt erom: ${names}. Zet die bij de toetsen, of schrijf waarom niet.`,
	},
	criteria: {
		en: (names) =>
			`A DPIA is missing, but the privacy risk looks high: ${names}. Add it under assessments, or say why not.`,
		nl: (names) =>
			`De DPIA ontbreekt, maar het privacyrisico lijkt hoog: ${names}. Zet die bij de toetsen, of schrijf waarom niet.`,
	},
	fria: {
		en: (names) =>
			`A FRIA or IAMA is missing for what may be high-risk AI: ${names}. Add it under assessments, or say why not.`,
		nl: (names) =>
			`Een FRIA of IAMA ontbreekt bij mogelijk AI met een hoog risico: ${names}. Zet die bij de toetsen, of schrijf waarom niet.`,
	},
};

const ADD: Readonly<Record<AssessmentNeed["kind"], Localized>> = {
	dpia: { en: "Add a blank for the DPIA", nl: "Zet een plek klaar voor de DPIA" },
	fria: { en: "Add a blank for the IAMA", nl: "Zet een plek klaar voor de IAMA" },
};

function addFix(pilot: SchemaDocument, kind: AssessmentNeed["kind"]): Fix {
	const written = { kind: kind === "fria" ? "iama" : kind };
	return { title: ADD[kind], edits: addItem(pilot, LIST, itemSkeleton(pilot, LIST, written)), preferred: true };
}
