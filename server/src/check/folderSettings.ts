/** What an organisation set for the pilots of a folder, in `.pilotrc.yaml`. What is wrong in it counts for nothing. */
import { PILOTRC_FORMAT } from "../format/formats";
import { memberOf, type Pilot, pilotOf, scalarOf } from "../pilot/pilot";
import { answerAt, type Located, textIn } from "../pilot/query";
import { parse } from "../yaml/parse";
import { readSeverities, type Severities } from "./severities";

export const FOLDER_SETTINGS_FILE = ".pilotrc.yaml";

export interface FolderSettings {
	readonly severities: Severities;
	/** The file with laws of its own, as a path from the folder. */
	readonly regulations: Located<string> | undefined;
}

export function readFolderSettings(text: string): FolderSettings {
	return folderSettingsOf(pilotOf(parse(text), PILOTRC_FORMAT));
}

function folderSettingsOf(file: Pilot): FolderSettings {
	const rules = answerAt(file, "rules");
	const levels = rules?.members.map(({ question }) => [question.key, scalarOf(memberOf(rules, question.key))]) ?? [];
	return { severities: readSeverities(Object.fromEntries(levels)), regulations: textIn(file.root, "regulations") };
}
