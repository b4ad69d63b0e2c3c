/**
 * Messages as the protocol says they are. This is the one guard in front of all who hear them: what of a message has another
 * shape is left out, and a message of which nothing is left to go by is nothing.
 */
import { hasAddress, isPlain, isText, listOf, type Plain, plain } from "./shapes";

/** The parameters as whoever hears the message may take them; nothing where the message is to be left alone. */
export function readable(method: string, params: unknown): { readonly params: unknown } | undefined {
	if (method.startsWith("textDocument/")) {
		const read = ofDocument(method, plain(params));
		return read && { params: read };
	}
	const read = READERS.get(method);
	return { params: read === undefined ? params : read(plain(params)) };
}

const READERS = new Map<string, (params: Plain) => Plain>([
	["initialize", (params) => ({ ...params, capabilities: plain(params.capabilities) })],
	["workspace/didChangeWatchedFiles", ({ changes }) => ({ changes: listOf(changes, isFileEvent) })],
	[
		"workspace/didChangeWorkspaceFolders",
		({ event }) => {
			const { added, removed } = plain(event);
			return { event: { added: listOf(added, hasAddress), removed: listOf(removed, hasAddress) } };
		},
	],
]);

function ofDocument(method: string, params: Plain): Plain | undefined {
	const document = params.textDocument;
	if (!hasAddress(document)) {
		return undefined;
	}
	// A client that counts no versions.
	const version = Number.isInteger(document.version) ? document.version : 0;
	switch (method) {
		case "textDocument/didOpen":
			return isText(document.text) ? { textDocument: { ...document, version } } : undefined;
		case "textDocument/didChange": {
			const contentChanges = listOf(params.contentChanges, isPlain).flatMap(readableChange);
			return { textDocument: { ...document, version }, contentChanges };
		}
		default:
			return haveValidPositions(params) ? params : undefined;
	}
}

/** Some write `null` for a range that is not there: then the whole text is new. */
function readableChange({ range, text }: Plain): readonly Plain[] {
	if (!isText(text)) {
		return [];
	}
	return range === undefined || range === null ? [{ text }] : isRange(range) ? [{ range, text }] : [];
}

function haveValidPositions({ position, positions, range }: Plain): boolean {
	return (
		(position === undefined || isPosition(position)) &&
		(range === undefined || isRange(range)) &&
		(positions === undefined || (Array.isArray(positions) && positions.every(isPosition)))
	);
}

function isRange(value: unknown): boolean {
	return isPlain(value) && isPosition(value.start) && isPosition(value.end);
}

function isPosition(value: unknown): boolean {
	return isPlain(value) && Number.isInteger(value.line) && Number.isInteger(value.character);
}

function isFileEvent(value: unknown): value is Plain {
	return hasAddress(value) && Number.isInteger(value.type);
}
