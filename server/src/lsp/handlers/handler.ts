/** A row of the table: which request is answered by which function, and what the server announces for it. */
import type {
	CancellationToken,
	DocumentDiagnosticReport,
	Position,
	Range,
	ServerCapabilities,
	TextDocumentIdentifier,
	WorkspaceEdit,
} from "vscode-languageserver";
import { toSpan } from "../../editing/toLsp";
import type { Params, RequestMethod, Result } from "../../protocol/protocol";
import type { Span } from "../../text/span";
import type { Capabilities } from "../client/capabilities";
import type { Snapshot, Workspace } from "../snapshot";

export interface Handler {
	readonly method: string;
	readonly capabilities: ServerCapabilities | ((client: Capabilities) => ServerCapabilities);
	run(state: State, params: never, token: CancellationToken): unknown;
}

/** What is true now. */
export interface State {
	/** Nothing where the document has just been closed, or is none of ours. */
	snapshot(uri: string): Snapshot | undefined;
	workspace(): Workspace;
	/** Resolves when the findings of the document as it is now are out. */
	findingsSent(uri: string): Promise<void>;
	/** The findings of a document, for a client that asks for them. */
	report(uri: string): Promise<DocumentDiagnosticReport>;
	/** Asks the client to make a change. */
	applyEdit(edit: WorkspaceEdit): Promise<unknown>;
}

interface Method {
	readonly method: string;
}

interface OfDocument {
	readonly textDocument: TextDocumentIdentifier;
}

/**
 * A request about one document.
 * @param otherwise the answer about a document that is not ours
 */
export function onDocument<Given extends OfDocument>(
	{ method }: Method,
	capabilities: Handler["capabilities"],
	answer: (snapshot: Snapshot, params: Given, token: CancellationToken) => unknown,
	otherwise: unknown = [],
): Handler {
	return {
		method,
		capabilities,
		run(state, params: Given, token) {
			const snapshot = state.snapshot(params.textDocument.uri);
			return snapshot === undefined ? otherwise : answer(snapshot, params, token);
		},
	};
}

/** A request about an offset in one document. */
export function onOffset<Given extends OfDocument & { readonly position: Position }>(
	method: Method,
	capabilities: Handler["capabilities"],
	answer: (snapshot: Snapshot, offset: number, params: Given, token: CancellationToken) => unknown,
	otherwise: unknown = null,
): Handler {
	return onDocument(
		method,
		capabilities,
		(snapshot, params: Given, token) => answer(snapshot, snapshot.document.offsetAt(params.position), params, token),
		otherwise,
	);
}

/** A request about a part of one document. */
export function onSpan<Given extends OfDocument & { readonly range: Range }>(
	method: Method,
	capabilities: Handler["capabilities"],
	answer: (snapshot: Snapshot, span: Span, params: Given) => unknown,
	otherwise: unknown = [],
): Handler {
	return onDocument(
		method,
		capabilities,
		(snapshot, params: Given) => answer(snapshot, toSpan(snapshot.document, params.range), params),
		otherwise,
	);
}

/** A request about no document, or about any. */
export function onWorkspace<Given>(
	{ method }: Method,
	capabilities: Handler["capabilities"],
	run: (state: State, params: Given, token: CancellationToken) => unknown,
): Handler {
	return { method, capabilities, run };
}

/** A request of our own, of which `protocol/` has the types. */
export function onOwn<Own extends RequestMethod>(
	method: Own,
	run: (state: State, params: Params<Own>) => Result<Own> | Promise<Result<Own>>,
): Handler {
	return { method, capabilities: {}, run };
}
