/** A value of the file as a message names it: “running” (loopt). */
import { choiceMeaning, withMeaning } from "../../format/choices";
import type { Localized } from "../../format/language";
import { questionAt } from "../../format/questions";

/** @param path the question that has the value among its choices */
export function valueInWords(path: string, value: string): Localized {
	const question = questionAt(path);
	const { en, nl } = question === undefined ? { en: "", nl: "" } : choiceMeaning(question, value);
	return { en: withMeaning(value, en, ["“", "”"]), nl: withMeaning(value, nl, ["“", "”"]) };
}
