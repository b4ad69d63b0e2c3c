/** Findings on their way to the client: pushed after a change, or given when it asks; never both. */
import { type Connection, DocumentDiagnosticReportKind } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Diagnostic } from "vscode-languageserver-types";
import { toDiagnostic } from "../editing/toLsp";
import { type ClientSettings, diagnosticOptions } from "./client";
import type { Analyses } from "./documents";
import type { Deferred, Host } from "./host";
import { readinessParams } from "./readiness";

export interface Diagnostics {
	/** The document has changed, or has just been opened. */
	changed(document: TextDocument): void;
	closed(document: TextDocument): void;
	/** Something changed that concerns all documents, such as the language. */
	refresh(documents: readonly TextDocument[]): void;
	of(document: TextDocument): Diagnostic[];
}

export function createDiagnostics(
	connection: Connection,
	host: Host,
	analyses: Analyses,
	client: ClientSettings,
): Diagnostics {
	const waiting = new Map<string, Deferred>();
	const of = (document: TextDocument) =>
		analyses.of(document).findings.map((finding) => toDiagnostic(document, finding, diagnosticOptions(client)));

	function send(document: TextDocument): void {
		waiting.delete(document.uri);
		try {
			if (!client.pullsDiagnostics) {
				void connection.sendDiagnostics({ uri: document.uri, version: document.version, diagnostics: of(document) });
			}
			if (client.readiness) {
				void connection.sendNotification("pilot/readiness", readinessParams(analyses.of(document), client.language));
			}
		} catch (error) {
			connection.console.error(
				`Checking ${document.uri} failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
			);
		}
	}

	function changed(document: TextDocument): void {
		waiting.get(document.uri)?.cancel();
		waiting.set(
			document.uri,
			host.defer(() => send(document)),
		);
	}

	return {
		changed,
		closed(document) {
			waiting.get(document.uri)?.cancel();
			waiting.delete(document.uri);
			if (!client.pullsDiagnostics) {
				void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
			}
			if (client.readiness) {
				void connection.sendNotification("pilot/readiness", {
					uri: document.uri,
					version: document.version,
					questions: [],
					openAnswers: [],
				});
			}
		},
		refresh(documents) {
			if (client.pullsDiagnostics && client.refreshesDiagnostics) {
				connection.languages.diagnostics.refresh();
			}
			for (const document of documents) {
				changed(document);
			}
		},
		of,
	};
}

export function fullReport(items: Diagnostic[]) {
	return { kind: DocumentDiagnosticReportKind.Full, items } as const;
}
