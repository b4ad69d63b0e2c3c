/** Fixes for a missing answer: the place for this one, for all of its question, for all of the pilot. */
import type { Texts } from "../../format/language";
import type { Question } from "../../format/questions";
import type { Pilot } from "../../pilot/pilot";
import type { Finding, Fix } from "../finding";
import { type OpenAnswer, openAnswers } from "./open";
import { lacksPlace, writePlaces } from "./places";

export function missingFixes(finding: Finding, pilot: Pilot): readonly Fix[] {
	const all = openAnswers(pilot, pilot.status);
	const open = all.find(
		({ answer, span }) => answer.question.path === finding.code && span.start === finding.span.start,
	);
	if (open === undefined) {
		return [];
	}
	const writable = all.filter(lacksPlace);
	const section = pilot.format.questions.members.find((member) => isWithin(open.answer.question, member));
	const ofSection = writable.filter(({ answer }) => isWithin(answer.question, section));
	const ofThis = writable.filter((other) => other === open);
	const steps: [readonly OpenAnswer[], Texts][] = [
		[ofThis, forOne(open.answer.question)],
		[ofSection, forSection(section ?? open.answer.question, ofSection.length)],
		[writable, forPilot(writable.length)],
	];
	// A wider fix that writes no more than the one before it is not offered again.
	return steps
		.filter(([answers], index) => answers.length > (steps[index - 1]?.[0].length ?? 0))
		.map(([answers, title], index) => ({
			title,
			edits: writePlaces(pilot, answers),
			preferred: index === 0 && answers === ofThis,
		}));
}

function isWithin(question: Question, section: Question | undefined): boolean {
	return section !== undefined && (question.path === section.path || question.path.startsWith(`${section.path}.`));
}

function forOne(question: Question): Texts {
	return {
		en: `Add a place for “${question.texts.en.title}”`,
		nl: `Zet een plek klaar voor “${question.texts.nl.title}”`,
	};
}

function forSection(section: Question, count: number): Texts {
	return {
		en: `Add places for all open answers of “${section.texts.en.title}” (${count})`,
		nl: `Zet plekken klaar voor alle open antwoorden van “${section.texts.nl.title}” (${count})`,
	};
}

function forPilot(count: number): Texts {
	return {
		en: `Add places for all open answers of this pilot (${count})`,
		nl: `Zet plekken klaar voor alle open antwoorden van deze pilot (${count})`,
	};
}
