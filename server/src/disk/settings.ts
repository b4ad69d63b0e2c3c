/** What organisations set for the pilots of their folders, read from disk: each file once. */

import { existsSync } from "node:fs";
import type { Catalogue } from "../format/regulations";
import { memoize } from "../settings/memoize";
import { createSettings } from "../settings/settings";
import type { Severities } from "../settings/severities";
import { localPath } from "./localPath";
import { type ReadText, readText } from "./readText";
import { problemsIn } from "./settingsFiles";
import type { SettingsProblem } from "./settingsProblems";

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
	/** The URIs of all other files that were read or looked up: the given settings file, those that are extended, and files with laws. */
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

	/** Those that exist. */
	function filesFor(uri: string): readonly string[] {
		const { file, extended } = settings.resolve(uri);
		return file === undefined ? [] : [file, ...extended.filter((one) => reads(one) !== undefined)];
	}

	return {
		severitiesFor(uri) {
			const { severities } = settings.resolve(uri);
			return severities.length === 0 ? first : [...first, ...severities];
		},
		catalogueFor: settings.catalogueFor,
		isIgnored: (uri) => settings.resolve(uri).isIgnored,
		filesFor,
		regulationsFor: (uri) => settings.resolve(uri).regulations,
		fileFor: (uri) => (only === undefined ? settings.resolve(uri).file : undefined),
		textsFor(uri) {
			const { regulations } = settings.resolve(uri);
			return [...filesFor(uri), ...(regulations === undefined ? [] : [regulations])]
				.map((one) => `${one}\n${textOf(reads(one))}\n`)
				.join("");
		},
		problemsFor(uris) {
			return problemsIn(new Set([...uris].flatMap(filesFor)), { settings, reads, only: only?.uri });
		},
		otherFiles: () => [
			...(only === undefined ? [] : [only.uri]),
			...[...settings.settingsDocument.cached.keys()].flatMap((file) => [
				...(settings.chainOf(file)?.extended ?? []),
				...[settings.regulationsFileOf(file)].filter((laws) => laws !== undefined),
			]),
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
