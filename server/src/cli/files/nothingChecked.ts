/** The message for an empty report. */
import type { Localized } from "../../format/language";
import type { FoundFiles } from "./foundFiles";

/** @param checked the number of files that were not ignored */
export function nothingChecked({ paths, skipped }: FoundFiles, checked: number): Localized | undefined {
	return paths.length > 0 ? (checked === 0 ? ALL_IGNORED : NONE_CHOSEN) : skipped.length > 0 ? NONE_NAMED : undefined;
}

const NONE_NAMED: Localized = {
	en: "No pilot was checked. Give the name of a pilot, or of the folder it is in.",
	nl: "Er is geen pilot gecontroleerd. Geef de naam van een pilot, of van de map waar die in staat.",
};
const ALL_IGNORED: Localized = {
	en: "No pilot was checked: the settings of the folder leave them out (ignore).",
	nl: "Er is geen pilot gecontroleerd: de instellingen van de map slaan ze over (ignore).",
};
const NONE_CHOSEN: Localized = {
	en: "No pilot was checked: none has the status that you gave with --status.",
	nl: "Er is geen pilot gecontroleerd: geen enkele pilot heeft de status die je bij --status opgaf.",
};
