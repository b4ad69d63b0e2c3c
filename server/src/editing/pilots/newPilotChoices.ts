/** What a person who begins a pilot may choose from, with labels and with the words by which it is found. */
import { type Country, DEFAULT_COUNTRY } from "../../format/countries";
import type { Language } from "../../format/language";
import { choiceSynonymsOf, type Question, questionAt } from "../../format/questions";
import { CATALOGUE, type Catalogue, inCountry } from "../../format/regulations";
import { TRAIT_GROUPS } from "../../format/traitGroups";
import type { Choice, NewPilotChoicesResult, StatusChoice, TraitChoice } from "../../protocol/protocol";
import { getNewPilot, lawsOf, shortNames } from "./newPilot";

/** With the laws that hold in the country. */
export function newPilotChoices(language: Language, country: Country = DEFAULT_COUNTRY): NewPilotChoicesResult {
	const catalogue = inCountry(CATALOGUE, country);
	return { statuses: statusChoices(language, catalogue), traits: traitChoices(language, catalogue) };
}

function statusChoices(language: Language, catalogue: Catalogue): readonly StatusChoice[] {
	const question = questionAt("status");
	return (question?.choices ?? []).map((status) => {
		const { unanswered } = getNewPilot({ title: "x", municipality: "x", status, traits: [] }, catalogue);
		return { ...choiceOf(question, status, language), asked: unanswered };
	});
}

function traitChoices(language: Language, catalogue: Catalogue): readonly TraitChoice[] {
	const question = questionAt("traits")?.item;
	const synonyms = [...(question === undefined ? [] : choiceSynonymsOf(question))];
	return TRAIT_GROUPS.flatMap(({ title, traits }) =>
		traits.map(({ id, search }) => ({
			...choiceOf(question, id, language),
			group: title[language],
			words: [
				...new Set([...synonyms.flatMap(([word, value]) => (value === id ? [word] : [])), ...search.nl, ...search.en]),
			],
			laws: shortNames(lawsOf([id], catalogue), language),
		})),
	);
}

function choiceOf(question: Question | undefined, value: string, language: Language): Choice {
	const { title = value, description = "" } = question?.choiceTexts.get(value)?.[language] ?? {};
	return { value, label: title, description };
}
