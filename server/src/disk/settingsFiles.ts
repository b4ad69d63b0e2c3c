/** What is wrong with settings files together: those that they name are not there, lead in a circle, or do not count. */
import type { SchemaDocument } from "../document/document";
import { FOLDER_SETTINGS_NAMES } from "../settings/folderSettings";
import type { Memo } from "../settings/memoize";
import type { Settings } from "../settings/settings";
import { addressKey } from "../text/paths";
import type { ReadText } from "./readText";
import { extendedNotFound, lawsNotFound, mistakesIn, type SettingsProblem, SHADOWED } from "./settingsProblems";

export interface SettingsFiles {
	readonly settings: Settings;
	readonly reads: Memo<ReadText | undefined>;
	/** The URI of the settings file that was given instead of those of folders. */
	readonly only: string | undefined;
}

/** @param used the URIs of the settings files that apply */
export function problemsIn(used: ReadonlySet<string>, files: SettingsFiles): readonly SettingsProblem[] {
	const mistakes = [...used].sort().flatMap((uri) => [...problemsOf(uri, files), ...shadowedSettings(uri, files)]);
	// Includes a file that would have been the nearest.
	const unread = [...files.reads.cached].flatMap(([uri, read]): SettingsProblem[] =>
		read !== undefined && "problem" in read ? [{ uri, range: undefined, message: read.problem }] : [],
	);
	return [...unread, ...mistakes];
}

/** In the settings file, and in the laws that it names. */
function problemsOf(uri: string, files: SettingsFiles): readonly SettingsProblem[] {
	const { settings, reads } = files;
	const file = settings.settingsDocument(uri);
	const laws = settings.regulationsFileOf(uri);
	const lawFile = laws === undefined ? undefined : settings.regulationsDocument(laws);
	return [
		...(file === undefined
			? []
			: [...mistakesIn(file, uri, leadsBack(uri, files)), ...extendsProblems(file, uri, files)]),
		...(file === undefined || (laws !== undefined && reads(laws) !== undefined) ? [] : lawsNotFound(file, uri)),
		...(laws === undefined || lawFile === undefined ? [] : mistakesIn(lawFile, laws)),
	];
}

function leadsBack(uri: string, { settings }: SettingsFiles): boolean {
	const to = settings.chainOf(uri)?.leadsBackTo;
	return to !== undefined && addressKey(to) === addressKey(uri);
}

/** The file that it extends is not there. */
function extendsProblems(file: SchemaDocument, uri: string, files: SettingsFiles): readonly SettingsProblem[] {
	const [next] = files.settings.chainOf(uri)?.extended ?? [];
	const isThere = next !== undefined && files.reads(next) !== undefined;
	return isThere || leadsBack(uri, files) ? [] : extendedNotFound(file, uri);
}

/** A settings file that does not apply, because its folder has another one. */
function shadowedSettings(uri: string, { reads, only }: SettingsFiles): readonly SettingsProblem[] {
	const [first = "", second = ""] = FOLDER_SETTINGS_NAMES;
	const other = uri.endsWith(`/${first}`) ? uri.slice(0, -first.length) + second : undefined;
	return other === undefined || uri === only || reads(other) === undefined
		? []
		: [{ uri: other, range: undefined, message: SHADOWED }];
}
