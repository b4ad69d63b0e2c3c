/** What an organisation set for the pilots of a folder, in `.pilotrc.yaml`. What is wrong in it counts for nothing. */

import { type Answer, memberOf, type SchemaDocument, textOf } from "../document/document";
import { answerAt, type Located, scalarOf, textIn } from "../document/query";
import { readDocument } from "../document/read";
import { PILOTRC_FORMAT } from "../format/formats";
import { rootOf } from "../text/paths";
import { readSeverities, type Severities } from "./severities";

export const FOLDER_SETTINGS_FILE = ".pilotrc.yaml";
/** What people name it; of two in one folder the first counts. */
export const FOLDER_SETTINGS_NAMES: readonly string[] = [FOLDER_SETTINGS_FILE, ".pilotrc.yml"];

/** Nobody nests folders deeper; whoever does gets the settings of the nearest ones. */
const MAX_FOLDERS = 40;

/** Where settings for a file may stand, the nearest first; that which is there counts, and only that one. */
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
	/** The file with laws of its own, as a path from the folder. */
	readonly regulations: Located<string> | undefined;
	/** The pilots that are left alone: paths from the folder with `*` and `**`, or with `!` in front those that are not. */
	readonly ignore: readonly string[];
}

export function readFolderSettings(text: string): FolderSettings {
	return folderSettingsOf(readDocument(text, PILOTRC_FORMAT));
}

/** @param file read by the format of these settings */
export function folderSettingsOf(file: SchemaDocument): FolderSettings {
	const rules = answerAt(file, "rules");
	const levels = rules?.members.map(({ question }) => [question.key, scalarOf(memberOf(rules, question.key))]) ?? [];
	return {
		severities: readSeverities(Object.fromEntries(levels)),
		regulations: textIn(file.root, "regulations"),
		ignore: patternsIn(answerAt(file, "ignore")),
	};
}

/** Also those that would say nothing in a pilot, such as `**`. */
function patternsIn(list: Answer | undefined): readonly string[] {
	return list?.items.map(textOf).filter((pattern) => pattern !== "") ?? [];
}
