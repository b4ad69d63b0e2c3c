/** A row of the table: which request is answered by which function, and what the server announces for it. */
import type {
	CancellationToken,
	Position,
	Range,
	ServerCapabilities,
	TextDocumentIdentifier,
} from "vscode-languageserver";
import { toSpan } from "../../editing/toLsp";
import type { Span } from "../../text/span";
import type { Capabilities } from "../client/capabilities";
import type { Snapshot, Workspace } from "../snapshot";

export interface Handler {
	readonly method: string;
	readonly capabilities: ServerCapabilities | ((client: Capabilities) => ServerCapabilities);
	/** @param snapshotOf nothing where the document has just been closed, or is none of ours */
	run(params: never, workspace: Workspace, snapshotOf: SnapshotOf, token: CancellationToken): unknown;
}

type SnapshotOf = (uri: string) => Snapshot | undefined;

interface DocumentParams {
	readonly textDocument: TextDocumentIdentifier;
}

/** A request about one document. */
export function onDocument<Params extends DocumentParams>(
	{ method }: { readonly method: string },
	capabilities: Handler["capabilities"],
	run: (snapshot: Snapshot, params: Params, token: CancellationToken) => unknown,
	/** The answer about a document that is not ours. */
	otherwise: unknown = [],
): Handler {
	return {
		method,
		capabilities,
		run(params: Params, _workspace, snapshotOf, token) {
			const snapshot = snapshotOf(params.textDocument.uri);
			return snapshot === undefined ? otherwise : run(snapshot, params, token);
		},
	};
}

/** A request about no document, or about any. */
export function onWorkspace<Params>(
	{ method }: { readonly method: string },
	capabilities: Handler["capabilities"],
	run: (workspace: Workspace, params: Params, snapshotOf: SnapshotOf) => unknown,
): Handler {
	return {
		method,
		capabilities,
		run: (params: Params, workspace, snapshotOf) => run(workspace, params, snapshotOf),
	};
}

export function offsetAt({ document }: Snapshot, position: Position): number {
	return document.offsetAt(position);
}

export function spanAt({ document }: Snapshot, range: Range): Span {
	return toSpan(document, range);
}
