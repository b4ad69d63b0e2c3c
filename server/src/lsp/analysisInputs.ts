/** What a document is read and checked with, as far as it is known at the moment. */

import type { Context } from "../check/core/context";
import { type Format, OWN_REGULATIONS_FORMAT, PILOT_FORMAT, PILOTRC_FORMAT } from "../format/formats";
import type { Catalogue } from "../format/regulations";
import type { Severities } from "../settings/severities";
import { addressKey, resolvePath } from "../text/paths";
import type { Client } from "./client/client";
import { type FolderSettingsCache, isFolderSettings } from "./files/folderSettings";
import type { LinkedFiles } from "./files/linkedFiles";

export interface AnalysisInputs {
	readonly format: Format;
	readonly catalogue: Catalogue;
	readonly context: Context;
	/** The settings of its folder leave it alone. */
	readonly isIgnored: boolean;
}

interface InputServices {
	readonly client: Client;
	readonly folders: FolderSettingsCache;
	readonly linked: LinkedFiles;
	/** The day of today, `YYYY-MM-DD`. */
	readonly today: string;
}

/** Settings of an organisation do not count for the files in which they stand. */
export function inputsFor(uri: string, { client, folders, linked, today }: InputServices): AnalysisInputs {
	const [catalogue, missingFiles] = [folders.catalogueFor(uri), linked.missingFor(uri)];
	if (isFolderSettings(uri) || folders.isRegulations(uri)) {
		const format = isFolderSettings(uri) ? PILOTRC_FORMAT : OWN_REGULATIONS_FORMAT;
		return { format, catalogue, context: { today, missingFiles }, isIgnored: false };
	}
	return {
		format: PILOT_FORMAT,
		catalogue,
		context: { today, severities: severitiesFor(uri, client, folders), missingFiles },
		isIgnored: folders.settingsFor(uri)?.isIgnored ?? false,
	};
}

/** Those of the folder count before those of the person. */
export function severitiesFor(uri: string, client: Client, folders: FolderSettingsCache): readonly Severities[] {
	const ofFolder = folders.settingsFor(uri)?.severities;
	return [...(ofFolder === undefined ? [] : [ofFolder]), client.settings.severities];
}

/** The path in the setting is one from the folder that the document is in, as with all settings of a folder. */
export function regulationsBySetting({ folders, settings }: Client, uri: string): string | undefined {
	const { regulations } = settings;
	const key = addressKey(uri);
	const folder = folders.find((one) => key.startsWith(`${addressKey(one)}/`)) ?? folders[0];
	return regulations === undefined || regulations === "" || folder === undefined
		? undefined
		: resolvePath(`${folder}/.`, regulations, [folder]);
}
