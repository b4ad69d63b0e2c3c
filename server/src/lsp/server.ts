/** The wiring: which message of the protocol goes to which function. */
import {
	type CodeActionParams,
	type CompletionParams,
	type Connection,
	type DocumentDiagnosticParams,
	type InitializeResult,
	TextDocumentSyncKind,
	TextDocuments,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { readSeverities } from "../check/severities";
import { FIX_ALL, getCodeActions } from "../editing/codeActions";
import { getCompletions } from "../editing/completion";
import { toSpan } from "../editing/toLsp";
import { type ClientSettings, clientSettings, diagnosticOptions } from "./client";
import { createDiagnostics, type Diagnostics, fullReport } from "./diagnostics";
import { type Analyses, createAnalyses } from "./documents";
import { guard } from "./guard";
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
		answer(client, analyses, diagnostics);
		return initializeResult(client);
	});

	function answer(client: ClientSettings, analyses: Analyses, diagnostics: Diagnostics): void {
		connection.languages.diagnostics.on(
			guard(connection, "Diagnostics", ({ textDocument }: DocumentDiagnosticParams) => {
				const document = documents.get(textDocument.uri);
				return fullReport(document === undefined ? [] : diagnostics.of(document));
			}),
		);
		connection.onCodeAction(
			guard(connection, "Quick-fixes", ({ textDocument, range, context }: CodeActionParams) => {
				const document = documents.get(textDocument.uri);
				return document === undefined
					? []
					: getCodeActions(analyses.of(document), toSpan(document, range), {
							...diagnosticOptions(client),
							only: context.only,
							snippets: client.snippetEdits,
							versioned: client.versionedEdits,
						});
			}),
		);
		connection.onCompletion(
			guard(connection, "Suggestions", ({ textDocument, position }: CompletionParams) => {
				const document = documents.get(textDocument.uri);
				return document === undefined
					? []
					: getCompletions(analyses.of(document), document.offsetAt(position), {
							language: client.language,
							snippets: client.snippetCompletions,
						});
			}),
		);
		connection.onNotification("pilot/language", ({ language }: LanguageParams) => {
			client.language = language;
			diagnostics.refresh(documents.all());
		});
		connection.onNotification("pilot/rules", ({ rules }: RulesParams) => {
			client.severities = readSeverities(rules);
			diagnostics.refresh(documents.all());
		});
	}

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

function initializeResult(client: ClientSettings): InitializeResult {
	return {
		serverInfo: { name: "Smart City Pilots" },
		capabilities: {
			textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
			...(client.pullsDiagnostics
				? { diagnosticProvider: { identifier: "pilot", interFileDependencies: false, workspaceDiagnostics: false } }
				: {}),
			codeActionProvider: { codeActionKinds: ["quickfix", FIX_ALL] },
			completionProvider: {},
		},
	};
}
