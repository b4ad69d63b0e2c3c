/** The server in Node: over stdio (`--stdio`), a pipe or a socket for any editor, over IPC for VS Code. */
import { readdir, stat } from "node:fs/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { findPilots } from "../disk/findPilots";
import { readTextLater } from "../disk/readText";
import { dayOf } from "../text/dates";
import { failure } from "./background";
import type { Host } from "./host";
import type { FolderEntry } from "./protocol";
import { startServer } from "./server";

const TRANSPORTS = ["--stdio", "--node-ipc", "--socket=", "--pipe="];

const host: Host = {
	files: { read: readLocalFile, exists: localFileExists, list: listLocalFolder, findPilots: findLocalPilots },
	today: () => dayOf(new Date()),
	defer(work) {
		const immediate = setImmediate(work);
		return { cancel: () => clearImmediate(immediate) };
	},
};

async function readLocalFile(uri: string): Promise<string | undefined> {
	const read = uri.startsWith("file:") ? await readTextLater(fileURLToPath(uri)) : undefined;
	return read !== undefined && "text" in read ? read.text : undefined;
}

async function listLocalFolder(uri: string): Promise<readonly FolderEntry[]> {
	try {
		const found = uri.startsWith("file:") ? await readdir(fileURLToPath(uri), { withFileTypes: true }) : [];
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
	return folder.startsWith("file:") ? findPilots(fileURLToPath(folder)) : [];
}

/** Only what is surely gone counts as gone. */
async function localFileExists(uri: string): Promise<boolean> {
	try {
		return !uri.startsWith("file:") || (await stat(fileURLToPath(uri))) !== undefined;
	} catch (error) {
		return !["ENOENT", "ENOTDIR"].includes((error as NodeJS.ErrnoException).code ?? "");
	}
}

if (process.argv.slice(2).some((argument) => TRANSPORTS.some((transport) => argument.startsWith(transport)))) {
	const connection = startServer((options) => createConnection(ProposedFeatures.all, options), host);
	// Whatever goes wrong, people go on typing: only the client ends the server.
	for (const event of ["uncaughtException", "unhandledRejection"]) {
		process.on(event, (error) => connection.console.error(failure("The server", error)));
	}
} else {
	process.stderr.write("Start the pilot language server from an editor, with --stdio: pilot-language-server --stdio\n");
	process.exitCode = 2;
}
