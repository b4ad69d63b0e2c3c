/** The wiring: which message of the protocol goes to which function. */
import { type Connection, type InitializeResult, TextDocumentSyncKind, TextDocuments } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { readSeverities } from "../check/severities";
import { type Format, PILOT_FORMAT, PILOTRC_FORMAT } from "../format/formats";
import { type ClientSettings, clientSettings } from "./client";
import { createDiagnostics, type Diagnostics } from "./diagnostics";
import { createAnalyses } from "./documents";
import { FEATURES } from "./features/all";
import { createFiles } from "./files";
import { createFolders, isFolderSettings } from "./folders";
import { followFolders } from "./followFolders";
import type { Host } from "./host";
import type { LanguageParams, RulesParams } from "./protocol";

export function startServer(connection: Connection, host: Host): void {
	const documents = new TextDocuments(TextDocument);
	connection.onInitialize((params) => {
		const client = clientSettings(params);
		const refresh = () => diagnostics.refresh(documents.all());
		const folders = createFolders(
			createFiles(connection, host, client.files),
			(uri) => documents.get(uri)?.getText(),
			refresh,
		);
		const analyses = createAnalyses(formatOf, (uri) => ({
			today: client.today ?? host.today(),
			severities: [folders.settingsFor(uri)?.severities, client.severities].filter((one) => one !== undefined),
		}));
		const diagnostics = createDiagnostics(connection, host, analyses, folders, client);
		follow(documents, diagnostics, (uri) => analyses.forget(uri));
		followSettings(connection, client, refresh);
		followFolders(connection, documents, folders, client);
		for (const feature of FEATURES) {
			feature.register({ connection, documents, analyses, diagnostics, client });
		}
		return initializeResult(client);
	});

	documents.listen(connection);
	connection.listen();
}

function formatOf(uri: string): Format {
	return isFolderSettings(uri) ? PILOTRC_FORMAT : PILOT_FORMAT;
}

function follow(documents: TextDocuments<TextDocument>, diagnostics: Diagnostics, forget: (uri: string) => void): void {
	documents.onDidChangeContent(({ document }) => diagnostics.changed(document));
	documents.onDidClose(({ document }) => {
		forget(document.uri);
		diagnostics.closed(document);
	});
}

function followSettings(connection: Connection, client: ClientSettings, changed: () => void): void {
	connection.onNotification("pilot/language", ({ language }: LanguageParams) => {
		client.language = language;
		changed();
	});
	connection.onNotification("pilot/rules", ({ rules }: RulesParams) => {
		client.severities = readSeverities(rules);
		changed();
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
