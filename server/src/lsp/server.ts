/** The wiring: what the client sends goes to the session as an event, or to the handler of its row in the table. */
import {
	type Connection,
	type ConnectionOptions,
	type InitializeResult,
	PositionEncodingKind,
	TextDocumentSyncKind,
} from "vscode-languageserver";
import { type Client, clientOf } from "./client/client";
import { onClientSettings, registerSettings } from "./client/onSettings";
import { ignoring } from "./client/settings";
import { answerRefusals, lifecycle } from "./connection/lifecycle";
import { createLog, type Log } from "./connection/log";
import { onNotification } from "./connection/messages";
import { createOpenDocuments, type OpenDocuments } from "./documents";
import { onWatchedFiles, watchFiles } from "./files/watching";
import { HANDLERS } from "./handlers/table";
import type { Services } from "./services";
import { Session } from "./session";

/** @param connect makes the connection, with these options */
export function startServer(connect: (options: ConnectionOptions) => Connection, services: Services): Connection {
	const connection: Connection = connect({ messageStrategy: lifecycle((line) => log.warnOnce(line)) });
	const log = createLog(connection);
	const documents = createOpenDocuments();
	answerRefusals(connection);
	connection.onInitialize((params) => {
		const client = clientOf(params, (name) => log.warnOnce(ignoring(name)));
		const session = new Session(connection, services, log, documents, client);
		sendEvents(connection, documents, session, { services, log, client });
		answerRequests(connection, session, log);
		return initializeResult(client);
	});
	documents.events.listen(connection);
	connection.listen();
	return connection;
}

function sendEvents(
	connection: Connection,
	{ events }: OpenDocuments,
	session: Session,
	{ services, log, client }: { readonly services: Services; readonly log: Log; readonly client: Client },
): void {
	const { capabilities } = client;
	events.onDidOpen(({ document }) => session.apply({ kind: "opened", document }));
	events.onDidChangeContent(({ document }) => session.apply({ kind: "changed", document }));
	events.onDidSave(({ document }) => session.apply({ kind: "saved", document }));
	events.onDidClose(({ document }) => session.apply({ kind: "closed", document }));
	onWatchedFiles(connection, services.clock, (changes) => session.apply({ kind: "files", changes }));
	onClientSettings(connection, capabilities, log, (settings) => session.apply({ kind: "settings", settings }));
	onNotification(connection, "pilot/refreshPortfolio", () => session.apply({ kind: "rescan" }));
	onNotification(connection, "pilot/stopPortfolio", () => session.apply({ kind: "stopReading" }));
	connection.onInitialized(() => {
		if (capabilities.watchesFiles) {
			watchFiles(connection, () => session.apply({ kind: "watchingRefused" }));
		}
		if (capabilities.registersSettings) {
			registerSettings(connection);
		}
		if (capabilities.changesFolders) {
			connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) =>
				session.apply({ kind: "folders", added: added.map(({ uri }) => uri), removed: removed.map(({ uri }) => uri) }),
			);
		}
		session.apply({ kind: "initialized" });
	});
}

function answerRequests(connection: Connection, session: Session, log: Log): void {
	for (const { method, run } of HANDLERS) {
		connection.onRequest(
			method,
			log.guard(method, (params: never, token) => run(session, params, token)),
		);
	}
}

function initializeResult({ capabilities: client }: Client): InitializeResult {
	const announced = HANDLERS.map(({ capabilities }) =>
		typeof capabilities === "function" ? capabilities(client) : capabilities,
	);
	return {
		serverInfo: { name: "Smart City Pilots" },
		capabilities: Object.assign(
			{ positionEncoding: PositionEncodingKind.UTF16 },
			{ textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true } },
			// Announced here, nothing has to be asked of the client later, which it may refuse.
			client.changesFolders ? { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } } : {},
			...announced,
		),
	};
}
