/** A client of a language server over stdio that only waits for what is pushed. */
import { spawn } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { connect } from "./connection.mjs";
import { today } from "./texts.mjs";

/** Longer than anything that is still worth a number. */
const patience = 30_000;
/** No message for this long: the server is taken to have sent everything. */
const quiet = 1_500;

/**
 * @param file in the folder, that is typed in
 * @param reading is called when the server begins and ends to read its folder
 */
export async function startClient(
	{ script, settings = {}, folder = "file:///pilots", file = "bench.pilot.yaml", reading },
	languageId,
) {
	const files = new Map();
	const child = spawn(process.execPath, [script, "--stdio"], { stdio: ["pipe", "pipe", "ignore"] });
	let lastReceived = 0;
	const server = connect(child, {
		notified(method, params) {
			if (method === "$/progress") reading?.(params.value.kind);
			if (method !== "textDocument/publishDiagnostics") return;
			lastReceived = performance.now();
			files.get(params.uri)?.(params);
		},
		requested: (method, params) =>
			method === "workspace/configuration" ? params.items.map(({ section }) => settings[section] ?? null) : null,
	});
	await server.request("initialize", {
		processId: process.pid,
		rootUri: folder,
		capabilities: { workspace: { configuration: true }, window: { workDoneProgress: reading !== undefined } },
		initializationOptions: { language: "en", today },
	});
	server.notify("initialized", {});

	/** A file of the folder, that is opened and typed in. */
	function fileAt(name) {
		const uri = `${folder}/${name}`;
		let version = 0;

		/** The findings of the version that is sent; a server that names no version answers one change at a time. */
		function published(accept = () => true) {
			return new Promise((resolve, reject) => {
				const timer = setTimeout(() => reject(new Error(`${script} gave no findings.`)), patience);
				files.set(uri, (params) => {
					if ((params.version ?? version) !== version || !accept(params.diagnostics)) return;
					clearTimeout(timer);
					resolve(params.diagnostics);
				});
			});
		}

		return {
			open(text, accept) {
				version = 1;
				const findings = published(accept);
				server.notify("textDocument/didOpen", { textDocument: { uri, languageId, version, text } });
				return findings;
			},
			change(change) {
				version++;
				const findings = published();
				server.notify("textDocument/didChange", { textDocument: { uri, version }, contentChanges: [change] });
				return findings;
			},
		};
	}

	return {
		...fileAt(file),
		fileAt,
		uri: `${folder}/${file}`,
		request: (method, params) => server.request(method, params),
		pid: child.pid,
		/** Waits until nothing more comes of what was sent before. */
		async settle() {
			while (performance.now() - lastReceived < quiet) await sleep(quiet / 4);
		},
		async stop() {
			const gone = new Promise((resolve) => child.once("exit", resolve));
			await server.request("shutdown");
			server.notify("exit");
			const timer = setTimeout(() => child.kill(), 2_000);
			await gone;
			clearTimeout(timer);
		},
	};
}
