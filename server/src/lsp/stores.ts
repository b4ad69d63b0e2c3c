/** What the session keeps, each made of those before it; none of them knows one that is made later. */
import type { Connection } from "vscode-languageserver";
import { Analyses } from "./analyses";
import { inputsFor, regulationsBySetting } from "./analysisInputs";
import type { Client } from "./client/client";
import { type ClosedDiagnostics, createClosedDiagnostics } from "./closedDiagnostics";
import type { Log } from "./connection/log";
import { createShowOnce, noRegulations } from "./connection/showOnce";
import type { OpenDocuments } from "./documents";
import { createFiles, type Files } from "./files/files";
import { createFolderSettings, type FolderSettingsCache } from "./files/folderSettings";
import { createLinkedFiles, type LinkedFiles } from "./files/linkedFiles";
import { type IndexEvent, PilotIndex } from "./index/pilotIndex";
import { readEntry } from "./index/readEntry";
import type { Services } from "./services";
import { createQuiet, type Quiet } from "./time/quiet";

export interface StoreServices {
	readonly connection: Connection;
	readonly services: Services;
	readonly log: Log;
	readonly documents: OpenDocuments;
	client(): Client;
	onEvent(event: StoreEvent): void;
}

export type StoreEvent =
	| IndexEvent
	/** A file with laws of an organisation's own has been read. */
	| { readonly kind: "regulations"; readonly uri: string; readonly text: string };

export interface Stores {
	readonly quiet: Quiet;
	readonly files: Files;
	readonly linked: LinkedFiles;
	readonly closed: ClosedDiagnostics;
	readonly folders: FolderSettingsCache;
	readonly analyses: Analyses;
	readonly index: PilotIndex;
}

export function createStores({ connection, services, log, documents, client, onEvent }: StoreServices): Stores {
	const quiet = createQuiet(services.clock);
	const files = createFiles(connection, services, client().capabilities.files);
	const linked = createLinkedFiles(files);
	const closed = createClosedDiagnostics(connection, log);
	const showOnce = createShowOnce(connection, log);
	const folders = createFolderSettings({
		files,
		openText: (uri) => documents.get(uri)?.getText(),
		regulationsFor: (uri) => regulationsBySetting(client(), uri),
		onRegulations: (uri, text) => onEvent({ kind: "regulations", uri, text }),
		onNoRegulations() {
			const { regulations, language } = client().settings;
			showOnce(noRegulations(regulations ?? ""), language);
		},
	});
	const today = () => client().today ?? services.today();
	const analyses = new Analyses({
		...{ documents, files, linked, quiet: quiet.wait },
		inputsFor: (uri) => inputsFor(uri, { client: client(), folders, linked, today: today() }),
		settingsReady: folders.ready,
	});
	const index = new PilotIndex({
		...{ log, onEvent, quiet: quiet.wait },
		findPilots: () => files.findPilots(client().folders),
		read: (uri) => readEntry(uri, { files, folders, analyses, client, quiet: quiet.wait }),
	});
	return { quiet, files, linked, closed, folders, analyses, index };
}
