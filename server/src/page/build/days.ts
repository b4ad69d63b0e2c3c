/** Days as the page writes them. */
import type { Language } from "../../format/language";
import { longDate } from "../../text/dates";

/** In full; a line never ends between the day and its month. */
export function dayText(day: string, language: Language): string {
	return longDate(day, language).replace(" ", "\u00a0");
}

/** The same for days within a sentence. */
export function withDaysTogether(text: string): string {
	return text.replace(/\b(\d{1,2}) (?=\p{L}+ \d{4}\b)/gu, "$1\u00a0");
}
