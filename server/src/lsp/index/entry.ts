/** One pilot of the index, open or not. */
import type { Diagnostic } from "vscode-languageserver-types";
import { linkedAddresses } from "../../document/links";
import { type PilotSummary, summaryOf } from "../../editing/pilots/pilotSummary";
import type { Severity } from "../../format/status";
import type { Analyses } from "../analyses";
import { diagnosticsOf } from "../client/client";
import type { FolderSettingsCache } from "../files/folderSettings";
import type { SessionServices } from "../services";

export interface Entry {
	readonly uri: string;
	readonly summary: PilotSummary;
	/** The addresses that it leads to. */
	readonly links: readonly string[];
	/** How serious each of its own findings is. */
	readonly severities: readonly Severity[];
	/** Its own findings; empty where no client shows them. */
	readonly diagnostics: readonly Diagnostic[];
}

/** Why there is no entry for a file. */
export type NoEntry = "ignored" | "unreadable" | "gone";

/** From the editor where it is open, else from its file. */
export async function readEntry(
	uri: string,
	{ files, client, quiet }: SessionServices,
	folders: FolderSettingsCache,
	analyses: Analyses,
): Promise<Entry | NoEntry> {
	await folders.ready(uri);
	if (folders.inputsFor(uri).isIgnored) {
		await quiet();
		return "ignored";
	}
	const analysis = await analyses.read(uri);
	if (analysis === undefined) {
		return (await files.exists(uri)) ? "unreadable" : "gone";
	}
	const { pilot, findings, context } = analysis;
	return {
		uri,
		summary: summaryOf(pilot, uri, context.today),
		links: linkedAddresses(pilot, uri),
		severities: findings.map(({ severity }) => severity),
		diagnostics: client().settings.showsAllFiles ? diagnosticsOf(analysis, client()) : [],
	};
}
