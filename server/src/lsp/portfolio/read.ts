/** Reads a pilot for the portfolio: from the editor where it is open, else from its file. */

import type { TextDocument } from "vscode-languageserver-textdocument";
import { TextDocument as Document } from "vscode-languageserver-textdocument";
import { check } from "../../check/check";
import { summaryOf } from "../../crossFile/summary";
import { readDocument } from "../../document/read";
import { toDiagnostic } from "../../editing/toLsp";
import { fingerprint } from "../../text/fingerprint";
import { type ClientSettings, diagnosticOptions } from "../client";
import type { Analyses, Checked, Reading } from "../documents";
import type { Edits } from "../edits";
import type { Files } from "../files";
import type { Folders } from "../folders";
import type { LinkedFiles } from "../linkedFiles";
import { countsOf, type Entry } from "./entry";

interface Sources {
	readonly edits: Edits;
	readonly files: Files;
	readonly folders: Folders;
	readonly linked: LinkedFiles;
	readonly analyses: Analyses;
	openDocument(uri: string): TextDocument | undefined;
	readingOf(uri: string): Reading;
	quiet(): Promise<void>;
}

/** Why there is nothing to know of a file. */
export type Unread = "ignored" | "unreadable" | "gone";

/** The pilot as it is now, checked by itself; nothing where there is none. */
export async function lookAt(uri: string, sources: Sources): Promise<Checked | undefined> {
	const { files, folders, linked, analyses, openDocument, quiet } = sources;
	await folders.ready(uri);
	for (;;) {
		const wasOpen = openDocument(uri) !== undefined;
		const text = wasOpen ? undefined : await files.read(uri);
		await quiet();
		const open = openDocument(uri);
		if (open !== undefined) {
			await linked.ready(open.uri, analyses.of(open).pilot);
			if (openDocument(uri) === open) {
				return analyses.of(open);
			}
		} else if (!wasOpen) {
			return text === undefined ? undefined : lookAtText(uri, text, sources);
		}
		// It was closed meanwhile: now its file counts.
	}
}

async function lookAtText(uri: string, text: string, { linked, readingOf }: Sources): Promise<Checked> {
	const { format, catalogue } = readingOf(uri);
	const pilot = readDocument(text, format, catalogue);
	await linked.ready(uri, pilot);
	const { context } = readingOf(uri);
	const findings = check(pilot, context);
	return { document: Document.create(uri, "pilot", 0, text), pilot, context, findings, own: findings };
}

export async function readEntry(uri: string, sources: Sources, client: ClientSettings): Promise<Entry | Unread> {
	await sources.folders.ready(uri);
	if (sources.folders.isIgnored(uri)) {
		await sources.quiet();
		return "ignored";
	}
	const checked = await lookAt(uri, sources);
	if (checked === undefined) {
		return (await sources.files.exists(uri)) ? "unreadable" : "gone";
	}
	const { document, pilot, own } = checked;
	return {
		uri,
		summary: summaryOf(pilot, uri),
		fingerprint: fingerprint(document.getText()),
		source: sources.openDocument(uri) === document ? { document, moment: sources.edits.now(document) } : undefined,
		counts: countsOf(own),
		diagnostics: client.showsAllFiles
			? own.map((finding) => toDiagnostic(document, finding, diagnosticOptions(client)))
			: [],
	};
}
