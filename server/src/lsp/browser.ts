/** The server in a web worker, for VS Code in the browser. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from "vscode-languageserver/browser";
import type { Exports } from "../editing/exports";
import { dayOf } from "../text/dates";
import { NO_FILES } from "./files/files";
import { startServer } from "./server";
import type { Services } from "./services";
import { systemClock } from "./time/clock";

/** What the bundle leaves behind when it has been loaded. */
const loaded = self as unknown as { readonly pilotPageExports?: Exports };

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
	async loadExports(scripts) {
		if (loaded.pilotPageExports === undefined && scripts !== undefined) {
			// A worker of an extension does not know its own address.
			importScripts(`${scripts}/pilot-page-exports.js`);
		}
		return loaded.pilotPageExports;
	},
};

const worker = self as unknown as DedicatedWorkerGlobalScope;
startServer(
	(options) => createConnection(new BrowserMessageReader(worker), new BrowserMessageWriter(worker), options),
	services,
);
