/**
 * What the settings of a folder mean for a file in it: the nearest settings, the laws that they name, and whether they
 * ignore it. Pure: the caller has read the files, from disk or through an editor.
 */
import type { SchemaDocument } from "../document/document";
import { ownRegulations } from "../document/ownRegulations";
import { type Country, DEFAULT_COUNTRY } from "../format/countries";
import { CATALOGUE, type Catalogue, catalogueWith } from "../format/regulations";
import { resolvePath, rootOf } from "../text/paths";
import { chainOf, ignoreOf } from "./extended";
import { type FolderSettings, folderSettingsFiles } from "./folderSettings";
import { isIgnored } from "./ignored";
import type { Severities } from "./severities";

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

/** What holds for all files of a folder. */
export interface SettingsOfFolder {
	/** The URI of the settings file that applies, and what it says. */
	readonly file: string | undefined;
	readonly settings: FolderSettings | undefined;
	/** What it says of findings, and then what the files say that it extends. */
	readonly severities: readonly Severities[];
	/** The URIs of the files that it extends, the nearest first, whether or not they exist. */
	readonly extended: readonly string[];
	/** The URI of the file with the organisation's own laws, whether or not it exists. */
	readonly regulations: string | undefined;
	readonly country: Country;
	/** The pilots to ignore, and the URI of a file in the folder that their paths start from. */
	readonly ignore: readonly string[];
	readonly ignoreFrom: string;
}

export interface ResolvedSettings extends SettingsOfFolder {
	readonly isIgnored: boolean;
}

export function resolveSettings(uri: string, source: SettingsSource): ResolvedSettings {
	return forFile(uri, resolveFolder(uri, source));
}

/** What the settings of its folder mean for a file. */
export function forFile(uri: string, folder: SettingsOfFolder): ResolvedSettings {
	// Reading patterns comes later than an editor's first findings: few folders have any.
	return { ...folder, isIgnored: folder.ignore.length > 0 && isIgnored(uri, folder.ignoreFrom, folder) };
}

/**
 * The nearest settings that exist apply.
 * @param uri of a file in the folder
 */
export function resolveFolder(uri: string, source: SettingsSource): SettingsOfFolder {
	const { only, defaultCountry = DEFAULT_COUNTRY } = source;
	for (const file of only === undefined ? folderSettingsFiles(uri) : [only.uri]) {
		const settings = source.settingsAt(file);
		if (settings !== undefined) {
			const chain = chainOf(file, settings, source);
			const naming = chain.links.find((link) => link.settings.regulations !== undefined);
			return {
				file,
				settings,
				severities: chain.links.map((link) => link.settings.severities),
				extended: chain.extended,
				regulations:
					naming === undefined ? source.defaultRegulations?.(uri) : regulationsOf(naming.file, naming.settings),
				country: chain.links.find((link) => link.settings.country !== undefined)?.settings.country ?? defaultCountry,
				ignore: ignoreOf(chain.links),
				ignoreFrom: only?.from ?? file,
			};
		}
	}
	const none = { file: undefined, settings: undefined, severities: [], extended: [], ignore: [], ignoreFrom: "" };
	return { ...none, regulations: source.defaultRegulations?.(uri), country: defaultCountry };
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
