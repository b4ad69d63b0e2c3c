/** One pilot in a list: what it is about, how far it is, and how many findings it has. */
import type { Language } from "../../format/language";
import { questionAt } from "../../format/questions";
import { type Severity, severityOfMissing } from "../../format/status";
import type { PilotEntry } from "../../protocol/protocol";
import type { PilotSummary } from "./pilotSummary";
import { named, questionReadiness, statusNamed } from "./readiness";

export function pilotEntry(
	{ uri, title, municipality, status, themes, readiness }: PilotSummary,
	/** Of its findings. */
	severities: readonly Severity[],
	language: Language,
): PilotEntry {
	const count = (...counted: readonly Severity[]) => severities.filter((one) => counted.includes(one)).length;
	return {
		uri,
		title: title?.value ?? null,
		municipality: municipality?.value ?? null,
		status: statusNamed(status, language),
		themes: themes.map((theme) => named(questionAt("themes")?.item, theme, language)),
		// From then on what is missing is an error.
		started: severityOfMissing(status) === "error",
		questions: questionReadiness(readiness, language),
		errors: count("error"),
		warnings: count("warning"),
		informations: count("information", "hint"),
	};
}
