/** The extension in VS Code's web worker extension host: the server is a worker too. */
import { type ExtensionContext, Uri } from "vscode";
import { LanguageClient, type LanguageClientOptions, type ShutdownMode } from "vscode-languageclient/browser";
import { type Api, start } from "../extension";

export function activate(context: ExtensionContext): Api {
	const script = Uri.joinPath(context.extensionUri, "dist", "pilot-language-server-worker.js").toString(true);
	return start(context, {
		createClient: (name, options) => new WorkerClient(name, new Worker(script), options),
		systemLocale: navigator.language,
		home: undefined,
	});
}

/** A worker does not end by itself when it is asked to. */
class WorkerClient extends LanguageClient {
	readonly #worker: Worker;

	constructor(name: string, worker: Worker, options: LanguageClientOptions) {
		super("pilot", name, worker, options);
		this.#worker = worker;
	}

	protected override async shutdown(mode: ShutdownMode, timeout?: number): Promise<void> {
		try {
			await super.shutdown(mode, timeout);
		} finally {
			this.#worker.terminate();
		}
	}
}
