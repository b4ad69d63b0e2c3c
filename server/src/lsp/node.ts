/** The server in Node: over stdio (`--stdio`), a pipe or a socket for any editor, over IPC for VS Code. */
import {
	type Connection,
	type ConnectionOptions,
	createConnection,
	ProposedFeatures,
} from "vscode-languageserver/node";
import { localFiles } from "../disk/localFiles";
import { loadExports } from "../editing/exports";
import { dayOf } from "../text/dates";
import { createCollector } from "./collect";
import { failure } from "./connection/log";
import { wholeMessages } from "./connection/wholeMessages";
import { startServer } from "./server";
import type { Services } from "./services";
import { systemClock } from "./time/clock";
import { HELP, inOwnLanguage, NEEDS_TRANSPORT } from "./usage";

const TRANSPORTS = ["--stdio", "--node-ipc", "--socket=", "--pipe="];

const services: Services = {
	files: localFiles,
	today: () => dayOf(new Date()),
	// Node loads `performance` when it is first asked for, which takes part of a cold start.
	clock: systemClock(
		() => Number(process.hrtime.bigint()) / 1_000_000,
		(work) => {
			const immediate = setImmediate(work);
			return { cancel: () => clearImmediate(immediate) };
		},
	),
	collect: createCollector(),
	loadExports,
};

const given = process.argv.slice(2);

function connect(options: ConnectionOptions): Connection {
	return given.includes("--stdio")
		? createConnection(ProposedFeatures.all, process.stdin, wholeMessages(process.stdout), options)
		: createConnection(ProposedFeatures.all, options);
}

if (given.some((argument) => TRANSPORTS.some((transport) => argument.startsWith(transport)))) {
	const connection = startServer(connect, services);
	// Whatever goes wrong, people go on typing: only the client ends the server.
	for (const event of ["uncaughtException", "unhandledRejection"]) {
		process.on(event, (error) => connection.console.error(failure("The server", error)));
	}
} else if (given.includes("--version")) {
	// The build writes it in.
	process.stdout.write(`${process.env.PILOT_VERSION}\n`);
} else if (given.some((argument) => ["--help", "-h"].includes(argument))) {
	process.stdout.write(inOwnLanguage(HELP));
} else {
	process.stderr.write(inOwnLanguage(NEEDS_TRANSPORT));
	process.exitCode = 2;
}
