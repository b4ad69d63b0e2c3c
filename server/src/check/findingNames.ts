/** Every finding by its id with a short description, as completion in settings shows it. */
import { PILOTRC_FORMAT } from "../format/formats";
import type { Localized } from "../format/language";

const FILE_SYNTAX: Localized = {
	en: "The file can’t be read (error; can’t be turned off)",
	nl: "Het bestand is niet te lezen (fout; kan niet uit)",
};

/** Groups such as `why/*` are excluded. */
export function findingNames(): ReadonlyMap<string, Localized> {
	const settings = PILOTRC_FORMAT.questions.members.find(({ key }) => key === "rules")?.members ?? [];
	return new Map([
		...settings
			.filter(({ key }) => !key.endsWith("*"))
			.map(({ key, texts }): [string, Localized] => [key, { en: texts.en.title, nl: texts.nl.title }]),
		["file/syntax", FILE_SYNTAX],
	]);
}
