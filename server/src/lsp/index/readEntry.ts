/** Reads a pilot for the index: from the editor where it is open, else from its file. */
import { summaryOf } from "../../crossFile/facts";
import { toDiagnostic } from "../../editing/toLsp";
import type { Analyses } from "../analyses";
import { type Client, diagnosticOptions } from "../client/client";
import type { Files } from "../files/files";
import type { FolderSettingsCache } from "../files/folderSettings";
import { countsOf, type Entry, type NoEntry } from "./entry";

interface ReadServices {
	readonly files: Files;
	readonly folders: FolderSettingsCache;
	readonly analyses: Analyses;
	client(): Client;
	/** Waits until nobody types. */
	quiet(): Promise<void>;
}

export async function readEntry(
	uri: string,
	{ files, folders, analyses, client, quiet }: ReadServices,
): Promise<Entry | NoEntry> {
	await folders.ready(uri);
	if (folders.settingsFor(uri)?.isIgnored === true) {
		await quiet();
		return "ignored";
	}
	const analysis = await analyses.read(uri);
	if (analysis === undefined) {
		return (await files.exists(uri)) ? "unreadable" : "gone";
	}
	const { document, pilot, findings } = analysis;
	const options = diagnosticOptions(client());
	return {
		uri,
		summary: summaryOf(pilot, uri),
		counts: countsOf(findings),
		diagnostics: client().settings.showsAllFiles
			? findings.map((finding) => toDiagnostic(document, finding, options))
			: [],
	};
}
