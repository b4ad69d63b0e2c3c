/** The message for an empty report. */
import type { Localized } from "../../format/language";
import type { FoundFiles } from "./foundFiles";

/** @param checked the number of files that were not ignored */
export function nothingChecked({ paths, skipped }: FoundFiles, checked: number): Localized | undefined {
	return paths.length > 0 ? (checked === 0 ? ALL_IGNORED : NONE_CHOSEN) : skipped.length > 0 ? NONE_NAMED : undefined;
}

const NONE_NAMED: Localized = {
	en: "No pilot was checked: give the name of a pilot, or of the folder that it is in.",
	nl: "Er is geen pilot gecontroleerd: geef de naam van een pilot, of van de map waar die in staat.",
};
const ALL_IGNORED: Localized = {
	en: "No pilot was checked: the settings of the folder exclude them (ignore).",
	nl: "Er is geen pilot gecontroleerd: de instellingen van de map sluiten ze uit (ignore).",
};
const NONE_CHOSEN: Localized = {
	en: "No pilot was checked: none has the status given with --status.",
	nl: "Er is geen pilot gecontroleerd: geen ervan heeft de status die bij --status staat.",
};
