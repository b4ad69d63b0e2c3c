/** `file/value`: a value that is none of the choices. */

import { type Answer, type SchemaDocument, spanOf, textOf } from "../../document/document";
import { valuesBeside } from "../../document/query";
import { choiceMeaning, choicesOf, likelyChoices, MENU_SIZE } from "../../format/choices";
import type { Localized } from "../../format/language";
import { choicesIn } from "../../format/listInWords";
import { isNearSynonym } from "../../format/questions";
import { isStatus } from "../../format/status";
import { resemblesDay } from "../../text/dates";
import { columnOf, lineBreakOf } from "../../text/lines";
import { withoutStrayMarks } from "../../text/strayMarks";
import type { Finding, Fix } from "../core/finding";
import { isLooseDate } from "./meantDays";
import { replaceValue } from "./replace";
import { strayMarksMessage } from "./strayMarks";

/** Longer lists are not spelled out in a message. */
const MAX_LISTED = 12;

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
		message: messageFor(answer),
		fixes: () => valueFixes(answer, pilot),
	};
}

function messageFor(answer: Answer): Localized {
	const text = textOf(answer);
	const several = severalChoices(answer);
	if (several.length > 0) {
		return {
			en: `There is more than one choice in this entry. Write them separately: ${several.join(", ")}.`,
			nl: `Hier staan meerdere keuzes in één onderdeel. Schrijf ze apart: ${several.join(", ")}.`,
		};
	}
	const likely = likelyChoices(answer.question, text);
	const [first] = likely;
	if (first !== undefined && first === withoutStrayMarks(text)) {
		return strayMarksMessage(first);
	}
	const choices = choicesOf(answer.question);
	const listed = choices.length <= MAX_LISTED ? choices.join(", ") : undefined;
	const [en, nl] = answer.question.kind === "dateOrStatus" ? [MOMENT_EN, MOMENT_NL] : [EN, NL];
	return {
		en: `“${text}” is not one of the choices. ${advice(likely, listed, en)}`,
		nl: `“${text}” staat niet in de keuzelijst. ${advice(likely, listed, nl)}`,
	};
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
		const meaning = choiceMeaning(answer.question, choice);
		const preferred = likely.length > 0 && index === 0;
		return replaceValue(answer, pilot, choice, { preferred, safe: isSure, meaning });
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
	const text = list !== undefined && node?.kind === "scalar" ? String(node.value) : "";
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
	const title = choices.join(", ");
	return { ...fix, title: { en: `Change to ${title}`, nl: `Wijzig in ${title}` } };
}

interface Advice {
	readonly meant: (choices: string) => string;
	readonly choose: (choices: string) => string;
	readonly see: string;
}

const EN: Advice = {
	meant: (choices) => `Did you mean “${choices}”?`,
	choose: (choices) => `Choose from: ${choices}.`,
	see: "Press Ctrl+Space for the list.",
};
const NL: Advice = {
	meant: (choices) => `Bedoel je “${choices}”?`,
	choose: (choices) => `Kies uit: ${choices}.`,
	see: "Druk op Ctrl+spatie voor de lijst.",
};
const MOMENT_EN: Advice = { ...EN, choose: (choices) => `Write a date such as 2027-03-01, or a status: ${choices}.` };
const MOMENT_NL: Advice = {
	...NL,
	choose: (choices) => `Schrijf een datum zoals 2027-03-01, of een status: ${choices}.`,
};

function advice(likely: readonly string[], listed: string | undefined, texts: Advice): string {
	const [first] = likely;
	if (first !== undefined) {
		return texts.meant(first);
	}
	return listed === undefined ? texts.see : texts.choose(listed);
}
