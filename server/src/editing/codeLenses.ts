/** How far a pilot is, above the keys that it is about: the three questions and the status. */
import type { CodeLens, Command } from "vscode-languageserver-types";
import { readinessOf } from "../check/missing/readiness";
import { memberOf, type SchemaDocument } from "../document/document";
import { allUnansweredQuestions, unansweredQuestions } from "../document/unanswered";
import { PILOT_FORMAT } from "../format/formats";
import type { Language } from "../format/language";
import { type Question, questionAt } from "../format/questions";
import { hasReached } from "../format/status";
import type { Analysis } from "./analysis";
import { toRange } from "./toLsp";

export interface CodeLensOptions {
	readonly language: Language;
	/** The client has the command that goes to the next unanswered question. */
	readonly followUp: boolean;
}

const GO_ON = "pilot.goToNextOpenAnswer";

export function getCodeLenses({ document, pilot }: Analysis, { language, followUp }: CodeLensOptions): CodeLens[] {
	if (pilot.format !== PILOT_FORMAT) {
		return [];
	}
	const lenses = [statusTitle(pilot, language), ...questionTitles(pilot, language)];
	return lenses.flatMap(({ key, title, followUp: leads }) => {
		const pair = memberOf(pilot.root, key)?.pair;
		return pair === undefined || pair.mergedAt !== undefined || title === undefined
			? []
			: [
					{
						range: toRange(document, pair.keySpan),
						command: followUp && leads ? goOn(title, key) : { title, command: "" },
					},
				];
	});
}

/** From a question to what is unanswered in it, from the status to anything unanswered. */
function goOn(title: string, key: string): Command {
	return { title, command: GO_ON, ...(key === "status" ? {} : { arguments: [key] }) };
}

interface Lens {
	readonly key: string;
	/** Nothing where there is no lens. */
	readonly title: string | undefined;
	/** There is an unanswered question to go to. */
	readonly followUp: boolean;
}

function questionTitles(pilot: SchemaDocument, language: Language): Lens[] {
	// What is asked for now comes first, as the command goes there first.
	const unanswered = [...allUnansweredQuestions(pilot, pilot.status), ...allUnansweredQuestions(pilot, "running")].map(
		({ answer }) => answer.question.path,
	);
	return readinessOf(pilot).map(({ key, answered, total }) => {
		const next = unanswered.find((path) => path === key || path.startsWith(`${key}.`));
		const section = next === undefined ? undefined : sectionOf(key, next);
		return {
			key,
			title: TEXTS[language].answered(answered, total, section && titleInSentence(section, language)),
			followUp: section !== undefined,
		};
	});
}

/** The counted question that an unanswered one belongs to: `why.businessCase` of `why.businessCase.costs`. */
function sectionOf(key: string, path: string): Question | undefined {
	return questionAt(path.split(".").slice(0, 2).join(".")) ?? questionAt(key);
}

/** In the middle of a sentence. */
function titleInSentence(question: Question, language: Language): string {
	const { title } = question.texts[language];
	return title.charAt(0).toLowerCase() + title.slice(1);
}

/** Until it starts what is needed for that, since then what it should have had; nothing more is asked later. */
function statusTitle(pilot: SchemaDocument, language: Language): Lens {
	const texts = TEXTS[language];
	if (hasReached(pilot.status, "running")) {
		const count = unansweredQuestions(pilot, pilot.status).length;
		return { key: "status", title: count === 0 ? undefined : texts.lacking(count), followUp: true };
	}
	const count = allUnansweredQuestions(pilot, "running").length;
	const running = questionAt("status")?.choiceTexts.get("running")?.[language].title ?? "running";
	return {
		key: "status",
		title: count === 0 ? texts.ready(running) : texts.before(count, running),
		followUp: count > 0,
	};
}

interface LensTexts {
	readonly answered: (answered: number, total: number, next: string | undefined) => string;
	readonly lacking: (count: number) => string;
	readonly before: (count: number, running: string) => string;
	readonly ready: (running: string) => string;
}

const TEXTS: Readonly<Record<Language, LensTexts>> = {
	en: {
		answered: (answered, total, next) =>
			`${answered} of ${total} answered${next === undefined ? "" : `, next: ${next}`}`,
		lacking: (count) => `${count} ${count === 1 ? "answer is" : "answers are"} missing`,
		before: (count, running) => `${count} ${count === 1 ? "answer" : "answers"} to go before ${running}`,
		ready: (running) => `All answered before ${running}`,
	},
	nl: {
		answered: (answered, total, next) =>
			`${answered} van ${total} beantwoord${next === undefined ? "" : `, volgende: ${next}`}`,
		lacking: (count) => `${count} ${count === 1 ? "antwoord ontbreekt" : "antwoorden ontbreken"}`,
		before: (count, running) =>
			`Nog ${count} ${count === 1 ? "antwoord" : "antwoorden"} nodig voor status ‘${running}’`,
		ready: (running) => `Alles beantwoord voor status ‘${running}’`,
	},
};
