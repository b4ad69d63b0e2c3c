/** What an organisation set for the pilots of a folder, in `.pilotrc.yaml`. Invalid settings are ignored. */

import { type Answer, memberOf, type SchemaDocument, textOf } from "../document/document";
import { answerAt, type Located, scalarOf, textIn } from "../document/query";
import { readDocument } from "../document/read";
import { type Country, isCountry } from "../format/countries";
import { PILOTRC_FORMAT } from "../format/formats";
import { rootOf } from "../text/paths";
import { readSeverities, type Severities } from "./severities";

export const FOLDER_SETTINGS_FILE = ".pilotrc.yaml";
/** The names that people use; if a folder has both, the first applies. */
export const FOLDER_SETTINGS_NAMES: readonly string[] = [FOLDER_SETTINGS_FILE, ".pilotrc.yml"];

/** Capitals make no difference, as on most systems. */
export function isFolderSettings(uri: string): boolean {
	const name = uri.slice(uri.lastIndexOf("/") + 1).toLowerCase();
	return FOLDER_SETTINGS_NAMES.includes(name);
}

/** Whether somebody meant it as the settings of a folder, under a name that is not read. */
export function isMisnamedSettings(name: string): boolean {
	return /^\.?pilotrc(?:\.(?:ya?ml|json|txt))*$/i.test(name) && !FOLDER_SETTINGS_NAMES.includes(name);
}

/** Nobody nests folders deeper; deeper files get the settings of the nearest folders. */
const MAX_FOLDERS = 40;

/** The paths where settings for a file may be, nearest first; only the first that exists applies. */
export function folderSettingsFiles(uri: string): readonly string[] {
	const root = rootOf(uri);
	const folders = uri
		.slice(root.length)
		.replace(/[?#].*$/, "")
		.split("/")
		.slice(0, -1);
	return folders
		.slice(0, MAX_FOLDERS)
		.map((_, index) => `${root}${folders.slice(0, folders.length - index).join("/")}/`)
		.flatMap((folder) => FOLDER_SETTINGS_NAMES.map((name) => folder + name));
}

export interface FolderSettings {
	readonly severities: Severities;
	/** The file with the organisation's own laws, as a path from the folder. */
	readonly regulations: Located<string> | undefined;
	/** The file whose settings hold where these say nothing, as a path from the folder. */
	readonly extends: Located<string> | undefined;
	readonly country: Country | undefined;
	/** The pilots to ignore: paths from the folder with `*` and `**`, or with `!` in front the pilots not to ignore. */
	readonly ignore: readonly string[];
}

export function readFolderSettings(text: string): FolderSettings {
	return folderSettingsOf(readDocument(text, PILOTRC_FORMAT));
}

/** @param file parsed with the format of these settings */
export function folderSettingsOf(file: SchemaDocument): FolderSettings {
	const rules = answerAt(file, "rules");
	const levels = rules?.members.map(({ question }) => [question.key, scalarOf(memberOf(rules, question.key))]) ?? [];
	const country = textIn(file.root, "country")?.value;
	return {
		severities: readSeverities(Object.fromEntries(levels)),
		regulations: textIn(file.root, "regulations"),
		extends: textIn(file.root, "extends"),
		country: isCountry(country) ? country : undefined,
		ignore: patternsIn(answerAt(file, "ignore")),
	};
}

/** Includes patterns that would be no answer in a pilot, such as `**`. */
function patternsIn(list: Answer | undefined): readonly string[] {
	return list?.items.map(textOf).filter((pattern) => pattern !== "") ?? [];
}
