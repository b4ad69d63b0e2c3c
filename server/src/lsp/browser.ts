/** The server in a web worker, for VS Code in the browser. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from "vscode-languageserver/browser";
import { dayOf } from "../text/dates";
import { NO_FILES } from "./files/files";
import { startServer } from "./server";
import type { Services } from "./services";
import { systemClock } from "./time/clock";

const services: Services = {
	files: NO_FILES,
	today: () => dayOf(new Date()),
	clock: systemClock(
		() => performance.now(),
		(work) => {
			const timer = setTimeout(work, 0);
			return { cancel: () => clearTimeout(timer) };
		},
	),
};

const worker = self as unknown as DedicatedWorkerGlobalScope;
startServer(
	(options) => createConnection(new BrowserMessageReader(worker), new BrowserMessageWriter(worker), options),
	services,
);
