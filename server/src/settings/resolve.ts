/**
 * What the settings of a folder say of a file in it: the nearest that are there, the laws that they name, and whether they
 * ignore it. Pure: whoever asks has read the files, from disk or through an editor.
 */
import type { SchemaDocument } from "../document/document";
import { ownRegulations } from "../document/ownRegulations";
import { CATALOGUE, type Catalogue, catalogueWith } from "../format/regulations";
import { resolvePath, rootOf } from "../text/paths";
import { type FolderSettings, folderSettingsFiles } from "./folderSettings";
import { isIgnored } from "./ignored";
import type { Severities } from "./severities";

export interface ResolvedSettings {
	/** The address of the settings file. */
	readonly file: string;
	readonly severities: Severities;
	/** The address of the file with laws of an organisation's own, there or not. */
	readonly regulations: string | undefined;
	readonly isIgnored: boolean;
}

/** @param read the settings at an address; nothing where there are none */
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

/** The address of the laws that a settings file names. */
export function regulationsOf(file: string, { regulations }: FolderSettings): string | undefined {
	return regulations === undefined ? undefined : resolvePath(file, regulations.value, [rootOf(file)]);
}

/** The laws that pilots can refer to, with an organisation's own. */
export function catalogueOf(laws: SchemaDocument): Catalogue {
	const own = ownRegulations(laws);
	return own.length === 0 ? CATALOGUE : catalogueWith(own.map(({ regulation }) => regulation));
}
