/**
 * What the settings of a folder mean for a file in it: the nearest settings, the laws that they name, and whether they
 * ignore it. Pure: the caller has read the files, from disk or through an editor.
 */
import type { SchemaDocument } from "../document/document";
import { ownRegulations } from "../document/ownRegulations";
import { type Country, DEFAULT_COUNTRY } from "../format/countries";
import { CATALOGUE, type Catalogue, catalogueWith } from "../format/regulations";
import { resolvePath, rootOf } from "../text/paths";
import { type FolderSettings, folderSettingsFiles } from "./folderSettings";
import { isIgnored } from "./ignored";

export interface SettingsSource {
	/** Returns the settings at a URI, or nothing if there are none. */
	settingsAt(file: string): FolderSettings | undefined;
	readonly only?: OnlyFile;
	/** The country of files whose settings name none. */
	readonly defaultCountry?: Country;
	/** The URI of the laws for files whose settings name none. */
	defaultRegulations?(uri: string): string | undefined;
}

/** Settings that apply to all files, instead of those in their folders. */
export interface OnlyFile {
	readonly uri: string;
	/** The URI of a file in the folder that the paths of pilots start from. */
	readonly from: string;
}

export interface ResolvedSettings {
	/** The URI of the settings file that applies, and what it says. */
	readonly file: string | undefined;
	readonly settings: FolderSettings | undefined;
	/** The URI of the file with the organisation's own laws, whether or not it exists. */
	readonly regulations: string | undefined;
	readonly country: Country;
	readonly isIgnored: boolean;
}

/** The nearest settings that exist apply. */
export function resolveSettings(uri: string, source: SettingsSource): ResolvedSettings {
	const { only, defaultCountry = DEFAULT_COUNTRY } = source;
	for (const file of only === undefined ? folderSettingsFiles(uri) : [only.uri]) {
		const settings = source.settingsAt(file);
		if (settings !== undefined) {
			const isNamed = settings.regulations !== undefined;
			return {
				file,
				settings,
				regulations: isNamed ? regulationsOf(file, settings) : source.defaultRegulations?.(uri),
				country: settings.country ?? defaultCountry,
				isIgnored: isIgnored(uri, only?.from ?? file, settings),
			};
		}
	}
	return {
		file: undefined,
		settings: undefined,
		regulations: source.defaultRegulations?.(uri),
		country: defaultCountry,
		isIgnored: false,
	};
}

/** The URI of the laws that a settings file names. */
export function regulationsOf(file: string, { regulations }: FolderSettings): string | undefined {
	return regulations === undefined ? undefined : resolvePath(file, regulations.value, [rootOf(file)]);
}

/** The laws that pilots can refer to, including the organisation's own. */
export function catalogueOf(laws: SchemaDocument): Catalogue {
	const own = ownRegulations(laws);
	return own.length === 0 ? CATALOGUE : catalogueWith(own.map(({ regulation }) => regulation));
}
