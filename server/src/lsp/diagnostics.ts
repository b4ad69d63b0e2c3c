/** Findings on their way to the client: pushed after a change, or given when it asks; never both. */

import { type Connection, DocumentDiagnosticReportKind } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Diagnostic } from "vscode-languageserver-types";
import { check } from "../check/check";
import { readDocument } from "../document/read";
import { toDiagnostic } from "../editing/toLsp";
import { OWN_REGULATIONS_FORMAT, PILOT_FORMAT } from "../format/formats";
import type { Background } from "./background";
import { type ClientSettings, diagnosticOptions } from "./client";
import type { Concern } from "./concern";
import type { Analyses } from "./documents";
import type { Folders } from "./folders";
import type { Host } from "./host";
import type { LinkedFiles } from "./linkedFiles";
import { createLull, type Lull } from "./lull";
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
	readonly concerns: Concern;
	readonly analyses: Analyses;
	readonly folders: Folders;
	readonly linked: LinkedFiles;
	readonly closed: ClosedFindings;
}

export function createDiagnostics(
	connection: Connection,
	host: Host,
	{ background, concerns, analyses, folders, linked, closed }: Known,
	client: ClientSettings,
): Diagnostics {
	const asked = new WeakSet<TextDocument>();
	const told = new WeakSet<TextDocument>();
	const lulls = new WeakMap<TextDocument, Lull>();
	/** By address what is to be told last: what comes late is told no more. */
	const latest = new Map<string, object>();
	const toDiagnostics = (document: TextDocument) =>
		analyses.of(document).findings.map((finding) => toDiagnostic(document, finding, diagnosticOptions(client)));

	/** Waits until all is known that the findings of the document depend on; says whether it is one that is read here. */
	async function ready(document: TextDocument): Promise<boolean> {
		await folders.ready(document.uri);
		if (!concerns(document)) {
			return false;
		}
		await linked.ready(document.uri, analyses.of(document).pilot);
		return true;
	}

	async function send(document: TextDocument, task: object): Promise<void> {
		const isRead = await ready(document);
		if (latest.get(document.uri) !== task) {
			return;
		}
		if (isRead) {
			told.add(document);
			await tell(document);
		} else if (told.delete(document)) {
			await untell(document);
		}
	}

	async function tell(document: TextDocument): Promise<void> {
		if (!client.pullsDiagnostics) {
			const diagnostics = toDiagnostics(document);
			closed.forget(document.uri);
			await connection.sendDiagnostics({ uri: document.uri, version: document.version, diagnostics });
		}
		if (client.readiness && analyses.of(document).pilot.format === PILOT_FORMAT) {
			await connection.sendNotification("pilot/readiness", readinessParams(analyses.of(document), client.language));
		}
	}

	async function untell({ uri, version }: TextDocument): Promise<void> {
		if (!client.pullsDiagnostics) {
			await connection.sendDiagnostics({ uri, diagnostics: [] });
		}
		if (client.readiness) {
			const params: ReadinessParams = { uri, version, questions: [], openAnswers: [] };
			await connection.sendNotification("pilot/readiness", params);
		}
	}

	function changed(document: TextDocument): void {
		const lull = lulls.get(document) ?? createLull(host);
		lulls.set(document, lull);
		const task = {};
		latest.set(document.uri, task);
		const inBackground = (work: () => unknown) => background(`Checking ${document.uri}`, work);
		lull.after(
			() => inBackground(() => send(document, task)),
			() => inBackground(() => ready(document)),
		);
	}

	return {
		changed,
		closed(document) {
			lulls.get(document)?.cancel();
			latest.delete(document.uri);
			if (told.delete(document)) {
				background("Telling", () => untell(document));
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
			const found = check(readDocument(text, OWN_REGULATIONS_FORMAT), { today: "" });
			closed.show(
				uri,
				found.map((finding) => toDiagnostic(document, finding, diagnosticOptions(client))),
			);
		},
		async of(document) {
			if (!(await ready(document))) {
				return [];
			}
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
