/** `file/value`: a value that is none of the choices. */

import { type Answer, type SchemaDocument, spanOf, textOf } from "../../document/document";
import { valuesBeside } from "../../document/query";
import { choiceMeaning, choicesOf, likelyChoices, MENU_SIZE } from "../../format/choices";
import type { Language, Localized } from "../../format/language";
import { choicesIn } from "../../format/listInWords";
import { isNearSynonym, type Question } from "../../format/questions";
import { isStatus } from "../../format/status";
import { resemblesDay } from "../../text/dates";
import { columnOf, lineBreakOf } from "../../text/lines";
import { rememberingFor } from "../../text/once";
import { withoutStrayMarks } from "../../text/strayMarks";
import type { Finding, Fix } from "../core/finding";
import { quoted, shownAs } from "../core/wording";
import { isLooseDate } from "./meantDays";
import { replaceValue } from "./replace";
import { STRAY_MARKS } from "./strayMarks";

/** A longer message is cut off where editors list it. */
const LONGEST = 160;

/** A moment is a date or a status; a text that is neither is found here. */
export function isWrongMoment(answer: Answer): boolean {
	if (answer.question.kind !== "dateOrStatus") {
		return false;
	}
	const text = textOf(answer);
	return !isStatus(text) && !resemblesDay(text) && !isLooseDate(text);
}

export function valueFinding(answer: Answer, pilot: SchemaDocument): Finding {
	return {
		code: "file/value",
		span: spanOf(answer),
		severity: "error",
		...messageFor(answer),
		fixes: () => valueFixes(answer, pilot),
	};
}

type Message = Pick<Finding, "message" | "onPage">;

function messageFor(answer: Answer): Message {
	return severalChoices(answer).length > 0 ? { message: SEVERAL } : messageOf(answer.question, textOf(answer));
}

const SEVERAL: Localized = {
	en: "There is more than one option here. Write each one separately.",
	nl: "Hier staan meerdere keuzes bij elkaar. Schrijf elke keuze apart.",
};

const messageOf = rememberingFor((question: Question, text): Message => {
	const [first] = likelyChoices(question, text);
	if (first !== undefined && first === withoutStrayMarks(text)) {
		return { message: STRAY_MARKS };
	}
	const { see } = TEXTS.en;
	const message = { en: notAmong(question, text, first, "en"), nl: notAmong(question, text, first, "nl") };
	return message.en.endsWith(see) || message.nl.endsWith(TEXTS.nl.see)
		? { message, onPage: problemOf(text) }
		: { message };
});

/** Where the choices would make it too long. */
function problemOf(text: string): Localized {
	return { en: TEXTS.en.problem(quoted(text), false), nl: TEXTS.nl.problem(quoted(text), false) };
}

/** The choices themselves where there is room for them. */
function notAmong(question: Question, text: string, meant: string | undefined, language: Language): string {
	const isMoment = question.kind === "dateOrStatus";
	const shown = (choice: string) => shownAs(choice, choiceMeaning(question, choice))[language];
	const texts = TEXTS[language];
	const problem = texts.problem(quoted(text), isMoment);
	if (meant !== undefined) {
		return `${problem} ${texts.meant(shown(meant))}`;
	}
	if (isMoment) {
		return `${problem} ${texts.moment(shown("running"))}`;
	}
	const listed = `${problem} ${texts.choose(choicesOf(question).map(shown).join(", "))}`;
	return listed.length <= LONGEST ? listed : `${problem} ${texts.see}`;
}

function valueFixes(answer: Answer, pilot: SchemaDocument): readonly Fix[] {
	const text = textOf(answer);
	const several = severalChoices(answer);
	if (several.length > 0) {
		return [asSeparateItems(answer, pilot, several)];
	}
	const likely = likelyChoices(answer.question, text);
	const isSure = likely.length === 1 && !isNearSynonym(answer.question, withoutStrayMarks(text));
	const offered = likely.length > 0 ? likely : choicesToPick(answer);
	return offered.map((choice, index) => {
		const preferred = likely.length > 0 && index === 0;
		return replaceValue(answer, pilot, choice, { preferred, safe: isSure });
	});
}

/** For words that resemble none of the choices: all that are not there yet, where they fit in a menu. */
function choicesToPick(answer: Answer): readonly string[] {
	const { question } = answer;
	const taken = valuesBeside(answer);
	const free = question.kind === "dateOrStatus" ? [] : choicesOf(question).filter((choice) => !taken.has(choice));
	return free.length <= MENU_SIZE ? free : [];
}

/** An item that contains more than one choice; nothing for anything else. */
function severalChoices({ question, list, node }: Answer): readonly string[] {
	if (list === undefined || node?.kind !== "scalar") {
		return [];
	}
	const text = String(node.value);
	const choices = likelyChoices(question, text).length === 0 ? choicesIn(question, text) : [];
	return choices.length > 1 && choices.every((choice) => question.choices.includes(choice)) ? choices : [];
}

/** Writes each as an item of its own, after a dash on a new line or after a comma. */
function asSeparateItems(answer: Answer, pilot: SchemaDocument, choices: readonly string[]): Fix {
	const { text } = pilot.tree;
	const dash = answer.item?.start ?? answer.headSpan.start;
	const newItem = `${lineBreakOf(text)}${" ".repeat(columnOf(text, dash))}- `;
	const fix = replaceValue(answer, pilot, choices.join(answer.list?.flow === true ? ", " : newItem), {
		preferred: true,
		safe: false,
	});
	const title = (language: Language) =>
		choices.map((choice) => shownAs(choice, choiceMeaning(answer.question, choice))[language]).join(", ");
	return { ...fix, title: { en: `Change to ${title("en")}`, nl: `Wijzig in ${title("nl")}` } };
}

interface ValueTexts {
	readonly problem: (text: string, isMoment: boolean) => string;
	readonly meant: (choice: string) => string;
	readonly choose: (choices: string) => string;
	readonly moment: (status: string) => string;
	readonly see: string;
}

const TEXTS: Readonly<Record<Language, ValueTexts>> = {
	en: {
		problem: (text, isMoment) =>
			isMoment ? `${text} is neither a date nor a status.` : `${text} isn’t an option here.`,
		meant: (choice) => `Did you mean ${choice}?`,
		choose: (choices) => `Choose from: ${choices}.`,
		moment: (status) => `Write a date, such as 2027-03-01, or a status, such as ${status}.`,
		see: "Press Ctrl+Space here to see the options.",
	},
	nl: {
		problem: (text, isMoment) =>
			isMoment ? `${text} is geen datum en geen status.` : `${text} staat niet in de keuzelijst.`,
		meant: (choice) => `Bedoel je ${choice}?`,
		choose: (choices) => `Kies uit: ${choices}.`,
		moment: (status) => `Schrijf een datum, zoals 2027-03-01, of een status, zoals ${status}.`,
		see: "Druk hier op Ctrl+spatie voor de keuzes.",
	},
};
