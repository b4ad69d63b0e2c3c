/** `file/date`: a day that is not written as YYYY-MM-DD, or that does not exist. */
import { isStatus } from "../../format/status";
import { type Answer, type Pilot, spanOf, textOf } from "../../pilot/pilot";
import { hasFullYear, isDay, looksLikeDay, readDay } from "../../text/dates";
import type { Finding, Fix } from "../finding";
import { writtenAs } from "./replace";

export function isWrongDate(answer: Answer): boolean {
	const { shape, kind } = answer.question;
	if (shape !== "date" && kind !== "dateOrStatus") {
		return false;
	}
	const text = textOf(answer);
	return shape === "date" ? !isDay(text) : !isStatus(text) && looksLikeDay(text) && !isDay(text);
}

export function dateFinding(answer: Answer): Finding {
	const text = textOf(answer);
	const noSuchDay = /^\d{4}-\d{2}-\d{2}$/.test(text);
	return {
		code: "file/date",
		span: spanOf(answer),
		severity: "error",
		message: noSuchDay
			? {
					en: `There is no such day as ${text}. Check the day and the month.`,
					nl: `De dag ${text} bestaat niet. Kijk de dag en de maand na.`,
				}
			: {
					en: `“${text}” is not written as a date. Write year, month and day with dashes, such as 2027-03-01.`,
					nl: `“${text}” is niet als datum geschreven. Schrijf jaar, maand en dag met streepjes, zoals 2027-03-01.`,
				},
	};
}

export function dateFixes(answer: Answer, pilot: Pilot): readonly Fix[] {
	const text = textOf(answer);
	const readings = readDay(text);
	const isSure = readings.length === 1 && hasFullYear(text);
	return readings.map((reading, index) => writtenAs(answer, pilot, reading, { preferred: index === 0, safe: isSure }));
}
