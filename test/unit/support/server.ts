/** The server in this process, over two streams: what a client sees that may send it anything. */
import { PassThrough } from "node:stream";
import { expect, onTestFinished } from "vitest";
import {
	createConnection,
	createMessageConnection,
	type DataCallback,
	type Diagnostic,
	type Disposable,
	type Message,
	type MessageConnection,
	ProposedFeatures,
	type PublishDiagnosticsParams,
	StreamMessageReader,
	StreamMessageWriter,
} from "vscode-languageserver/node";
import { loadExports } from "../../../server/src/editing/exports";
import { NO_FILES } from "../../../server/src/lsp/files/files";
import { startServer } from "../../../server/src/lsp/server";
import type { Services } from "../../../server/src/lsp/services";
import { systemClock } from "../../../server/src/lsp/time/clock";

export const URI = "file:///pilots/test.pilot.yaml";

export interface Client {
	readonly connection: MessageConnection;
	readonly published: readonly PublishDiagnosticsParams[];
	/** What the server wrote to the log. */
	readonly log: readonly string[];
	/** How many messages have gone to the server and come from it. */
	exchanged(): number;
	send(method: string, params?: unknown): void;
	open(text: string, uri?: string, languageId?: string): void;
	change(version: number, contentChanges: unknown, uri?: string): void;
	/** The findings of this version, once they have been reported. */
	pushed(version: number, uri?: string): Promise<readonly Diagnostic[]>;
	/** Sends messages in one go. */
	sendTogether(messages: readonly { readonly method: string; readonly params: object }[]): void;
	/** The number of the error with which a request is refused. */
	refused(method: string, params?: unknown): Promise<number | undefined>;
}

/** The time that passes. */
const CLOCK = systemClock(
	() => performance.now(),
	(work) => {
		const immediate = setImmediate(work);
		return { cancel: () => clearImmediate(immediate) };
	},
);

class CountingReader extends StreamMessageReader {
	count = 0;

	override listen(callback: DataCallback): Disposable {
		return super.listen((message) => {
			this.count++;
			callback(message);
		});
	}
}

class CountingWriter extends StreamMessageWriter {
	count = 0;

	override write(message: Message): Promise<void> {
		this.count++;
		return super.write(message);
	}
}

/** A server that has received nothing. */
export function newServer(
	answer: (connection: MessageConnection) => void = () => {},
	services: Partial<Services> = {},
): Client {
	const [up, down] = [new PassThrough(), new PassThrough()];
	// It has no end: what it still does when a test is over goes nowhere.
	startServer(
		(options) =>
			createConnection(ProposedFeatures.all, new StreamMessageReader(up), new StreamMessageWriter(down), options),
		{ files: NO_FILES, today: () => "2027-03-01", clock: CLOCK, loadExports, ...services },
	);
	const [reader, writer] = [new CountingReader(down), new CountingWriter(up)];
	const connection = createMessageConnection(reader, writer);
	onTestFinished(() => connection.dispose());
	const [published, log]: [PublishDiagnosticsParams[], string[]] = [[], []];
	connection.onNotification("textDocument/publishDiagnostics", (params) => void published.push(params));
	connection.onNotification("window/logMessage", ({ message }) => void log.push(message));
	answer(connection);
	connection.listen();
	const send = (method: string, params?: unknown) => void connection.sendNotification(method, params);
	return {
		connection,
		published,
		log,
		exchanged: () => reader.count + writer.count,
		send,
		open: (text, uri = URI, languageId = "yaml") =>
			send("textDocument/didOpen", { textDocument: { uri, languageId, version: 1, text } }),
		change: (version, contentChanges, uri = URI) =>
			send("textDocument/didChange", { textDocument: { uri, version }, contentChanges }),
		sendTogether(messages) {
			const written = messages.map((message) => JSON.stringify({ jsonrpc: "2.0", ...message }));
			up.write(written.map((text) => `Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`).join(""));
		},
		async pushed(version, uri = URI) {
			const find = () => published.find((params) => params.uri === uri && params.version === version);
			await expect.poll(find).toBeDefined();
			return find()?.diagnostics ?? [];
		},
		refused: (method, params = {}) =>
			connection.sendRequest(method, params).then(
				() => undefined,
				({ code }) => code,
			),
	};
}

/** A server that was initialized with `params`. */
export async function started(params: object = {}, answer?: (connection: MessageConnection) => void): Promise<Client> {
	const client = newServer(answer);
	await client.connection.sendRequest("initialize", { processId: null, rootUri: null, capabilities: {}, ...params });
	client.send("initialized", {});
	return client;
}
