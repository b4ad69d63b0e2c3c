/** Fixes for a missing answer: a skeleton for this answer, for its section, or for the whole file. */

import { memoized, type SchemaDocument } from "../../document/document";
import { insertAnswers, isInsertable } from "../../document/edits/insertAnswers";
import { type UnansweredQuestion, unansweredNow } from "../../document/unanswered";
import type { Localized } from "../../format/language";
import { isWithin } from "../../format/paths";
import type { Question } from "../../format/questions";
import type { Fix } from "../core/finding";
import { missingNow } from "./neededAnswers";
import { optionFixes } from "./optionFixes";

export function missingFixes(unanswered: UnansweredQuestion, document: SchemaDocument): readonly Fix[] {
	const { question } = unanswered.answer;
	const { writable, wide } = memoized(document, findWritable);
	const options = optionFixes(unanswered.answer, document);
	const narrow: readonly Fix[] = isInsertable(unanswered)
		? [{ title: forOne(question), edits: insertAnswers(document, [unanswered]), preferred: options.length === 0 }]
		: [];
	const section = document.format.questions.members.find((member) => isWithin(question.path, member.path));
	const ofSection = section === undefined ? undefined : wide(section);
	// A wider fix that inserts no more than the one before it is left out.
	return [
		...options,
		...narrow,
		...(ofSection !== undefined && ofSection.count > narrow.length ? [ofSection.fix()] : []),
		...(writable.length > Math.max(narrow.length, ofSection?.count ?? 0) ? [wide(undefined).fix()] : []),
	];
}

interface Wide {
	readonly count: number;
	/** The same object for all findings that share it. */
	readonly fix: () => Fix;
}

interface Writable {
	readonly writable: readonly UnansweredQuestion[];
	/** For a section, or for the whole file. */
	readonly wide: (section: Question | undefined) => Wide;
}

function findWritable(document: SchemaDocument): Writable {
	const writable = unansweredNow(document).filter(isInsertable);
	const known = new Map<Question | undefined, Wide>();
	return {
		writable,
		wide(section) {
			const found = known.get(section) ?? wideFix(document, section, writable);
			known.set(section, found);
			return found;
		},
	};
}

function wideFix(
	document: SchemaDocument,
	section: Question | undefined,
	writable: readonly UnansweredQuestion[],
): Wide {
	const answers =
		section === undefined ? writable : writable.filter(({ answer }) => isWithin(answer.question.path, section.path));
	let fix: Fix | undefined;
	return {
		count: answers.length,
		fix: () =>
			(fix ??= { title: titleFor(document, section), edits: insertAnswers(document, answers), preferred: false }),
	};
}

/** With the figure that stands everywhere else too: a group that is absent lacks each of its answers. */
function titleFor(document: SchemaDocument, section: Question | undefined): Localized {
	const missing = missingNow(document);
	return section === undefined
		? forPilot(missing.length)
		: forSection(section, missing.filter(({ question }) => isWithin(question.path, section.path)).length);
}

function forOne(question: Question): Localized {
	return {
		en: `Add a blank for “${question.texts.en.title}”`,
		nl: `Zet een plek klaar voor “${question.texts.nl.title}”`,
	};
}

function forSection(section: Question, count: number): Localized {
	return {
		en: `Add blanks for everything missing in “${section.texts.en.title}” (${count})`,
		nl: `Zet plekken klaar voor alles wat ontbreekt in “${section.texts.nl.title}” (${count})`,
	};
}

function forPilot(count: number): Localized {
	return {
		en: `Add blanks for everything missing in this pilot (${count})`,
		nl: `Zet plekken klaar voor alles wat ontbreekt in deze pilot (${count})`,
	};
}
