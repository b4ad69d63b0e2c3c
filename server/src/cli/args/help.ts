/** How `--help` reads, in the language of the reader. */
import type { HelpConfiguration, Option } from "commander";
import type { Language, Localized } from "../../format/language";
import { DEFAULT_LABEL } from "./argTexts";

type Headings = Readonly<Record<string, Localized>>;

/** The headings of the help, by those of the option library. */
export const HELP_HEADINGS: Headings = {
	"Usage:": { en: "Usage:", nl: "Gebruik:" },
	"Arguments:": { en: "What to check:", nl: "Wat te controleren:" },
	"Options:": { en: "Options:", nl: "Opties:" },
};

/** @param more what else there is to say of an option */
export function helpIn(
	language: Language,
	headings: Headings,
	more: (option: Option) => readonly string[] = () => [],
): HelpConfiguration {
	return {
		// The names of options take thirty columns; in a window of sixty there is room for a text beside them.
		minWidthToWrap: 24,
		styleTitle: (title) => headings[title]?.[language] ?? title,
		optionDescription: (option) => {
			const { description, argChoices, defaultValueDescription: normally } = option;
			return [
				argChoices === undefined ? description : `${description}: ${argChoices.join(", ")}`,
				...(normally === undefined ? [] : [`${DEFAULT_LABEL[language]} ${normally}`]),
				...more(option),
			].join("; ");
		},
	};
}
