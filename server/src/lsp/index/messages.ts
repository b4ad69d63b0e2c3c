/** What a client is told of a pilot that it shows in a list. */
import type { Language } from "../../format/language";
import { type Question, questionAt } from "../../format/questions";
import { severityOfMissing } from "../../format/status";
import type { Named, PilotEntry } from "../../protocol/protocol";
import { questionReadiness } from "../readiness";
import type { Counts, Entry } from "./entry";

export function pilotEntry({ uri, summary }: Entry, counts: Counts, language: Language): PilotEntry {
	const { title, municipality, status, themes, readiness } = summary;
	return {
		uri,
		title: title?.value ?? null,
		municipality: municipality?.value ?? null,
		status: named(questionAt("status"), status, language),
		themes: themes.map((theme) => named(questionAt("themes")?.item, theme, language)),
		// From then on what is missing is an error.
		started: severityOfMissing(status) === "error",
		questions: questionReadiness(readiness, language),
		errors: counts.error,
		warnings: counts.warning,
		informations: counts.information + counts.hint,
	};
}

function named(question: Question | undefined, value: string, language: Language): Named {
	return { value, label: question?.choiceTexts.get(value)?.[language].title ?? value };
}
