/** Findings on their way to the client: pushed after a change, or given when it asks; never both. */

import { type Connection, DocumentDiagnosticReportKind } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Diagnostic } from "vscode-languageserver-types";
import { check } from "../check/check";
import { toDiagnostic } from "../editing/toLsp";
import { OWN_REGULATIONS_FORMAT, PILOT_FORMAT } from "../format/formats";
import { readPilot } from "../pilot/read";
import type { Background } from "./background";
import { type ClientSettings, diagnosticOptions } from "./client";
import type { Analyses } from "./documents";
import type { Folders } from "./folders";
import type { Deferred, Host } from "./host";
import type { LinkedFiles } from "./linkedFiles";
import type { ClosedFindings } from "./portfolio/closedFindings";
import type { ReadinessParams } from "./protocol";
import { readinessParams } from "./readiness";

export interface Diagnostics {
	/** The document has changed, or has just been opened. */
	changed(document: TextDocument): void;
	closed(document: TextDocument): void;
	/** Something changed that concerns all documents, such as the language. */
	refresh(documents: readonly TextDocument[]): void;
	of(document: TextDocument): Promise<Diagnostic[]>;
	/** Whether the client has asked for those of the document: it may have it open and not show it. */
	areAsked(document: TextDocument): boolean;
	/** A file that is not open and holds laws of an organisation's own. */
	ofFile(uri: string, text: string): void;
}

interface Known {
	readonly background: Background;
	readonly analyses: Analyses;
	readonly folders: Folders;
	readonly linked: LinkedFiles;
	readonly closed: ClosedFindings;
}

export function createDiagnostics(
	connection: Connection,
	host: Host,
	{ background, analyses, folders, linked, closed }: Known,
	client: ClientSettings,
): Diagnostics {
	const asked = new WeakSet<TextDocument>();
	const waiting = new Map<string, Deferred>();
	const toDiagnostics = (document: TextDocument) =>
		analyses.of(document).findings.map((finding) => toDiagnostic(document, finding, diagnosticOptions(client)));

	/** Until all is known that the findings of the document depend on. */
	async function ready(document: TextDocument): Promise<void> {
		await folders.ready(document.uri);
		await linked.ready(document.uri, analyses.of(document).pilot);
	}

	async function send(document: TextDocument, task: object): Promise<void> {
		await ready(document);
		if (waiting.get(document.uri) !== task) {
			return;
		}
		waiting.delete(document.uri);
		if (!client.pullsDiagnostics) {
			const diagnostics = toDiagnostics(document);
			closed.forget(document.uri);
			await connection.sendDiagnostics({ uri: document.uri, version: document.version, diagnostics });
		}
		if (client.readiness && analyses.of(document).pilot.format === PILOT_FORMAT) {
			await connection.sendNotification("pilot/readiness", readinessParams(analyses.of(document), client.language));
		}
	}

	function changed(document: TextDocument): void {
		waiting.get(document.uri)?.cancel();
		const task: Deferred = host.defer(() => background(`Checking ${document.uri}`, () => send(document, task)));
		waiting.set(document.uri, task);
	}

	return {
		changed,
		closed(document) {
			waiting.get(document.uri)?.cancel();
			waiting.delete(document.uri);
			if (!client.pullsDiagnostics) {
				background("Telling", () => connection.sendDiagnostics({ uri: document.uri, diagnostics: [] }));
			}
			if (client.readiness) {
				const { uri, version } = document;
				const params: ReadinessParams = { uri, version, questions: [], openAnswers: [] };
				background("Telling", () => connection.sendNotification("pilot/readiness", params));
			}
		},
		refresh(documents) {
			if (client.pullsDiagnostics && client.refreshesDiagnostics) {
				// A client that answers with an error goes on asking as before.
				connection.languages.diagnostics.refresh().catch(() => {});
			}
			for (const document of documents) {
				changed(document);
			}
		},
		ofFile(uri, text) {
			const document = TextDocument.create(uri, "yaml", 0, text);
			const found = check(readPilot(text, OWN_REGULATIONS_FORMAT), { today: "" });
			closed.show(
				uri,
				found.map((finding) => toDiagnostic(document, finding, diagnosticOptions(client))),
			);
		},
		async of(document) {
			await ready(document);
			asked.add(document);
			// Not before the client has the others, so that nothing disappears in between.
			setTimeout(() => closed.hide(document.uri));
			return toDiagnostics(document);
		},
		areAsked: (document) => asked.has(document),
	};
}

export function fullReport(items: Diagnostic[]) {
	return { kind: DocumentDiagnosticReportKind.Full, items } as const;
}
