/** The server in Node: over stdio (`--stdio`), a pipe or a socket for any editor, over IPC for VS Code. */
import { readdir, stat } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { findPilots } from "../disk/findPilots";
import { localPath } from "../disk/localPath";
import { readTextAsync } from "../disk/readText";
import type { FolderEntry } from "../protocol/protocol";
import { dayOf } from "../text/dates";
import { failure } from "./connection/log";
import { startServer } from "./server";
import type { Services } from "./services";
import { systemClock } from "./time/clock";

const TRANSPORTS = ["--stdio", "--node-ipc", "--socket=", "--pipe="];

const services: Services = {
	files: { read: readLocalFile, exists: localFileExists, list: listLocalFolder, findPilots: findLocalPilots },
	today: () => dayOf(new Date()),
	clock: systemClock(now, (work) => {
		const immediate = setImmediate(work);
		return { cancel: () => clearImmediate(immediate) };
	}),
};

/** Node loads `performance` when it is first asked for, which takes part of a cold start. */
function now(): number {
	const [seconds, nanoseconds] = process.hrtime();
	return seconds * 1000 + nanoseconds / 1_000_000;
}

async function readLocalFile(uri: string): Promise<string | undefined> {
	const path = localPath(uri);
	const read = path === undefined ? undefined : await readTextAsync(path);
	return read !== undefined && "text" in read ? read.text : undefined;
}

async function listLocalFolder(uri: string): Promise<readonly FolderEntry[]> {
	try {
		const path = localPath(uri);
		const found = path === undefined ? [] : await readdir(path, { withFileTypes: true });
		return found.map((one) => ({ name: one.name, isFolder: one.isDirectory() }));
	} catch {
		return [];
	}
}

async function findLocalPilots(folders: readonly string[]): Promise<readonly string[]> {
	const found = await Promise.all(folders.map((folder) => findPilotsIn(folder).catch(() => [])));
	return [...new Set(found.flat())].map((path) => pathToFileURL(path).href);
}

async function findPilotsIn(folder: string): Promise<readonly string[]> {
	const path = localPath(folder);
	return path === undefined ? [] : findPilots(path);
}

/** Only what is surely gone counts as gone. */
async function localFileExists(uri: string): Promise<boolean> {
	try {
		const path = localPath(uri);
		return path === undefined || (await stat(path)) !== undefined;
	} catch (error) {
		return !["ENOENT", "ENOTDIR"].includes((error as NodeJS.ErrnoException).code ?? "");
	}
}

if (process.argv.slice(2).some((argument) => TRANSPORTS.some((transport) => argument.startsWith(transport)))) {
	const connection = startServer((options) => createConnection(ProposedFeatures.all, options), services);
	// Whatever goes wrong, people go on typing: only the client ends the server.
	for (const event of ["uncaughtException", "unhandledRejection"]) {
		process.on(event, (error) => connection.console.error(failure("The server", error)));
	}
} else {
	process.stderr.write("Start the pilot language server from an editor, with --stdio: pilot-language-server --stdio\n");
	process.exitCode = 2;
}
