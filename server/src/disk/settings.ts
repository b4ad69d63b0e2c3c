/** What organisations set for the pilots of their folders, read from disk: each file once. */

import { existsSync } from "node:fs";
import type { Catalogue } from "../format/regulations";
import { FOLDER_SETTINGS_NAMES } from "../settings/folderSettings";
import { memoize } from "../settings/memoize";
import { createSettings } from "../settings/settings";
import type { Severities } from "../settings/severities";
import { localPath } from "./localPath";
import { type ReadText, readText } from "./readText";
import { COUNTS_FOR_NOTHING, lawsNotFound, mistakesIn, type SettingsProblem } from "./settingsProblems";

export interface DiskSettings {
	severitiesFor(uri: string): readonly Severities[];
	catalogueFor(uri: string): Catalogue;
	isIgnored(uri: string): boolean;
	/** All that is written down for a pilot, and where. */
	textsFor(uri: string): string;
	/** What is wrong in the files that hold for these pilots, each reported once. */
	problemsFor(uris: Iterable<string>): readonly SettingsProblem[];
	/** The addresses of all files that were looked for and are no settings of a folder: those that were given, and of laws. */
	others(): readonly string[];
}

/** A settings file that holds for all pilots, in place of those in their folders. Plain data. */
export interface OnlySettings {
	readonly uri: string;
	readonly text: string;
	/** The address of a file in the folder from which the paths of pilots in it count, wherever it stands itself. */
	readonly from: string;
}

export function createDiskSettings(only: OnlySettings | undefined): DiskSettings {
	const reads = memoize((uri): ReadText | undefined => (uri === only?.uri ? only : readAt(uri)));
	const settings = createSettings({
		read(uri) {
			const read = reads(uri);
			return read !== undefined && "text" in read ? read.text : undefined;
		},
		...(only === undefined ? {} : { only }),
	});

	/** In the settings, and in the laws that they name. */
	function problemsOf(uri: string): readonly SettingsProblem[] {
		const file = settings.settingsDocument(uri);
		const laws = settings.regulationsFileOf(uri);
		const lawFile = laws === undefined ? undefined : settings.regulationsDocument(laws);
		return [
			...(file === undefined ? [] : mistakesIn(file, uri)),
			...(file === undefined || (laws !== undefined && reads(laws) !== undefined) ? [] : lawsNotFound(file, uri)),
			...(laws === undefined || lawFile === undefined ? [] : mistakesIn(lawFile, laws)),
		];
	}

	/** Settings that nobody reads, for others in their folder count. */
	function besideIt(uri: string): readonly SettingsProblem[] {
		const [first = "", second = ""] = FOLDER_SETTINGS_NAMES;
		const other = uri.endsWith(`/${first}`) ? uri.slice(0, -first.length) + second : undefined;
		return other === undefined || uri === only?.uri || reads(other) === undefined
			? []
			: [{ uri: other, place: undefined, message: COUNTS_FOR_NOTHING }];
	}

	return {
		severitiesFor(uri) {
			const severities = settings.settingsFor(uri)?.severities;
			return severities === undefined ? [] : [severities];
		},
		catalogueFor: settings.catalogueFor,
		isIgnored: settings.isIgnored,
		textsFor(uri) {
			const used = [settings.fileFor(uri), settings.regulationsFileFor(uri)].filter((file) => file !== undefined);
			return used.map((file) => `${file}\n${textOf(reads(file))}\n`).join("");
		},
		problemsFor(uris) {
			const used = new Set([...uris].flatMap((uri) => settings.fileFor(uri) ?? []));
			const mistakes = [...used].sort().flatMap((uri) => [...problemsOf(uri), ...besideIt(uri)]);
			// Also of a file that would have been the nearest.
			const unread = [...reads.known].flatMap(([uri, read]): SettingsProblem[] =>
				read !== undefined && "problem" in read ? [{ uri, place: undefined, message: read.problem }] : [],
			);
			return [...unread, ...mistakes];
		},
		others: () => [
			...(only === undefined ? [] : [only.uri]),
			...[...settings.settingsDocument.known.keys()].flatMap((file) => settings.regulationsFileOf(file) ?? []),
		],
	};
}

/** Nothing where there is no such file. */
function readAt(uri: string): ReadText | undefined {
	const path = localPath(uri);
	return path !== undefined && existsSync(path) ? readText(path) : undefined;
}

function textOf(read: ReadText | undefined): string {
	return read !== undefined && "text" in read ? read.text : "";
}
