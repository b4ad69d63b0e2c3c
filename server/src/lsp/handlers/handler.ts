/** A row of the table: which request is answered by which function, and what the server announces for it. */
import type { ServerCapabilities, TextDocumentIdentifier } from "vscode-languageserver";
import type { Capabilities } from "../client/capabilities";
import type { Snapshot, Workspace } from "../snapshot";

export interface Handler {
	readonly method: string;
	readonly capabilities: ServerCapabilities | ((client: Capabilities) => ServerCapabilities);
	run(state: State, params: never): unknown;
}

/** What is true now. */
export interface State {
	/** Nothing where the document has just been closed, or is none of ours. */
	snapshot(uri: string): Snapshot | undefined;
	workspace(): Workspace;
	/** Resolves when the findings of the document as it is now are out. */
	findingsSent(uri: string): Promise<void>;
}

/**
 * A request about one document.
 * @param otherwise the answer about a document that is not ours
 */
export function onDocument<Params extends { readonly textDocument: TextDocumentIdentifier }>(
	{ method }: { readonly method: string },
	capabilities: Handler["capabilities"],
	answer: (snapshot: Snapshot, params: Params) => unknown,
	otherwise: unknown = [],
): Handler {
	return {
		method,
		capabilities,
		run(state, params: Params) {
			const snapshot = state.snapshot(params.textDocument.uri);
			return snapshot === undefined ? otherwise : answer(snapshot, params);
		},
	};
}

/** A request about no document, or about any. */
export function onWorkspace<Params>(
	{ method }: { readonly method: string },
	capabilities: Handler["capabilities"],
	run: (state: State, params: Params) => unknown,
): Handler {
	return { method, capabilities, run };
}
