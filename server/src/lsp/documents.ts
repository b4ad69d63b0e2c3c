/** The documents that are open in an editor. Each version is a document of its own, which never changes. */
import { TextDocuments } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Range } from "vscode-languageserver-types";
import { addressKey } from "../text/paths";

export interface OpenDocuments {
	/** Announces what is opened, changed, saved and closed. */
	readonly events: TextDocuments<TextDocument>;
	/** By any spelling of its address. */
	get(uri: string): TextDocument | undefined;
	all(): readonly TextDocument[];
}

export function createOpenDocuments(): OpenDocuments {
	const events = new TextDocuments({ create: TextDocument.create, update });
	const spelled = new Map<string, string>();
	events.onDidOpen(({ document: { uri } }) => void spelled.set(addressKey(uri), uri));
	events.onDidClose(({ document: { uri } }) => {
		if (spelled.get(addressKey(uri)) === uri) {
			spelled.delete(addressKey(uri));
		}
	});
	return {
		events,
		get: (uri) => events.get(uri) ?? events.get(spelled.get(addressKey(uri)) ?? uri),
		all: () => events.all(),
	};
}

function update(
	document: TextDocument,
	changes: Parameters<typeof TextDocument.update>[1],
	version: number,
): TextDocument {
	const { uri, languageId } = document;
	// Whoever has seen a version has seen its text, also where a client counts no versions.
	const next = TextDocument.create(uri, languageId, document.version, document.getText());
	for (const change of changes) {
		const inText = "range" in change ? { range: inside(next, change.range), text: change.text } : change;
		TextDocument.update(next, [inText], Math.max(version, document.version + 1));
	}
	return next;
}

/** As the protocol has it: behind the last letter of a line is its end, and behind the last line that of the text. */
function inside(document: TextDocument, { start, end }: Range): Range {
	const offsets = [document.offsetAt(start), document.offsetAt(end)];
	return { start: document.positionAt(Math.min(...offsets)), end: document.positionAt(Math.max(...offsets)) };
}
