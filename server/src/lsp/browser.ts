/** The server in a web worker, for VS Code in the browser. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from "vscode-languageserver/browser";
import type { wordOf } from "../editing/word";
import { dayOf } from "../text/dates";
import { NO_FILES } from "./files/files";
import { startServer } from "./server";
import type { Services } from "./services";
import { systemClock } from "./time/clock";

/** What the bundle for Word leaves behind when it has been loaded. */
const loaded = self as unknown as { readonly pilotPageWord?: { readonly wordOf: typeof wordOf } };

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
	async writeWord(page, today, scripts) {
		if (loaded.pilotPageWord === undefined && scripts !== undefined) {
			// A worker of an extension does not know its own address.
			importScripts(`${scripts}/pilot-page-word.js`);
		}
		const bytes = await loaded.pilotPageWord?.wordOf(page, today);
		return bytes === undefined ? undefined : base64Of(bytes);
	},
};

function base64Of(bytes: Uint8Array): string {
	let text = "";
	for (const byte of bytes) {
		text += String.fromCharCode(byte);
	}
	return btoa(text);
}

const worker = self as unknown as DedicatedWorkerGlobalScope;
startServer(
	(options) => createConnection(new BrowserMessageReader(worker), new BrowserMessageWriter(worker), options),
	services,
);
