/** The server in Node: over stdio (`--stdio`), a pipe or a socket for any editor, over IPC for VS Code. */
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { dayOf, type Host } from "./host";
import { startServer } from "./server";

const TRANSPORTS = ["--stdio", "--node-ipc", "--socket=", "--pipe="];

const host: Host = {
	today: () => dayOf(new Date()),
	defer(work) {
		const immediate = setImmediate(work);
		return { cancel: () => clearImmediate(immediate) };
	},
};

if (process.argv.slice(2).some((argument) => TRANSPORTS.some((transport) => argument.startsWith(transport)))) {
	startServer(createConnection(ProposedFeatures.all), host);
} else {
	process.stderr.write("Start the pilot language server from an editor, with --stdio: pilot-language-server --stdio\n");
	process.exitCode = 2;
}
