/** What a row says when somebody points at it, has it read out, or copies it. Knows no VS Code. */
import type { Language, PilotEntry, QuestionReadiness } from "../../../server/src/protocol/protocol";
import { MISSING_COUNT } from "../texts";
import { missingIn, nameOf, pilotState } from "./model";
import type { Row, Section } from "./sections";
import { SECTION_TEXTS, STATE_TEXTS } from "./texts";

/** A line for each thing there is to know. */
export function pilotTooltip(pilot: PilotEntry, language: Language): string {
	const where = [pilot.municipality ?? "", pilot.status.label].filter(Boolean).join(" · ");
	return lines(nameOf(pilot), where, ...questionsInWords(pilot, language), stateInWords(pilot, language));
}

/** As a screen reader says it. */
export function pilotLabel(pilot: PilotEntry, language: Language): string {
	const parts = [
		nameOf(pilot),
		pilot.status.label,
		...questionsInWords(pilot, language),
		stateInWords(pilot, language),
	];
	return parts.filter(Boolean).join(", ");
}

/** To paste into a letter or a message. */
export function pilotSummary(pilot: PilotEntry, sections: readonly Section[]): string {
	const about = [pilot.municipality ?? "", pilot.status.label].filter(Boolean).join(", ");
	return lines(`${nameOf(pilot)} (${about})`, ...sections.map((section) => `\n${sectionSummary(section)}`));
}

export function sectionSummary({ label, figure, rows }: Section): string {
	return lines(`${label}: ${figure}`, ...rows.map(({ text }) => `- ${text}`));
}

export function sectionLabel({ label, figure }: Section): string {
	return `${label}: ${figure}`;
}

export function rowLabel({ spoken, text }: Row): string {
	return `${spoken}: ${text}`;
}

function questionsInWords({ questions }: PilotEntry, language: Language): readonly string[] {
	return questions.map((question) => `${question.label}: ${missingInWords(question, language)}`);
}

function missingInWords(question: QuestionReadiness, language: Language): string {
	return question.total === 0 ? SECTION_TEXTS[language].nothingYet : MISSING_COUNT[language](missingIn(question));
}

function stateInWords(pilot: PilotEntry, language: Language): string {
	return STATE_TEXTS[pilotState(pilot)][language];
}

function lines(...all: readonly string[]): string {
	return all.filter((line) => line !== "").join("\n");
}
