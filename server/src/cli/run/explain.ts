/** Lists the findings and explains one of them, with the texts that completion in settings shows. */
import { findingNames } from "../../check/findingNames";
import { choiceMeaning, withMeaning } from "../../format/choices";
import type { Language } from "../../format/language";
import { type Question, questionAt } from "../../format/questions";
import type { Status } from "../../format/status";
import { nearest } from "../../text/nearest";
import { rulePage } from "../output/rulePage";

export function listRules(language: Language): string {
	const ids = [...findingNames()];
	const width = Math.max(...ids.map(([id]) => id.length));
	return ids.map(([id, texts]) => `${id.padEnd(width)}  ${texts[language]}\n`).join("");
}

/** The list as JSON, for programs. */
export function rulesAsJson(language: Language): string {
	const rules = [...findingNames()].map(([id, texts]) => ({ id, title: texts[language] }));
	return `${JSON.stringify(rules, undefined, 2)}\n`;
}

/** Nothing if there is no such finding. */
export function explain(id: string, language: Language): string | undefined {
	const texts = findingNames().get(id);
	if (texts === undefined) {
		return undefined;
	}
	const question = questionAt(id);
	return question === undefined
		? (rulePage(id, language) ?? `${id}\n${texts[language]}\n`)
		: aboutAnswer(question, language);
}

export function nearestId(id: string): string | undefined {
	return nearest(id, [...findingNames().keys()])[0];
}

function aboutAnswer({ path, texts, neededFrom }: Question, language: Language): string {
	const { title, question, description, examples } = texts[language];
	const status = neededFrom && statusInWords(neededFrom, language);
	return [
		`${path} · ${title}`,
		"",
		question,
		description,
		...(status === undefined ? [] : [`${{ en: "Needed from status", nl: "Nodig vanaf status" }[language]}: ${status}`]),
		...examples.map((example) => `${{ en: "Example", nl: "Voorbeeld" }[language]}: ${example}`),
		"",
	].join("\n");
}

/** As it is written in the file, with what it means. */
function statusInWords(status: Status, language: Language): string {
	const question = questionAt("status");
	return question === undefined ? status : withMeaning(status, choiceMeaning(question, status)[language], ["“", "”"]);
}
