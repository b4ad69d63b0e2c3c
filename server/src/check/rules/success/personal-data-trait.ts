/** The traits determine the laws, so a missing trait hides what has to be arranged. */
import type { SchemaDocument } from "../../../document/document";
import { addItem } from "../../../document/edits/addAnswers";
import { booleanIn, itemsAt, type Located, textIn, traitsOf, wholeListAt } from "../../../document/query";
import { hasReached } from "../../../format/status";
import type { Rule, RuleFinding } from "../rule";

const TRAIT = "personal-data";

export const rule: Rule = {
	id: "success/personal-data-trait",
	severity: "warning",
	title: {
		en: "Data and traits differ about personal data",
		nl: "Data en kenmerken verschillen over persoonsgegevens",
	},
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
					en: "The traits say personal data, and no data set is marked personal. Set personal to true where people can be recognised, or remove this trait.",
					nl: "Volgens de kenmerken zijn er persoonsgegevens, en geen dataset staat zo aangegeven. Zet personal op true waar mensen te herkennen zijn, of haal dit kenmerk weg.",
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
	const [en, nl] = name === undefined ? ["This data set", "Deze dataset"] : [`“${name}”`, `“${name}”`];
	return {
		span: personal.span,
		message: {
			en: `${en} holds personal data, and “${TRAIT}” is not among the traits. Add the trait, so that the laws which come with it are in view.`,
			nl: `${nl} bevat persoonsgegevens, en “${TRAIT}” staat niet bij de kenmerken. Voeg het kenmerk toe, zodat de wetten die erbij horen in beeld komen.`,
		},
		fixes: () => [
			{
				title: { en: `Add the trait “${TRAIT}”`, nl: `Voeg het kenmerk “${TRAIT}” toe` },
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
