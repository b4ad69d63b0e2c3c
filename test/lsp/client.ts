/** A client of the built server over stdio, as plain as the capabilities it is given. */
import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import {
	type CodeAction,
	createProtocolConnection,
	type Diagnostic,
	type InitializeParams,
	type InitializeResult,
	type ProtocolConnection,
	type PublishDiagnosticsParams,
	StreamMessageReader,
	StreamMessageWriter,
	type TextDocumentContentChangeEvent,
} from "vscode-languageserver/node";

const SERVER = fileURLToPath(new URL("../../dist/pilot-language-server.js", import.meta.url));
export const URI = "file:///pilots/test.pilot.yaml";

export interface Client {
	readonly connection: ProtocolConnection;
	readonly process: ChildProcess;
	readonly initialized: InitializeResult;
	/** Every `textDocument/publishDiagnostics` so far. */
	readonly published: readonly PublishDiagnosticsParams[];
	open(text: string, uri?: string): void;
	change(version: number, changes: TextDocumentContentChangeEvent[], uri?: string): void;
	close(uri?: string): void;
	/** Waits for what is pushed for this version. */
	pushed(version: number, uri?: string): Promise<readonly Diagnostic[]>;
	actions(diagnostic: Pick<Diagnostic, "range">, only?: string[]): Promise<CodeAction[]>;
	stop(): Promise<void>;
}

/** A client as old as they come: diagnostics are pushed to it and edits are plain. */
export const PLAIN_CLIENT: InitializeParams["capabilities"] = {};

/** What a client says of documents that takes quick-fixes as what they change; an older one takes no more than commands. */
export const TAKES_FIXES = {
	codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ["quickfix"] } } },
} satisfies InitializeParams["capabilities"]["textDocument"];

export async function startClient(
	capabilities: InitializeParams["capabilities"],
	options: Partial<InitializeParams> = {},
	/** Answers to what the server asks, from its first word on. */
	answer: (connection: ProtocolConnection) => void = () => {},
): Promise<Client> {
	const process = spawn(globalThis.process.execPath, [SERVER, "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
	const connection = createProtocolConnection(
		new StreamMessageReader(process.stdout),
		new StreamMessageWriter(process.stdin),
	);
	const published: PublishDiagnosticsParams[] = [];
	const listeners = new Set<() => void>();
	connection.onNotification("textDocument/publishDiagnostics", (params: PublishDiagnosticsParams) => {
		published.push(params);
		for (const listener of listeners) {
			listener();
		}
	});
	answer(connection);
	connection.listen();
	const initialized = await connection.sendRequest<InitializeResult>("initialize", {
		processId: null,
		rootUri: null,
		capabilities,
		...options,
	});
	await connection.sendNotification("initialized", {});
	const send = (method: string, params: object) => void connection.sendNotification(method, params);
	return {
		connection,
		process,
		initialized,
		published,
		open: (text, uri = URI) =>
			send("textDocument/didOpen", { textDocument: { uri, languageId: "pilot", version: 1, text } }),
		change: (version, contentChanges, uri = URI) =>
			send("textDocument/didChange", { textDocument: { uri, version }, contentChanges }),
		close: (uri = URI) => send("textDocument/didClose", { textDocument: { uri } }),
		pushed: (version, uri = URI) =>
			new Promise((resolve) => {
				const look = () => {
					const found = published.find((params) => params.uri === uri && params.version === version);
					if (found !== undefined) {
						listeners.delete(look);
						resolve(found.diagnostics);
					}
				};
				listeners.add(look);
				look();
			}),
		actions: (diagnostic, only) =>
			connection.sendRequest("textDocument/codeAction", {
				textDocument: { uri: URI },
				range: diagnostic.range,
				context: { diagnostics: [], ...(only === undefined ? {} : { only }) },
			}),
		async stop() {
			await connection.sendRequest("shutdown");
			const gone = new Promise((resolve) => process.once("exit", resolve));
			await connection.sendNotification("exit");
			await gone;
			connection.dispose();
		},
	};
}
