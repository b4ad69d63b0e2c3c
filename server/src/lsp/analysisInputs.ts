/** What a document is read and checked with, as far as it is known at the moment. */
import { type Format, OWN_REGULATIONS_FORMAT, PILOT_FORMAT, PILOTRC_FORMAT } from "../format/formats";
import type { Catalogue } from "../format/regulations";
import { isFolderSettings } from "../settings/folderSettings";
import type { Severities } from "../settings/severities";
import type { Client } from "./client/client";
import type { FolderSettingsCache } from "./files/folderSettings";

export interface AnalysisInputs {
	readonly format: Format;
	readonly catalogue: Catalogue;
	readonly severities: readonly Severities[];
	/** The settings of its folder leave it alone. */
	readonly isIgnored: boolean;
}

/** Settings of an organisation do not count for the files in which they stand. */
export function inputsFor(uri: string, client: Client, folders: FolderSettingsCache): AnalysisInputs {
	const settings = folders.settingsFor(uri);
	const catalogue = folders.catalogueFor(uri, settings);
	if (isFolderSettings(uri) || folders.isRegulations(uri)) {
		const format = isFolderSettings(uri) ? PILOTRC_FORMAT : OWN_REGULATIONS_FORMAT;
		return { format, catalogue, severities: NONE, isIgnored: false };
	}
	const { severities, isIgnored = false } = settings ?? {};
	const both = severities === undefined ? [client.settings.severities] : [severities, client.settings.severities];
	return { format: PILOT_FORMAT, catalogue, severities: both, isIgnored };
}

const NONE: readonly Severities[] = [];
