/** Fixes for a missing answer: the place for this one, for all of its question, for all of the pilot. */

import { memoized, type SchemaDocument } from "../../document/document";
import { insertAnswers, isInsertable } from "../../document/edits/insertAnswers";
import { type UnansweredQuestion, unansweredNow } from "../../document/unanswered";
import type { Localized } from "../../format/language";
import type { Question } from "../../format/questions";
import type { Finding, Fix } from "../core/finding";

export function missingFixes(finding: Finding, pilot: SchemaDocument): readonly Fix[] {
	const open = memoized(pilot, byPlace).get(placeKey(finding.code, finding.span.start));
	if (open === undefined) {
		return [];
	}
	const { writable, wide } = memoized(pilot, findWritable);
	const ofThis = isInsertable(open) ? [open] : [];
	const section = pilot.format.questions.members.find((member) => isWithin(open.answer.question, member));
	const narrow: Fix[] = ofThis.map((one) => ({
		title: forOne(one.answer.question),
		edits: insertAnswers(pilot, ofThis),
		preferred: true,
	}));
	const ofSection = section === undefined ? undefined : wide(section);
	// A wider fix that writes no more than the one before it is not offered again.
	return [
		...narrow,
		...(ofSection !== undefined && ofSection.count > narrow.length ? [ofSection.fix()] : []),
		...(writable.length > Math.max(narrow.length, ofSection?.count ?? 0) ? [wide(undefined).fix()] : []),
	];
}

function byPlace(pilot: SchemaDocument): ReadonlyMap<string, UnansweredQuestion> {
	const first = new Map<string, UnansweredQuestion>();
	for (const open of unansweredNow(pilot)) {
		const key = placeKey(open.answer.question.path, open.span.start);
		if (!first.has(key)) {
			first.set(key, open);
		}
	}
	return first;
}

function placeKey(code: string, start: number): string {
	return `${code} ${start}`;
}

interface Wide {
	readonly count: number;
	/** The same for all who share it: it is worked out once. */
	readonly fix: () => Fix;
}

interface Writable {
	readonly writable: readonly UnansweredQuestion[];
	/** For a section, or for the whole pilot. */
	readonly wide: (section: Question | undefined) => Wide;
}

function findWritable(pilot: SchemaDocument): Writable {
	const writable = unansweredNow(pilot).filter(isInsertable);
	const known = new Map<Question | undefined, Wide>();
	return {
		writable,
		wide(section) {
			const found = known.get(section) ?? wideFix(pilot, section, writable);
			known.set(section, found);
			return found;
		},
	};
}

function wideFix(pilot: SchemaDocument, section: Question | undefined, writable: readonly UnansweredQuestion[]): Wide {
	const answers =
		section === undefined ? writable : writable.filter(({ answer }) => isWithin(answer.question, section));
	const title = section === undefined ? forPilot(answers.length) : forSection(section, answers.length);
	let fix: Fix | undefined;
	return {
		count: answers.length,
		fix: () => (fix ??= { title, edits: insertAnswers(pilot, answers), preferred: false }),
	};
}

function isWithin(question: Question, section: Question): boolean {
	return question.path === section.path || question.path.startsWith(`${section.path}.`);
}

function forOne(question: Question): Localized {
	return {
		en: `Add a place for “${question.texts.en.title}”`,
		nl: `Zet een plek klaar voor “${question.texts.nl.title}”`,
	};
}

function forSection(section: Question, count: number): Localized {
	return {
		en: `Add places for all open answers of “${section.texts.en.title}” (${count})`,
		nl: `Zet plekken klaar voor alle open antwoorden van “${section.texts.nl.title}” (${count})`,
	};
}

function forPilot(count: number): Localized {
	return {
		en: `Add places for all open answers of this pilot (${count})`,
		nl: `Zet plekken klaar voor alle open antwoorden van deze pilot (${count})`,
	};
}
