/** What the session keeps, each made of those before it; none of them knows one that is made later. */
import type { Connection } from "vscode-languageserver";
import { Analyses } from "./analyses";
import { inputsFor, regulationsBySetting } from "./analysisInputs";
import type { Client } from "./client/client";
import type { Log } from "./connection/log";
import { createShowOnce, noRegulations } from "./connection/showOnce";
import type { OpenDocuments } from "./documents";
import { createFiles } from "./files/files";
import { FolderSettingsCache } from "./files/folderSettings";
import type { ExistingFiles } from "./files/linkedFiles";
import { UriCache } from "./files/uriCache";
import { ClosedDiagnostics } from "./index/closedDiagnostics";
import { readEntry } from "./index/entry";
import { type IndexEvent, PilotIndex } from "./index/pilotIndex";
import type { Services } from "./services";
import { createQuiet } from "./time/quiet";

interface StoreServices {
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

export type Stores = ReturnType<typeof createStores>;

export function createStores({ connection, services, log, documents, client, onEvent }: StoreServices) {
	const { disturb, wait: quiet } = createQuiet(services.clock);
	const files = createFiles(connection, services.files, client().capabilities.files);
	const existing: ExistingFiles = new UriCache((uri) => files.exists(uri));
	const closed = new ClosedDiagnostics(connection, log);
	const showOnce = createShowOnce(connection, log);
	const folders = new FolderSettingsCache({
		files,
		openText: (uri) => documents.get(uri)?.getText(),
		regulationsFor: (uri) => regulationsBySetting(client(), uri),
		onRegulations: (uri, text) => onEvent({ kind: "regulations", uri, text }),
		onNoRegulations() {
			const { regulations, language } = client().settings;
			showOnce(noRegulations(regulations ?? ""), language);
		},
	});
	const analyses = new Analyses({
		...{ documents, files, existing, quiet, withRoom: services.withRoom },
		inputsFor: (uri) => inputsFor(uri, client(), folders),
		settingsReady: (uri) => folders.ready(uri),
		today: () => client().today ?? services.today(),
	});
	const index = new PilotIndex({
		...{ log, onEvent, quiet },
		findPilots: () => files.findPilots(client().folders),
		read: (uri) => readEntry(uri, { files, folders, analyses, client, quiet }),
	});
	return { disturb, files, existing, closed, folders, analyses, index };
}
