/**
 * What an organisation set for the files of a folder: the nearest settings, the laws that they name, what they ignore. Pure: texts come from
 * `read`, and what it gave once counts for as long as the resolver is kept. Who reads later, or whose files change, makes a new one.
 */

import type { SchemaDocument } from "../document/document";
import { readDocument } from "../document/read";
import { type Format, OWN_REGULATIONS_FORMAT, PILOTRC_FORMAT } from "../format/formats";
import { CATALOGUE, type Catalogue } from "../format/regulations";
import { type FolderSettings, folderSettingsFiles, folderSettingsOf } from "./folderSettings";
import { isIgnored } from "./ignored";
import { type Memo, memoize } from "./memoize";
import { catalogueOf, regulationsOf } from "./resolve";

export interface SettingsSource {
	/** The text of the file at an address; nothing where there is none, where it cannot be read, or where that is not known yet. Drives may come as `C:` or `C%3A`. */
	read(uri: string): string | undefined;
	/** Settings that hold for all files, in place of those in their folders. */
	readonly only?: {
		readonly uri: string;
		/** The address of a file in the folder from which the paths of pilots in it count. */
		readonly from: string;
	};
	/** The address of the laws for a file whose settings name none. */
	defaultRegulations?(uri: string): string | undefined;
}

export interface Settings {
	/** Where settings for a file may stand, the nearest first: that which is there counts. These have to be read before the rest is asked. */
	candidatesFor(uri: string): readonly string[];
	/** The file with the settings that count. */
	fileFor(uri: string): string | undefined;
	settingsFor(uri: string): FolderSettings | undefined;
	/** The file with the laws, there or not. It has to be read before `catalogueFor` is asked. */
	regulationsFileFor(uri: string): string | undefined;
	/** The laws that the settings in a file name. */
	regulationsFileOf(settingsFile: string): string | undefined;
	catalogueFor(uri: string): Catalogue;
	isIgnored(uri: string): boolean;
	/** What was read of a settings file, and of a file with laws. */
	readonly settingsDocument: Memo<SchemaDocument | undefined>;
	readonly regulationsDocument: Memo<SchemaDocument | undefined>;
}

export function createSettings({ read, only, defaultRegulations }: SettingsSource): Settings {
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
	// Files of one folder have one answer.
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
