/** The documents that are open in an editor. Each version is a document of its own, which never changes. */
import { TextDocuments } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Range } from "vscode-languageserver-types";
import { addressKey } from "../text/paths";

export type OpenDocuments = ReturnType<typeof createOpenDocuments>;

export function createOpenDocuments() {
	/** Announces what is opened, changed, saved and closed. */
	const events = new TextDocuments({ create: TextDocument.create, update });
	const all = (): readonly TextDocument[] => events.all();
	const find = (key: string) => all().find(({ uri }) => addressKey(uri) === key);
	/** By any spelling of its address. */
	const get = (uri: string): TextDocument | undefined => events.get(uri) ?? find(addressKey(uri));
	return { events, all, get };
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
