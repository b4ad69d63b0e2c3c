/** The built server as a process: what only a process shows. What it says is tested in this one, in `test/lsp/`. */
import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it, onTestFinished } from "vitest";
import {
	createMessageConnection,
	type MessageConnection,
	type PublishDiagnosticsParams,
	StreamMessageReader,
	StreamMessageWriter,
} from "vscode-languageserver/node";
import { bundledModules, onlyForAnswers } from "./serverBundles";

const SERVER = fileURLToPath(new URL("../../dist/pilot-language-server.js", import.meta.url));

const REPORT = `
	const fs = require("node:fs");
	const { basename } = require("node:path");
	const { readFileSync } = fs;
	fs.readFileSync = (path, ...rest) => {
		if (/-node.*\\.js$/.test(path)) process.stderr.write(basename(path) + "\\n");
		return readFileSync(path, ...rest);
	};
`;

interface Started {
	readonly server: ChildProcessWithoutNullStreams;
	readonly connection: MessageConnection;
	/** The exit code, or the signal. */
	readonly ended: Promise<number | string | null>;
	/** What it wrote beside the protocol. */
	readonly complaints: () => string;
}

function start(args: readonly string[], options: readonly string[] = []): Started {
	const server = spawn(process.execPath, [...options, SERVER, ...args], { stdio: "pipe" });
	const connection = createMessageConnection(
		new StreamMessageReader(server.stdout),
		new StreamMessageWriter(server.stdin),
	);
	onTestFinished(() => {
		connection.dispose();
		server.kill("SIGKILL");
	});
	let written = "";
	server.stderr.on("data", (data) => {
		written += data;
	});
	const ended = new Promise<number | string | null>((resolve) =>
		server.once("close", (code, signal) => resolve(code ?? signal)),
	);
	return { server, connection, ended, complaints: () => written };
}

/** @param options for Node */
async function initialized(...options: string[]): Promise<Started> {
	const started = start(["--stdio"], options);
	started.connection.listen();
	await started.connection.sendRequest("initialize", { processId: process.pid, rootUri: null, capabilities: {} });
	await started.connection.sendNotification("initialized", {});
	return started;
}

it("it checks a file over stdio, and ends well when the client says so", async () => {
	const { connection, ended, complaints } = await initialized();
	const published = new Promise<PublishDiagnosticsParams>((resolve) =>
		connection.onNotification("textDocument/publishDiagnostics", resolve),
	);
	const textDocument = { uri: "file:///pilots/a.pilot.yaml", languageId: "pilot", version: 1, text: "" };
	await connection.sendNotification("textDocument/didOpen", { textDocument });
	expect((await published).diagnostics.map(({ code }) => code)).toEqual(["file/empty"]);
	await connection.sendRequest("shutdown");
	await connection.sendNotification("exit");
	expect(await ended).toBe(0);
	expect(complaints()).toBe("");
});

it("the first bundles hold neither the package that reads YAML nor what only answers need", async () => {
	const { first, later } = await bundledModules();
	const isYaml = (path: string) => /(^|\/)node_modules\/yaml\//.test(path);
	expect(first.filter(isYaml)).toEqual([]);
	expect(later.filter(isYaml)).not.toEqual([]);
	const features = onlyForAnswers();
	expect(first.filter((path) => features.has(path))).toEqual([]);
	expect(later.filter((path) => features.has(path))).toContain("server/src/editing/hover.ts");
});

it("what is published is in these bundles", () => {
	const holding = (text: string) =>
		["", "-shared", "-shared-2", "-later"].filter((part) =>
			readFileSync(SERVER.replace(/\.js$/, `-node${part}.js`), "utf8").includes(text),
		);
	expect(holding("BLOCK_AS_IMPLICIT_KEY"), "the package that reads YAML").toEqual(["-later"]);
	expect(holding("Type a name. Without one, nobody knows who is meant."), "renaming").toEqual(["-later"]);
});

it("the first findings of an ordinary pilot wait for no other bundle", async () => {
	const folder = mkdtempSync(join(tmpdir(), "server-"));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	const report = join(folder, "report.cjs");
	// Every script that is read, whether or not it was compiled before.
	writeFileSync(report, REPORT);
	const { connection, complaints } = await initialized("--require", report);
	const published = new Promise((resolve) => connection.onNotification("textDocument/publishDiagnostics", resolve));
	const text = readFileSync(new URL("../../examples/volle-containers.pilot.yaml", import.meta.url), "utf8");
	const textDocument = { uri: "file:///pilots/a.pilot.yaml", languageId: "pilot", version: 1, text };
	await connection.sendNotification("textDocument/didOpen", { textDocument });
	await published;
	const first = ["-node", "-node-shared", "-node-shared-2"].map((part) => `pilot-language-server${part}.js`);
	expect(complaints().trim().split("\n")).toEqual(first);
	await connection.sendRequest("textDocument/foldingRange", { textDocument: { uri: textDocument.uri } });
	expect(complaints()).toContain("pilot-language-server-node-later.js");
});

it("what comes later is there when it is asked for", async () => {
	const { connection } = await initialized();
	const uri = "file:///pilots/a.pilot.yaml";
	// The ordinary reader leaves an anchor to the package.
	const textDocument = { uri, languageId: "pilot", version: 1, text: "id: &one a\ntitle: *one\nwhy:\n  problem: no\n" };
	await connection.sendNotification("textDocument/didOpen", { textDocument });
	const ranges = connection.sendRequest("textDocument/foldingRange", { textDocument: { uri } });
	expect(await ranges).toMatchObject([{ startLine: 2, endLine: 3 }]);
});

it("it ends with an error when it was not asked to shut down", async () => {
	const { connection, ended } = await initialized();
	await connection.sendNotification("exit");
	expect(await ended).toBe(1);
});

it("it goes when its client is gone", async () => {
	const { server, ended } = await initialized();
	server.stdin.end();
	expect(await ended).toBe(1);
});

it("it ends at a signal", async () => {
	const { server, ended } = await initialized();
	server.kill("SIGTERM");
	expect(await ended).toBe("SIGTERM");
});

it.each(["--help", "-h"])("%s shows how it is started, and that is no failure", (option) => {
	const { status, stdout, stderr } = spawnSync(process.execPath, [SERVER, option], { encoding: "utf8" });
	expect([status, stderr]).toEqual([0, ""]);
	expect(stdout).toContain("pilot-language-server --stdio");
});

it("a person who starts it by hand reads how to start it", async () => {
	const { ended, complaints } = start([]);
	expect(await ended).toBe(2);
	expect(complaints()).toContain("pilot-language-server --stdio");
});
