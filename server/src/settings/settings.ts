/**
 * What an organisation set for the files of a folder, from texts. Pure: texts come from `read` and are cached for the lifetime of
 * the settings. Create new ones after files have changed.
 */

import type { SchemaDocument } from "../document/document";
import { readDocument } from "../document/read";
import { type Format, OWN_REGULATIONS_FORMAT, PILOTRC_FORMAT } from "../format/formats";
import { CATALOGUE, type Catalogue, inCountry } from "../format/regulations";
import { type Chain, chainOf } from "./extended";
import { folderSettingsOf } from "./folderSettings";
import { type Memo, memoize } from "./memoize";
import { catalogueOf, forFile, type OnlyFile, type ResolvedSettings, regulationsOf, resolveFolder } from "./resolve";

export interface SettingsOptions {
	/** Returns the text of a file, or nothing if it does not exist or cannot be read. Drives are `C:` or `C%3A`. */
	read(uri: string): string | undefined;
	readonly only?: OnlyFile;
}

export interface Settings {
	/** What holds for a file. */
	resolve(uri: string): ResolvedSettings;
	/** The files that a settings file extends, and itself. */
	chainOf(settingsFile: string): Chain | undefined;
	/** The laws that a settings file names. */
	regulationsFileOf(settingsFile: string): string | undefined;
	catalogueFor(uri: string): Catalogue;
	/** The parsed settings file, and the parsed file with laws. */
	readonly settingsDocument: Memo<SchemaDocument | undefined>;
	readonly regulationsDocument: Memo<SchemaDocument | undefined>;
}

export function createSettings({ read, ...options }: SettingsOptions): Settings {
	const documents = (format: Format) =>
		memoize((uri) => {
			const text = read(uri);
			return text === undefined ? undefined : readDocument(text, format);
		});
	const settingsDocument = documents(PILOTRC_FORMAT);
	const regulationsDocument = documents(OWN_REGULATIONS_FORMAT);
	const settingsAt = memoize((file) => {
		const document = settingsDocument(file);
		return document && folderSettingsOf(document);
	});
	const catalogueIn = memoize((file) => {
		const document = regulationsDocument(file);
		return document === undefined ? CATALOGUE : catalogueOf(document);
	});
	const resolveIn = memoize((folder) => resolveFolder(folder, { settingsAt, ...options }));
	const resolve = memoize((uri) => forFile(uri, resolveIn(uri.slice(0, uri.lastIndexOf("/") + 1))));
	return {
		resolve,
		chainOf(settingsFile) {
			const settings = settingsAt(settingsFile);
			return settings && chainOf(settingsFile, settings, { settingsAt });
		},
		regulationsFileOf(settingsFile) {
			const settings = settingsAt(settingsFile);
			return settings && regulationsOf(settingsFile, settings);
		},
		catalogueFor(uri) {
			const { regulations, country } = resolve(uri);
			return inCountry(regulations === undefined ? CATALOGUE : catalogueIn(regulations), country);
		},
		settingsDocument,
		regulationsDocument,
	};
}
