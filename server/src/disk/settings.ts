/** What organisations set for the pilots of their folders, read from disk: each file once. */

import { existsSync } from "node:fs";
import {
	FOLDER_SETTINGS_NAMES,
	type FolderSettings,
	folderSettingsFiles,
	folderSettingsOf,
} from "../check/folderSettings";
import { isIgnored } from "../check/ignored";
import type { Severities } from "../check/severities";
import { type Format, OWN_REGULATIONS_FORMAT, PILOTRC_FORMAT } from "../format/formats";
import { CATALOGUE, type Catalogue, catalogueWith } from "../format/regulations";
import { ownRegulations } from "../pilot/ownRegulations";
import type { Pilot } from "../pilot/pilot";
import { readPilot } from "../pilot/read";
import { resolvePath, rootOf } from "../text/paths";
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
	const reads = remember((uri): ReadText | undefined => (uri === only?.uri ? only : readAt(uri)));
	const files = remember((uri) => fileAt(uri, PILOTRC_FORMAT));
	const settings = remember((uri) => {
		const file = files(uri);
		return file === undefined ? undefined : folderSettingsOf(file);
	});
	const lawFiles = remember((uri) => fileAt(uri, OWN_REGULATIONS_FORMAT));
	const catalogues = remember((uri) => {
		const file = lawFiles(uri);
		const laws = file === undefined ? [] : ownRegulations(file);
		return laws.length === 0 ? CATALOGUE : catalogueWith(laws.map(({ regulation }) => regulation));
	});
	// Files of one folder have one answer.
	const nearest = remember((folder) =>
		(only === undefined ? folderSettingsFiles(`${folder}/`) : [only.uri]).find((file) => settings(file) !== undefined),
	);
	const fileFor = (uri: string) => nearest(uri.slice(0, uri.lastIndexOf("/")));

	function fileAt(uri: string, format: Format): Pilot | undefined {
		const read = reads(uri);
		return read !== undefined && "text" in read ? readPilot(read.text, format) : undefined;
	}

	function found(uri: string): { readonly file: string; readonly settings: FolderSettings } | undefined {
		const file = fileFor(uri);
		const read = file === undefined ? undefined : settings(file);
		return file === undefined || read === undefined ? undefined : { file, settings: read };
	}

	function lawsOf(file: string): string | undefined {
		const path = settings(file)?.regulations?.value;
		return path === undefined ? undefined : resolvePath(file, path, [rootOf(file)]);
	}

	function regulationsFor(uri: string): string | undefined {
		const file = fileFor(uri);
		return file === undefined ? undefined : lawsOf(file);
	}

	/** In the settings, and in the laws that they name. */
	function problemsOf(uri: string): readonly SettingsProblem[] {
		const file = files(uri);
		const laws = lawsOf(uri);
		const lawFile = laws === undefined ? undefined : lawFiles(laws);
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
			const severities = found(uri)?.settings.severities;
			return severities === undefined ? [] : [severities];
		},
		catalogueFor(uri) {
			const address = regulationsFor(uri);
			return address === undefined ? CATALOGUE : catalogues(address);
		},
		isIgnored(uri) {
			const one = found(uri);
			return one !== undefined && isIgnored(uri, only?.from ?? one.file, one.settings);
		},
		textsFor(uri) {
			const used = [fileFor(uri), regulationsFor(uri)].filter((file) => file !== undefined);
			return used.map((file) => `${file}\n${textOf(reads(file))}\n`).join("");
		},
		problemsFor(uris) {
			const used = new Set([...uris].flatMap((uri) => fileFor(uri) ?? []));
			const mistakes = [...used].sort().flatMap((uri) => [...problemsOf(uri), ...besideIt(uri)]);
			// Also of a file that would have been the nearest.
			const unread = [...reads.known].flatMap(([uri, read]): SettingsProblem[] =>
				read !== undefined && "problem" in read ? [{ uri, place: undefined, message: read.problem }] : [],
			);
			return [...unread, ...mistakes];
		},
		others: () => [
			...(only === undefined ? [] : [only.uri]),
			...[...settings.known.keys()].flatMap((file) => lawsOf(file) ?? []),
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

interface Memory<Value> {
	(key: string): Value;
	readonly known: ReadonlyMap<string, Value>;
}

function remember<Value>(work: (key: string) => Value): Memory<Value> {
	const known = new Map<string, Value>();
	const recall = (key: string) => {
		if (!known.has(key)) {
			known.set(key, work(key));
		}
		return known.get(key) as Value;
	};
	return Object.assign(recall, { known });
}
