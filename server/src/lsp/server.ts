/** The wiring: which message of the protocol goes to which function. */
import { type Connection, type InitializeResult, TextDocumentSyncKind, TextDocuments } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { readSeverities } from "../check/severities";
import { type ClientSettings, clientSettings } from "./client";
import { createDiagnostics, type Diagnostics } from "./diagnostics";
import { createAnalyses } from "./documents";
import { FEATURES } from "./features/all";
import type { Host } from "./host";
import type { LanguageParams, RulesParams } from "./protocol";

export function startServer(connection: Connection, host: Host): void {
	const documents = new TextDocuments(TextDocument);
	connection.onInitialize((params) => {
		const client = clientSettings(params);
		const analyses = createAnalyses(() => ({
			today: client.today ?? host.today(),
			severities: client.severities,
		}));
		const diagnostics = createDiagnostics(connection, host, analyses, client);
		follow(documents, diagnostics, (uri) => analyses.forget(uri));
		followSettings(connection, client, () => diagnostics.refresh(documents.all()));
		for (const feature of FEATURES) {
			feature.register({ connection, documents, analyses, diagnostics, client });
		}
		return initializeResult(client);
	});

	documents.listen(connection);
	connection.listen();
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
			{ textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental } },
			...FEATURES.map((feature) => feature.capabilities(client)),
		),
	};
}
