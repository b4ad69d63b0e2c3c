/** The wiring: which message of the protocol goes to which function. */
import { type Connection, type InitializeResult, TextDocumentSyncKind, TextDocuments } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { OWN_REGULATIONS_FORMAT, PILOT_FORMAT, PILOTRC_FORMAT } from "../format/formats";
import { resolvePath } from "../text/paths";
import { type ClientSettings, clientSettings, followSettings } from "./client";
import { createDiagnostics, type Diagnostics } from "./diagnostics";
import { createAnalyses, type Reading } from "./documents";
import { FEATURES } from "./features/all";
import { createFiles } from "./files";
import { createFolders, type Folders, isFolderSettings } from "./folders";
import { followFiles } from "./followFiles";
import type { Host } from "./host";
import { createLinkedFiles, type LinkedFiles } from "./linkedFiles";
import { onNewDay } from "./newDay";
import { refreshLines } from "./refresh";
import { createTeller, noRegulations } from "./tellOnce";

export function startServer(connection: Connection, host: Host): void {
	const documents = new TextDocuments(TextDocument);
	connection.onInitialize((params) => {
		const client = clientSettings(params);
		const today = () => client.today ?? host.today();
		const refresh = () => {
			diagnostics.refresh(documents.all());
			refreshLines(connection, client);
		};
		const files = createFiles(connection, host, client.files);
		const linked = createLinkedFiles(files);
		const tell = createTeller(connection, client);
		const folders = createFolders({
			files,
			openText: (uri) => documents.get(uri)?.getText(),
			regulationsFor: (uri) => regulationsBySetting(client, uri),
			onChange: refresh,
			onRegulations: (uri, text) => documents.get(uri) === undefined && diagnostics.ofFile(uri, text),
			onNoRegulations: () => tell(noRegulations(client.regulations ?? "")),
		});
		const analyses = createAnalyses((uri) => readingOf(uri, folders, linked, client, today()));
		const diagnostics = createDiagnostics(connection, host, { analyses, folders, linked }, client);
		follow(documents, diagnostics, (uri) => {
			analyses.forget(uri);
			linked.forget(uri);
		});
		followSettings(connection, client, refresh);
		onNewDay(today, refresh);
		followFiles(connection, documents, folders, linked, client, refresh);
		for (const feature of FEATURES) {
			feature.register({ connection, documents, analyses, diagnostics, client });
		}
		return initializeResult(client);
	});

	documents.listen(connection);
	connection.listen();
}

/** What an organisation set for itself says nothing of its own files. */
function readingOf(uri: string, folders: Folders, linked: LinkedFiles, client: ClientSettings, today: string): Reading {
	const [catalogue, missingFiles] = [folders.catalogueFor(uri), linked.missingFor(uri)];
	if (isFolderSettings(uri) || folders.isRegulations(uri)) {
		const format = isFolderSettings(uri) ? PILOTRC_FORMAT : OWN_REGULATIONS_FORMAT;
		return { format, catalogue, context: { today, missingFiles } };
	}
	const severities = [folders.settingsFor(uri)?.severities, client.severities].filter((one) => one !== undefined);
	return { format: PILOT_FORMAT, catalogue, context: { today, severities, missingFiles } };
}

/** The path is one from the folder that the document is in, as it is with all settings of a folder. */
function regulationsBySetting({ folders, regulations }: ClientSettings, uri: string): string | undefined {
	const folder = folders.find((one) => uri.startsWith(`${one}/`)) ?? folders[0];
	return regulations === undefined || regulations === "" || folder === undefined
		? undefined
		: resolvePath(`${folder}/.`, regulations, [folder]);
}

function follow(documents: TextDocuments<TextDocument>, diagnostics: Diagnostics, forget: (uri: string) => void): void {
	documents.onDidChangeContent(({ document }) => diagnostics.changed(document));
	documents.onDidClose(({ document }) => {
		forget(document.uri);
		diagnostics.closed(document);
	});
}

function initializeResult(client: ClientSettings): InitializeResult {
	return {
		serverInfo: { name: "Smart City Pilots" },
		capabilities: Object.assign(
			{ textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true } },
			...FEATURES.map((feature) => feature.capabilities(client)),
		),
	};
}
