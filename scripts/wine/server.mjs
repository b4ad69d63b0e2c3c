/** A client of the server as it runs under wine, over a socket. */
import { once } from "node:events";
import { createServer } from "node:net";
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from "vscode-languageserver/node";

/** The codes of the first findings of a text. */
export async function findingsFromServer(machine, uri, text) {
	const listener = createServer();
	listener.listen(0, "127.0.0.1");
	await once(listener, "listening");
	const server = machine.start("pilot-language-server", `--socket=${listener.address().port}`);
	const ended = once(server, "close").then(([code]) => code);
	try {
		const connected = once(listener, "connection").then(([socket]) => askFindings(socket, uri, text));
		const codes = await Promise.race([connected, ended]);
		if (!Array.isArray(codes)) throw new Error(`the server ended with ${codes}`);
		await ended;
		return codes;
	} finally {
		server.kill();
		listener.close();
	}
}

async function askFindings(socket, uri, text) {
	const connection = createMessageConnection(new StreamMessageReader(socket), new StreamMessageWriter(socket));
	const published = new Promise((resolve) => {
		connection.onNotification("textDocument/publishDiagnostics", (params) => {
			if (params.uri === uri) resolve(params.diagnostics.map(({ code }) => code));
		});
	});
	connection.listen();
	const rootUri = uri.slice(0, uri.lastIndexOf("/"));
	await connection.sendRequest("initialize", { processId: null, rootUri, workspaceFolders: [], capabilities: {} });
	await connection.sendNotification("initialized", {});
	const textDocument = { uri, languageId: "yaml", version: 1, text };
	await connection.sendNotification("textDocument/didOpen", { textDocument });
	const codes = await published;
	await connection.sendRequest("shutdown");
	await connection.sendNotification("exit");
	connection.end();
	return codes;
}
