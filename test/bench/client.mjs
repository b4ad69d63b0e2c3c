/** A client of a language server over stdio that only waits for what is pushed. */
import { spawn } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from "vscode-languageserver/node";
import { today } from "./texts.mjs";

const folder = "file:///pilots";
const uri = `${folder}/bench.pilot.yaml`;
/** Longer than anything that is still worth a number. */
const patience = 30_000;
/** Silence after which a server is taken to have said everything. */
const quiet = 1_500;

export async function startClient({ script, settings = {} }, languageId) {
	const child = spawn(process.execPath, [script, "--stdio"], { stdio: ["pipe", "pipe", "ignore"] });
	const connection = createProtocolConnection(
		new StreamMessageReader(child.stdout),
		new StreamMessageWriter(child.stdin),
	);
	let version = 0;
	let receive = () => {};
	let lastReceived = 0;
	connection.onNotification("textDocument/publishDiagnostics", (params) => {
		lastReceived = performance.now();
		receive(params);
	});
	connection.onRequest("workspace/configuration", ({ items }) => items.map(({ section }) => settings[section] ?? null));
	connection.onRequest("client/registerCapability", () => null);
	connection.listen();
	await connection.sendRequest("initialize", {
		processId: process.pid,
		rootUri: folder,
		capabilities: { workspace: { configuration: true } },
		initializationOptions: { language: "en", today },
	});
	await connection.sendNotification("initialized", {});

	/** The findings of the version that is sent; a server that names no version answers one change at a time. */
	function published(accept = () => true) {
		return new Promise((resolve, reject) => {
			const timer = setTimeout(() => reject(new Error(`${script} gave no findings.`)), patience);
			receive = (params) => {
				if ((params.version ?? version) !== version || !accept(params.diagnostics)) return;
				clearTimeout(timer);
				resolve(params.diagnostics);
			};
		});
	}

	return {
		pid: child.pid,
		open(text, accept) {
			version = 1;
			const findings = published(accept);
			void connection.sendNotification("textDocument/didOpen", { textDocument: { uri, languageId, version, text } });
			return findings;
		},
		change(change) {
			version++;
			const findings = published();
			void connection.sendNotification("textDocument/didChange", {
				textDocument: { uri, version },
				contentChanges: [change],
			});
			return findings;
		},
		/** Waits until nothing more comes of what was sent before. */
		async settle() {
			while (performance.now() - lastReceived < quiet) await sleep(quiet / 4);
		},
		async stop() {
			const gone = new Promise((resolve) => child.once("exit", resolve));
			await connection.sendRequest("shutdown");
			await connection.sendNotification("exit");
			const timer = setTimeout(() => child.kill(), 2_000);
			await gone;
			clearTimeout(timer);
			connection.dispose();
		},
	};
}
