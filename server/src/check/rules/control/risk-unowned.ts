/** A great risk with which nobody does anything is only written down. */
import type { Answer, SchemaDocument } from "../../../document/document";
import { insertAnswers } from "../../../document/edits/insertAnswers";
import { choiceIn, itemsAt, lackIn, textIn } from "../../../document/query";
import type { Localized } from "../../../format/language";
import { hasReached } from "../../../format/status";
import type { Fix } from "../../core/finding";
import { quoted, shownValue } from "../../core/wording";
import type { Rule } from "../rule";

const LIST = "control.risks";
const ASKED = ["measure", "owner"] as const;

export const rule: Rule = {
	id: "control/risk-unowned",
	severity: "warning",
	title: { en: "High risk without measure or owner", nl: "Groot risico zonder maatregel of eigenaar" },
	*find(pilot) {
		if (!hasReached(pilot.status, "preparing")) {
			return;
		}
		for (const item of itemsAt(pilot, LIST)) {
			const size = (["impact", "likelihood"] as const).find((key) => choiceIn(item, key)?.value === "high");
			const lacks = ASKED.flatMap((key) => lackIn(pilot, item, key) ?? []);
			const [lack] = lacks;
			if (size !== undefined && lack !== undefined) {
				yield { span: lack.headSpan, message: messageFor(item, size, lacks), fixes: () => addBlanks(pilot, lacks) };
			}
		}
	},
};

const SIZES: Readonly<Record<"impact" | "likelihood", Localized>> = {
	impact: { en: "impact", nl: "het gevolg" },
	likelihood: { en: "likelihood", nl: "de kans" },
};

function messageFor(item: Answer, size: "impact" | "likelihood", lacks: readonly Answer[]): Localized {
	const name = textIn(item, "risk")?.value;
	const high = shownValue(`${LIST}.${size}`, "high");
	const missing = (language: "en" | "nl") =>
		lacks
			.map(({ question }) => question.texts[language].title.toLowerCase())
			.join({ en: " and no ", nl: " en geen " }[language]);
	return {
		en: `${name === undefined ? "This risk" : quoted(name)} has ${high.en} ${SIZES[size].en}, but no ${missing("en")}. What is being done about it, and by whom?`,
		nl: `Bij ${name === undefined ? "dit risico" : quoted(name)} is ${SIZES[size].nl} ${high.nl}, maar er is geen ${missing("nl")}. Wat wordt eraan gedaan, en door wie?`,
	};
}

/** Those of which not even the key is there. */
function addBlanks(pilot: SchemaDocument, lacks: readonly Answer[]): readonly Fix[] {
	const absent = lacks.filter(({ state }) => state === "absent");
	const names = (language: "en" | "nl") =>
		absent.map(({ question }) => `“${question.texts[language].title}”`).join({ en: " and ", nl: " en " }[language]);
	return absent.length === 0
		? []
		: [
				{
					title: { en: `Add a blank for ${names("en")}`, nl: `Zet een plek klaar voor ${names("nl")}` },
					edits: insertAnswers(
						pilot,
						absent.map((answer) => ({ answer, span: answer.headSpan })),
					),
					preferred: true,
				},
			];
}
