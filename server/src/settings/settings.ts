/**
 * What an organisation set for the files of a folder: the nearest settings, the laws that they name, what they ignore. Pure: texts come from
 * `read` and are cached for the lifetime of the resolver. Create a new one after files have changed.
 */

import type { SchemaDocument } from "../document/document";
import { readDocument } from "../document/read";
import { type Format, OWN_REGULATIONS_FORMAT, PILOTRC_FORMAT } from "../format/formats";
import { CATALOGUE, type Catalogue } from "../format/regulations";
import { type FolderSettings, folderSettingsFiles, folderSettingsOf } from "./folderSettings";
import { isIgnored } from "./ignored";
import { type Memo, memoize } from "./memoize";
import { catalogueOf, regulationsOf } from "./resolve";

export interface SettingsOptions {
	/** Returns the text of a file, or nothing if it does not exist, cannot be read or is not known yet. Drives are `C:` or `C%3A`. */
	read(uri: string): string | undefined;
	/** Settings that apply to all files, instead of those in their folders. */
	readonly only?: {
		readonly uri: string;
		/** The URI of a file in the folder that the paths of pilots start from. */
		readonly from: string;
	};
	/** The URI of the laws for files whose settings name none. */
	defaultRegulations?(uri: string): string | undefined;
}

export interface Settings {
	/** The paths where settings for a file may be, nearest first; the first that exists applies. Read these before calling the rest. */
	candidatesFor(uri: string): readonly string[];
	/** The settings file that applies. */
	fileFor(uri: string): string | undefined;
	settingsFor(uri: string): FolderSettings | undefined;
	/** The file with the laws, whether or not it exists. Read it before calling `catalogueFor`. */
	regulationsFileFor(uri: string): string | undefined;
	/** The laws that a settings file names. */
	regulationsFileOf(settingsFile: string): string | undefined;
	catalogueFor(uri: string): Catalogue;
	isIgnored(uri: string): boolean;
	/** The parsed settings file, and the parsed file with laws. */
	readonly settingsDocument: Memo<SchemaDocument | undefined>;
	readonly regulationsDocument: Memo<SchemaDocument | undefined>;
}

export function createSettings({ read, only, defaultRegulations }: SettingsOptions): Settings {
	const documents = (format: Format) =>
		memoize((uri) => {
			const text = read(uri);
			return text === undefined ? undefined : readDocument(text, format);
		});
	const settingsDocument = documents(PILOTRC_FORMAT);
	const regulationsDocument = documents(OWN_REGULATIONS_FORMAT);
	const settingsIn = memoize((file) => {
		const document = settingsDocument(file);
		return document && folderSettingsOf(document);
	});
	const catalogueIn = memoize((file) => {
		const document = regulationsDocument(file);
		return document === undefined ? CATALOGUE : catalogueOf(document);
	});
	const candidatesFor = (uri: string) => (only === undefined ? folderSettingsFiles(uri) : [only.uri]);
	// Files of one folder have the same settings.
	const nearest = memoize((folder) => candidatesFor(`${folder}/`).find((file) => settingsIn(file) !== undefined));
	const fileFor = (uri: string) => nearest(uri.slice(0, uri.lastIndexOf("/")));

	function settingsFor(uri: string): FolderSettings | undefined {
		const file = fileFor(uri);
		return file === undefined ? undefined : settingsIn(file);
	}

	function regulationsFileOf(settingsFile: string): string | undefined {
		const settings = settingsIn(settingsFile);
		return settings && regulationsOf(settingsFile, settings);
	}

	function regulationsFileFor(uri: string): string | undefined {
		const file = fileFor(uri);
		const isNamed = file !== undefined && settingsIn(file)?.regulations !== undefined;
		return isNamed ? regulationsFileOf(file) : defaultRegulations?.(uri);
	}

	return {
		candidatesFor,
		fileFor,
		settingsFor,
		regulationsFileFor,
		regulationsFileOf,
		catalogueFor(uri) {
			const file = regulationsFileFor(uri);
			return file === undefined ? CATALOGUE : catalogueIn(file);
		},
		isIgnored(uri) {
			const file = fileFor(uri);
			const settings = settingsFor(uri);
			return file !== undefined && settings !== undefined && isIgnored(uri, only?.from ?? file, settings);
		},
		settingsDocument,
		regulationsDocument,
	};
}
