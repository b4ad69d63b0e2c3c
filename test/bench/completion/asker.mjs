/** A server that is asked for suggestions, as an able editor would ask. */
import { spawn } from "node:child_process";
import { connect } from "../connection.mjs";
import { today } from "../texts.mjs";

const folder = "file:///pilots";

export async function startAsker({ script, settings = {} }, languageId) {
	const child = spawn(process.execPath, [script, "--stdio"], { stdio: ["pipe", "pipe", "ignore"] });
	const server = connect(child, {
		notified: () => {},
		requested: (method, params) =>
			method === "workspace/configuration" ? params.items.map(({ section }) => settings[section] ?? null) : null,
	});
	await server.request("initialize", {
		processId: process.pid,
		rootUri: folder,
		capabilities: {
			workspace: { configuration: true },
			textDocument: {
				completion: { completionItem: { snippetSupport: true, insertTextModeSupport: { valueSet: [1, 2] } } },
			},
		},
		initializationOptions: { language: "en", today },
	});
	server.notify("initialized", {});
	let files = 0;

	return {
		async suggestions({ text, offset }) {
			const uri = `${folder}/${files++}.pilot.yaml`;
			const lines = text.slice(0, offset).split(/\r?\n/);
			const position = { line: lines.length - 1, character: lines.at(-1).length };
			server.notify("textDocument/didOpen", { textDocument: { uri, languageId, version: 1, text } });
			const answer = await server.request("textDocument/completion", { textDocument: { uri }, position });
			server.notify("textDocument/didClose", { textDocument: { uri } });
			return answer?.items ?? answer ?? [];
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
