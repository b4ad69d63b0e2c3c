/** The traits determine the laws, so a missing trait hides what has to be arranged. */
import type { SchemaDocument } from "../../../document/document";
import { addItem } from "../../../document/edits/addAnswers";
import { booleanIn, itemsAt, type Located, textIn, traitsOf, wholeListAt } from "../../../document/query";
import { hasReached } from "../../../format/status";
import { quoted, shownValue } from "../../core/wording";
import type { Rule, RuleFinding } from "../rule";

const TRAIT = "personal-data";

export const rule: Rule = {
	id: "success/personal-data-trait",
	severity: "warning",
	title: { en: "Traits and data contradict each other", nl: "Kenmerken en gegevens spreken elkaar tegen" },
	*find(pilot) {
		if (!hasReached(pilot.status, "preparing")) {
			return;
		}
		const data = withoutTrait(pilot);
		if (data !== undefined) {
			yield traitMissing(data, pilot);
		}
		const trait = withoutData(pilot);
		if (trait !== undefined) {
			yield {
				span: trait.span,
				message: {
					en: "The traits mention personal data, but no data set contains any. Set “personal” to “true” (yes) where one does, or remove the trait.",
					nl: "De kenmerken noemen persoonsgegevens, maar geen enkele dataset bevat ze. Zet “personal” op “true” (ja) waar dat klopt, of haal het kenmerk weg.",
				},
			};
		}
	},
};

interface PersonalData {
	readonly name: string | undefined;
	readonly personal: Located<boolean>;
}

function traitMissing({ name, personal }: PersonalData, pilot: SchemaDocument): RuleFinding {
	const [en, nl] = name === undefined ? ["This data set", "Deze dataset"] : [quoted(name), quoted(name)];
	const trait = shownValue("traits", TRAIT);
	return {
		span: personal.span,
		message: {
			en: `${en} contains personal data, but the trait ${trait.en} is missing. Add it to see which laws come with it.`,
			nl: `${nl} bevat persoonsgegevens, maar het kenmerk ${trait.nl} ontbreekt. Voeg het toe: dan zie je welke wetten gelden.`,
		},
		fixes: () => [
			{
				title: { en: `Add the trait ${trait.en}`, nl: `Voeg het kenmerk ${trait.nl} toe` },
				edits: addItem(pilot, "traits", { kind: "blank", stop: { hint: TRAIT } }),
				preferred: true,
			},
		],
	};
}

/** The first data set about people, if the traits are complete and do not include personal data. */
function withoutTrait(pilot: SchemaDocument): PersonalData | undefined {
	const list = wholeListAt(pilot, "traits");
	const known = list?.question.item?.choices;
	const traits = traitsOf(pilot);
	// An unknown trait may be meant as this one, and has a finding of its own.
	const sure = traits.every(({ value }) => known?.includes(value));
	if (list === undefined || !sure || traits.some(({ value }) => value === TRAIT)) {
		return undefined;
	}
	return itemsAt(pilot, "success.data")
		.map((item) => ({ name: textIn(item, "name")?.value, personal: booleanIn(item, "personal") }))
		.find((data): data is PersonalData => data.personal?.value === true);
}

/** The trait, if each data set is marked as not about people. */
function withoutData(pilot: SchemaDocument): Located<string> | undefined {
	const items = wholeListAt(pilot, "success.data")?.items ?? [];
	const none = items.length > 0 && items.every((item) => booleanIn(item, "personal")?.value === false);
	return none ? traitsOf(pilot).find(({ value }) => value === TRAIT) : undefined;
}
