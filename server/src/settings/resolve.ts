/**
 * What the settings of a folder mean for a file in it: the nearest settings, the laws that they name, and whether they
 * ignore it. Pure: the caller has read the files, from disk or through an editor.
 */
import type { SchemaDocument } from "../document/document";
import { ownRegulations } from "../document/ownRegulations";
import { CATALOGUE, type Catalogue, catalogueWith } from "../format/regulations";
import { resolvePath, rootOf } from "../text/paths";
import { type FolderSettings, folderSettingsFiles } from "./folderSettings";
import { isIgnored } from "./ignored";
import type { Severities } from "./severities";

export interface ResolvedSettings {
	/** The URI of the settings file. */
	readonly file: string;
	readonly severities: Severities;
	/** The URI of the file with the organisation's own laws, whether or not it exists. */
	readonly regulations: string | undefined;
	readonly isIgnored: boolean;
}

/** @param read returns the settings at a URI, or nothing if there are none */
export function resolveSettings(
	uri: string,
	read: (file: string) => FolderSettings | undefined,
): ResolvedSettings | undefined {
	for (const file of folderSettingsFiles(uri)) {
		const settings = read(file);
		if (settings !== undefined) {
			const { severities } = settings;
			return {
				file,
				severities,
				regulations: regulationsOf(file, settings),
				isIgnored: isIgnored(uri, file, settings),
			};
		}
	}
	return undefined;
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
