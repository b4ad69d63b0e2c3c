/**
 * Runs the commands and the server over the examples, and keeps what V8 compiles meanwhile beside them, for the Node that runs this:
 * `npm run build`. Another Node compiles them itself.
 */
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from "vscode-languageserver/node";
import { run } from "./process.mjs";
import { root } from "./vscode/paths.mjs";

const out = mkdtempSync(join(tmpdir(), "compile-ahead-"));
const keep = join(root, "scripts", "keepCompiled.cjs");
const examples = join(root, "examples");
// Some of those that tests check have what the examples lack.
const ALL = [
	...["examples", "test/precision"].filter((folder) => existsSync(join(root, folder))),
	"--no-gitignore",
	"--jobs",
	"1",
];

try {
	await compile("pilot-check", [...ALL, "--format", "json", "--format", `sarif=${join(out, "pilots.sarif")}`]);
	await compile("pilot-page", [...ALL, "--out", out]);
	await compileServer();
} finally {
	rmSync(out, { recursive: true });
}

async function compile(command, args) {
	const script = join(root, "dist", `${command}.js`);
	const { code, output } = await run(process.execPath, ["--require", keep, script, ...args], { cwd: root });
	// What is wrong with the examples is found, and no mistake here.
	if (code !== 0 && code !== 1) {
		console.error(`${command} could not be run over the examples:\n${output}`);
		process.exitCode = 1;
	}
}

/** What each start needs: the findings of a pilot, and what is offered beside them. */
async function compileServer() {
	const script = join(root, "dist", "pilot-language-server.js");
	const server = spawn(process.execPath, ["--require", keep, script, "--stdio"], {
		stdio: ["pipe", "pipe", "inherit"],
	});
	const ended = new Promise((resolve) => server.once("exit", resolve));
	const connection = createMessageConnection(
		new StreamMessageReader(server.stdout),
		new StreamMessageWriter(server.stdin),
	);
	connection.listen();
	await connection.sendRequest("initialize", { processId: process.pid, rootUri: null, capabilities: {} });
	await connection.sendNotification("initialized", {});
	for (const name of readdirSync(examples).filter((file) => file.endsWith(".pilot.yaml"))) {
		const uri = pathToFileURL(join(examples, name)).href;
		const text = readFileSync(join(examples, name), "utf8");
		const published = new Promise((resolve) =>
			connection.onNotification("textDocument/publishDiagnostics", ({ diagnostics }) => resolve(diagnostics)),
		);
		await connection.sendNotification("textDocument/didOpen", {
			textDocument: { uri, languageId: "pilot", version: 1, text },
		});
		const diagnostics = await published;
		const [first] = diagnostics;
		if (first !== undefined) {
			const request = { textDocument: { uri }, range: first.range, context: { diagnostics } };
			await connection.sendRequest("textDocument/codeAction", request);
		}
	}
	await connection.sendRequest("shutdown");
	await connection.sendNotification("exit");
	if ((await ended) !== 0) {
		console.error("The language server could not be run with the examples.");
		process.exitCode = 1;
	}
}
