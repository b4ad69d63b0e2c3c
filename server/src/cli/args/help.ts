/** The headings of the help, by those of the option library. */
import type { Localized } from "../../format/language";

export const HELP_HEADINGS: Readonly<Record<string, Localized>> = {
	"Usage:": { en: "Usage:", nl: "Gebruik:" },
	"Arguments:": { en: "What to check:", nl: "Wat te controleren:" },
	"Options:": { en: "Options:", nl: "Opties:" },
};
