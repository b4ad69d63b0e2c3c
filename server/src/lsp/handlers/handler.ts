/** A row of the table: which request is answered by which function, and what the server announces for it. */
import type { CancellationToken, ServerCapabilities, TextDocumentIdentifier } from "vscode-languageserver";
import type { Capabilities } from "../client/capabilities";
import type { Snapshot, Workspace } from "../snapshot";

export interface Handler {
	readonly method: string;
	readonly capabilities: ServerCapabilities | ((client: Capabilities) => ServerCapabilities);
	run(params: never, workspace: Workspace, snapshotOf: SnapshotOf, token: CancellationToken): unknown;
}

/** Nothing where the document has just been closed, or is none of ours. */
type SnapshotOf = (uri: string) => Snapshot | undefined;

interface DocumentParams {
	readonly textDocument: TextDocumentIdentifier;
}

/**
 * A request about one document.
 * @param otherwise the answer about a document that is not ours
 */
export function onDocument<Params extends DocumentParams>(
	{ method }: { readonly method: string },
	capabilities: Handler["capabilities"],
	answer: (snapshot: Snapshot, params: Params, token: CancellationToken) => unknown,
	otherwise: unknown = [],
): Handler {
	return {
		method,
		capabilities,
		run(params: Params, _workspace, snapshotOf, token) {
			const snapshot = snapshotOf(params.textDocument.uri);
			return snapshot === undefined ? otherwise : answer(snapshot, params, token);
		},
	};
}

/** A request about no document, or about any. */
export function onWorkspace<Params>(
	{ method }: { readonly method: string },
	capabilities: Handler["capabilities"],
	answer: (workspace: Workspace, params: Params, snapshotOf: SnapshotOf) => unknown,
): Handler {
	return { method, capabilities, run: (params: Params, ...services) => answer(services[0], params, services[1]) };
}
