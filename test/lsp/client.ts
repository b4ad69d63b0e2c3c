/**
 * A client of the server in this process, as plain as the capabilities it is given: over two streams, with the files of this
 * machine, and with a clock that the test turns. So nothing waits, and "nothing happens" can be shown.
 */
import { expect } from "vitest";
import type {
	CodeAction,
	Diagnostic,
	InitializeParams,
	InitializeResult,
	MessageConnection,
	PublishDiagnosticsParams,
	TextDocumentContentChangeEvent,
} from "vscode-languageserver/node";
import { localFiles } from "../../server/src/disk/localFiles";
import type { Services } from "../../server/src/lsp/services";
import { fakeClock } from "../unit/support/clock";
import { newServer, URI } from "../unit/support/server";
import { countedFiles } from "./countedFiles";

export { URI };

export interface Client {
	/** Its requests turn the clock as far as the answer needs. */
	readonly connection: MessageConnection;
	readonly initialized: InitializeResult;
	/** Every `textDocument/publishDiagnostics` so far. */
	readonly published: readonly PublishDiagnosticsParams[];
	/** What the server wrote to the log. */
	readonly log: readonly string[];
	open(text: string, uri?: string): void;
	change(version: number, changes: TextDocumentContentChangeEvent[], uri?: string): void;
	close(uri?: string): void;
	/** Lets so much time pass, with all that it brings about. */
	pass(milliseconds: number): Promise<void>;
	/** Does the work after so much time. */
	after<Value>(milliseconds: number, work: () => Value): Promise<Value>;
	/** As `expect.poll`, which lets time pass from one poll to the next. */
	soon: <Value>(poll: () => Value | Promise<Value>) => ReturnType<typeof expect.poll<Value>>;
	/** The findings that are pushed for this version. */
	pushed(version: number, uri?: string): Promise<readonly Diagnostic[]>;
	actions(diagnostic: Pick<Diagnostic, "range">, only?: string[]): Promise<CodeAction[]>;
}

/** A client as old as they come: diagnostics are pushed to it and edits are plain. */
export const PLAIN_CLIENT: InitializeParams["capabilities"] = {};

/** What a client says of documents that takes quick-fixes as what they change; an older one takes no more than commands. */
export const TAKES_FIXES = {
	codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ["quickfix"] } } },
} satisfies InitializeParams["capabilities"]["textDocument"];

/** Milliseconds from one poll to the next: less than anything takes that a person would notice. */
const STEP_MS = 20;

export async function startClient(
	capabilities: InitializeParams["capabilities"],
	options: Partial<InitializeParams> = {},
	/** Answers to what the server asks, from its first word on. */
	answer: (connection: MessageConnection) => void = () => {},
	services: Partial<Omit<Services, "clock">> = {},
): Promise<Client> {
	const clock = fakeClock();
	const files = countedFiles(services.files ?? localFiles);
	const server = newServer(answer, { ...services, clock, files });
	const { connection, published, log, send, open, change } = server;
	let pings = 0;

	/** Until a message to the server and back brings nothing else, and no file is being read. */
	async function settle(): Promise<void> {
		const activity = () => server.exchanged() - 2 * pings + files.begun();
		let before: number;
		do {
			before = activity();
			await files.settled();
			await new Promise((resolve) => void setImmediate(resolve));
			await server.refused("test/ping");
			pings++;
		} while (activity() !== before);
	}
	const pass = (milliseconds: number) => clock.pass(milliseconds, settle);
	const request = async (method: string, params?: unknown) => {
		let isAnswered = false;
		const answered = connection.sendRequest(method, params).finally(() => {
			isAnswered = true;
		});
		answered.catch(() => {});
		for (let step = 0; !isAnswered; step = STEP_MS) {
			await pass(step);
		}
		return answered;
	};
	const soon: Client["soon"] = (poll) =>
		expect.poll(
			async () => {
				await pass(STEP_MS);
				return poll();
			},
			{ interval: 1 },
		);
	const initialized = (await request("initialize", {
		processId: null,
		rootUri: null,
		capabilities,
		...options,
	})) as InitializeResult;
	send("initialized", {});
	return {
		connection: Object.assign(Object.create(connection), { sendRequest: request }),
		...{ initialized, published, log, pass, soon },
		open: (text, uri) => open(text, uri, "pilot"),
		change,
		close: (uri = URI) => send("textDocument/didClose", { textDocument: { uri } }),
		after: (milliseconds, work) => new Promise((resolve) => void clock.after(milliseconds, () => resolve(work()))),
		async pushed(version, uri = URI) {
			const find = () => published.find((params) => params.uri === uri && params.version === version);
			await soon(find).toBeDefined();
			return find()?.diagnostics ?? [];
		},
		actions: (diagnostic, only) =>
			request("textDocument/codeAction", {
				textDocument: { uri: URI },
				range: diagnostic.range,
				context: { diagnostics: [], ...(only === undefined ? {} : { only }) },
			}) as Promise<CodeAction[]>,
	};
}
