/** What organisations set for the pilots of their folders, read from disk: each file once. */

import { existsSync } from "node:fs";
import type { Catalogue } from "../format/regulations";
import { FOLDER_SETTINGS_NAMES } from "../settings/folderSettings";
import { memoize } from "../settings/memoize";
import { createSettings } from "../settings/settings";
import type { Severities } from "../settings/severities";
import { localPath } from "./localPath";
import { type ReadText, readText } from "./readText";
import { lawsNotFound, mistakesIn, type SettingsProblem, SHADOWED } from "./settingsProblems";

export interface DiskSettings {
	severitiesFor(uri: string): readonly Severities[];
	catalogueFor(uri: string): Catalogue;
	isIgnored(uri: string): boolean;
	/** The URIs of the settings files that apply, the most important first. */
	filesFor(uri: string): readonly string[];
	/** The URI of the laws that its settings name, whether or not they exist. */
	regulationsFor(uri: string): string | undefined;
	/** The URI of the settings file of its folder; nothing if there is none, or another one was given. */
	fileFor(uri: string): string | undefined;
	/** The texts of all settings that apply to a pilot, with their URIs. */
	textsFor(uri: string): string;
	/** What is wrong in the settings files of these pilots, each problem once. */
	problemsFor(uris: Iterable<string>): readonly SettingsProblem[];
	/** The URIs of all other files that were read or looked up: the given settings file, and files with laws. */
	otherFiles(): readonly string[];
}

/** A settings file that applies to all pilots, instead of those in their folders. Plain data. */
export interface OnlySettings {
	readonly uri: string;
	readonly text: string;
	/** The URI of a file in the folder that the paths of pilots start from, wherever the settings file is. */
	readonly from: string;
}

/** @param first severities that take precedence over those of all files */
export function createDiskSettings(only: OnlySettings | undefined, first: readonly Severities[] = []): DiskSettings {
	const reads = memoize((uri): ReadText | undefined => (uri === only?.uri ? only : readAt(uri)));
	const settings = createSettings({
		read(uri) {
			const read = reads(uri);
			return read !== undefined && "text" in read ? read.text : undefined;
		},
		...(only === undefined ? {} : { only }),
	});

	/** In the settings file, and in the laws that it names. */
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

	/** A settings file that does not apply, because its folder has another one. */
	function shadowedSettings(uri: string): readonly SettingsProblem[] {
		const [first = "", second = ""] = FOLDER_SETTINGS_NAMES;
		const other = uri.endsWith(`/${first}`) ? uri.slice(0, -first.length) + second : undefined;
		return other === undefined || uri === only?.uri || reads(other) === undefined
			? []
			: [{ uri: other, range: undefined, message: SHADOWED }];
	}

	return {
		severitiesFor(uri) {
			const own = settings.resolve(uri).settings;
			return own === undefined ? first : [...first, own.severities];
		},
		catalogueFor: settings.catalogueFor,
		isIgnored: (uri) => settings.resolve(uri).isIgnored,
		filesFor: (uri) => [settings.resolve(uri).file].filter((file) => file !== undefined),
		regulationsFor: (uri) => settings.resolve(uri).regulations,
		fileFor: (uri) => (only === undefined ? settings.resolve(uri).file : undefined),
		textsFor(uri) {
			const { file, regulations } = settings.resolve(uri);
			const used = [file, regulations].filter((one) => one !== undefined);
			return used.map((one) => `${one}\n${textOf(reads(one))}\n`).join("");
		},
		problemsFor(uris) {
			const used = new Set([...uris].flatMap((uri) => settings.resolve(uri).file ?? []));
			const mistakes = [...used].sort().flatMap((uri) => [...problemsOf(uri), ...shadowedSettings(uri)]);
			// Includes a file that would have been the nearest.
			const unread = [...reads.cached].flatMap(([uri, read]): SettingsProblem[] =>
				read !== undefined && "problem" in read ? [{ uri, range: undefined, message: read.problem }] : [],
			);
			return [...unread, ...mistakes];
		},
		otherFiles: () => [
			...(only === undefined ? [] : [only.uri]),
			...[...settings.settingsDocument.cached.keys()].flatMap((file) => settings.regulationsFileOf(file) ?? []),
		],
	};
}

/** Nothing if there is no such file. */
function readAt(uri: string): ReadText | undefined {
	const path = localPath(uri);
	return path !== undefined && existsSync(path) ? readText(path) : undefined;
}

function textOf(read: ReadText | undefined): string {
	return read !== undefined && "text" in read ? read.text : "";
}
