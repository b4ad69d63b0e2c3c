/** The server in Node: over stdio (`--stdio`), a pipe or a socket for any editor, over IPC for VS Code. */
import { readFile, stat } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { dayOf, type Host } from "./host";
import { startServer } from "./server";

const TRANSPORTS = ["--stdio", "--node-ipc", "--socket=", "--pipe="];

const host: Host = {
	files: { read: readLocalFile, exists: localFileExists },
	today: () => dayOf(new Date()),
	defer(work) {
		const immediate = setImmediate(work);
		return { cancel: () => clearImmediate(immediate) };
	},
};

/** Larger ones hold something else than people write; reading them would only cost memory. */
const MAX_BYTES = 1_000_000;

async function readLocalFile(uri: string): Promise<string | undefined> {
	try {
		const bytes = uri.startsWith("file:") ? await readFile(fileURLToPath(uri)) : undefined;
		return bytes === undefined || bytes.length > MAX_BYTES ? undefined : bytes.toString("utf8");
	} catch {
		return undefined;
	}
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
	startServer(createConnection(ProposedFeatures.all), host);
} else {
	process.stderr.write("Start the pilot language server from an editor, with --stdio: pilot-language-server --stdio\n");
	process.exitCode = 2;
}
