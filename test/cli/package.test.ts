/** The package as people install it: from the packed file, for the whole machine and in a folder, away from this repository. */
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
	createMessageConnection,
	type PublishDiagnosticsParams,
	StreamMessageReader,
	StreamMessageWriter,
} from "vscode-languageserver/node";
import { bin, version } from "../../package.json";
import { npmEnvironment, run, runOrThrow } from "../../scripts/process.mjs";
import { BAD, root } from "./repository";

const onWindows = process.platform === "win32";
let home: string;
let packed: string;
const env = npmEnvironment();

beforeAll(async () => {
	home = mkdtempSync(join(tmpdir(), "packed-"));
	// Built it is already, and others run what is built. That packing builds, a clone shows in ci.test.ts.
	await runOrThrow("Packing", "npm", ["pack", "--ignore-scripts", "--pack-destination", home], { cwd: root, env });
	packed = join(home, readdirSync(home)[0] ?? "");
	const prefix = join(home, "prefix");
	await runOrThrow("Installing", "npm", ["install", "--global", "--prefix", prefix, packed], { cwd: home, env });
	writeFileSync(join(home, "x.pilot.yaml"), BAD);
});
afterAll(() => rmSync(home, { recursive: true }));

const command = (name: string) => (onWindows ? join(home, "prefix", `${name}.cmd`) : join(home, "prefix", "bin", name));

describe.each(Object.keys(bin))("%s", (name) => {
	it("installed globally, says its version", async () => {
		expect(await run(command(name), ["--version"], { cwd: home })).toMatchObject({ code: 0, output: `${version}\n` });
	});

	it("installed in an empty folder, starts by npx", async () => {
		const folder = mkdtempSync(join(home, "empty-"));
		await runOrThrow("Installing", "npm", ["install", packed], { cwd: folder, env });
		const { code, output } = await run("npx", ["--no-install", name, "--version"], { cwd: folder, env });
		expect([code, output]).toEqual([0, `${version}\n`]);
	});
});

it("pilot-check checks", async () => {
	const { code, output } = await run(command("pilot-check"), ["--locale", "en"], { cwd: home });
	expect([code, output]).toEqual([1, expect.stringContaining("x.pilot.yaml")]);
	expect(output).toContain("file/value");
});

it("pilot-language-server checks over stdio", async () => {
	const server = spawn(command("pilot-language-server"), ["--stdio"], { cwd: home, shell: onWindows });
	const connection = createMessageConnection(
		new StreamMessageReader(server.stdout),
		new StreamMessageWriter(server.stdin),
	);
	const published = new Promise<PublishDiagnosticsParams>((resolve) =>
		connection.onNotification("textDocument/publishDiagnostics", resolve),
	);
	connection.listen();
	await connection.sendRequest("initialize", { processId: process.pid, rootUri: null, capabilities: {} });
	await connection.sendNotification("initialized", {});
	const textDocument = { uri: "file:///x.pilot.yaml", languageId: "yaml", version: 1, text: BAD };
	await connection.sendNotification("textDocument/didOpen", { textDocument });
	expect((await published).diagnostics.map(({ code }) => code)).toContain("file/value");
	const ended = new Promise((resolve) => server.once("close", resolve));
	await connection.sendRequest("shutdown");
	await connection.sendNotification("exit");
	expect(await ended).toBe(0);
	connection.dispose();
});

it("The package holds what runs, the guide and the licences, and no source map", async () => {
	const { output } = await run("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], { cwd: root, env });
	const [pack] = Object.values<{ files: { path: string }[] }>(JSON.parse(output));
	const names = (pack?.files ?? []).map(({ path }) => path);
	const expected = ["LICENSE", "README.md", "package.json", "dist/THIRD-PARTY-NOTICES.txt", ...Object.values(bin)];
	expect(names).toEqual(expect.arrayContaining(expected));
	expect(names.filter((name) => /\.map$|^(?:test|scripts|client|server|node_modules)\/|extension/.test(name))).toEqual(
		[],
	);
});

it("source maps are apart, and lead from a place in a bundle that was split to the source", async () => {
	await runOrThrow("Source maps", "npm", ["run", "--silent", "maps"], { cwd: root, env });
	const message = "Type a name. Without one, nobody knows who is meant.";
	const bundle = "pilot-language-server-node-later.js";
	const before =
		readFileSync(join(root, "dist", bundle), "utf8")
			.split(message)[0]
			?.split("\n") ?? [];
	const trace = spawnSync(process.execPath, [join(root, "scripts", "trace.mjs")], {
		input: `    at x (${join(home, "dist", bundle)}:${before.length}:${before.at(-1)?.length})\n`,
		encoding: "utf8",
	});
	const [, path = "", line] = /at x \((.*):(\d+):\d+\)/.exec(trace.stdout) ?? [];
	expect(path.replaceAll("\\", "/")).toBe("server/src/editing/parties/rename.ts");
	expect(readFileSync(join(root, path), "utf8").split("\n")[Number(line) - 1]).toContain(message);
});
