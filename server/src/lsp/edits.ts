/** What has been changed in the open documents, one change at a time, so that a place in an earlier text can be followed. */
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Range } from "vscode-languageserver-types";
import { fingerprint } from "../text/fingerprint";
import { type Change, changeBetween, movedBy } from "../text/moved";
import type { Span } from "../text/span";

/** Who has not looked at the text for so many changes has to look again. */
const MOST = 2000;

export interface Edits {
	/** For the collection of documents: makes one, and changes one. */
	readonly create: typeof TextDocument.create;
	readonly update: typeof TextDocument.update;
	/** The fingerprint of the text that the document was opened with, which is moment 0. */
	opening(document: TextDocument): number | undefined;
	/** Each change is another moment. */
	now(document: TextDocument): number;
	/** From a moment to now; nothing when that is too long ago. */
	since(document: TextDocument, moment: number): ((span: Span) => Span) | undefined;
}

interface Log {
	readonly opening: number;
	/** How many changes are not kept any more. */
	forgotten: number;
	changes: Change[];
}

export function createEdits(): Edits {
	const logs = new WeakMap<TextDocument, Log>();

	function remember(document: TextDocument, change: Change): void {
		const log = logs.get(document);
		log?.changes.push(change);
		if (log !== undefined && log.changes.length > MOST) {
			log.changes = log.changes.slice(MOST / 2);
			log.forgotten += MOST / 2;
		}
	}

	return {
		create(uri, languageId, version, content) {
			const document = TextDocument.create(uri, languageId, version, content);
			logs.set(document, { opening: fingerprint(content), forgotten: 0, changes: [] });
			return document;
		},
		update(document, changes, given) {
			// Whoever has looked at a version has looked at its text.
			const version = Math.max(given, document.version + 1);
			for (const one of changes) {
				const change = "range" in one ? { range: inside(document, one.range), text: one.text } : one;
				const [before, start] =
					"range" in change
						? [document.getText(change.range), document.offsetAt(change.range.start)]
						: [document.getText(), 0];
				TextDocument.update(document, [change], version);
				remember(document, changeBetween(before, change.text, start));
			}
			return document;
		},
		opening: (document) => logs.get(document)?.opening,
		now(document) {
			const log = logs.get(document);
			return log === undefined ? 0 : log.forgotten + log.changes.length;
		},
		since(document, moment) {
			const log = logs.get(document);
			const first = moment - (log?.forgotten ?? 0);
			const changes = log?.changes.slice(Math.max(first, 0)) ?? [];
			return first < 0 ? undefined : (span) => changes.reduce(movedBy, span);
		},
	};
}

/** As the protocol has it: behind the last letter of a line is its end, and behind the last line that of the text. */
function inside(document: TextDocument, { start, end }: Range): Range {
	const offsets = [document.offsetAt(start), document.offsetAt(end)];
	return { start: document.positionAt(Math.min(...offsets)), end: document.positionAt(Math.max(...offsets)) };
}
