/** `file/date`: a day that is not written as YYYY-MM-DD, or that does not exist. */

import { type Answer, type SchemaDocument, spanOf, textOf } from "../../document/document";
import type { Localized } from "../../format/language";
import { isStatus } from "../../format/status";
import { isDay, longDate, readDay, resemblesDay } from "../../text/dates";
import { withoutStrayMarks } from "../../text/strayMarks";
import type { Finding, Fix } from "../core/finding";
import { quoted } from "../core/wording";
import { isLooseDate, meantDays } from "./meantDays";
import { replaceValue, sourceText } from "./replace";
import { STRAY_MARKS } from "./strayMarks";

export function isWrongDate(answer: Answer, pilot: SchemaDocument): boolean {
	const { shape, kind } = answer.question;
	if (shape !== "date" && kind !== "dateOrStatus") {
		return false;
	}
	const text = textOf(answer);
	// With a tag the value is more than its text.
	const isRight = isDay(text) || isDay(sourceText(answer, pilot));
	return !isRight && (shape === "date" || (!isStatus(text) && (resemblesDay(text) || isLooseDate(text))));
}

export function dateFinding(answer: Answer, pilot: SchemaDocument): Finding {
	return {
		code: "file/date",
		span: spanOf(answer),
		severity: "error",
		message: looseMessage(answer, pilot) ?? messageFor(textOf(answer)),
		fixes: () => dateFixes(answer, pilot),
	};
}

function looseMessage(answer: Answer, pilot: SchemaDocument): Localized | undefined {
	const text = textOf(answer);
	if (!isLooseDate(text)) {
		return undefined;
	}
	const [day] = meantDays(answer, pilot);
	return day === undefined
		? {
				en: `${quoted(text)} is a length of time, not a date. Write the day, such as 2027-03-01.`,
				nl: `${quoted(text)} is een tijdsduur, geen datum. Schrijf de dag, zoals 2027-03-01.`,
			}
		: {
				en: `${quoted(text)} isn’t an exact date. Choose a day, such as ${day}.`,
				nl: `${quoted(text)} is geen precieze datum. Kies een dag, zoals ${day}.`,
			};
}

function messageFor(text: string): Localized {
	if (/^\d{4}-\d{2}-\d{2}$/.test(text)) {
		return {
			en: `The date ${text} doesn’t exist. Check the day and the month.`,
			nl: `De datum ${text} bestaat niet. Controleer de dag en de maand.`,
		};
	}
	if (isDay(withoutStrayMarks(text))) {
		return STRAY_MARKS;
	}
	const { days, usual } = readDay(text);
	if (days.length > 1 && !usual) {
		return {
			en: `${quoted(text)} can mean more than one day. Write the year, month and day in full: ${days.join(" or ")}.`,
			nl: `${quoted(text)} kan meer dan één dag betekenen. Schrijf jaar, maand en dag voluit: ${days.join(" of ")}.`,
		};
	}
	const [day] = days;
	return {
		en: `${quoted(text)} can’t be read as a date. Write the year, month and day with dashes${day === undefined ? ", such as 2027-03-01" : `: ${day}`}.`,
		nl: `${quoted(text)} is niet als datum te lezen. Schrijf jaar, maand en dag met streepjes${day === undefined ? ", zoals 2027-03-01" : `: ${day}`}.`,
	};
}

function dateFixes(answer: Answer, pilot: SchemaDocument): readonly Fix[] {
	const { days, usual, sure } = readDay(textOf(answer));
	if (days.length === 0) {
		return meantDays(answer, pilot).map((day, index) => {
			const meaning = { en: longDate(day, "en"), nl: longDate(day, "nl") };
			return replaceValue(answer, pilot, day, { preferred: index === 0, safe: false, meaning });
		});
	}
	return days.map((day, index) => replaceValue(answer, pilot, day, { preferred: usual && index === 0, safe: sure }));
}
