/** The extension in VS Code's web worker extension host: the server is a worker too. */
import { type ExtensionContext, Uri } from "vscode";
import { LanguageClient, State } from "vscode-languageclient/browser";
import { start } from "../extension";

export function activate(context: ExtensionContext): void {
	const script = Uri.joinPath(context.extensionUri, "dist", "pilot-language-server-worker.js").toString(true);
	start(context, {
		createClient(name, options) {
			const worker = new Worker(script);
			const client = new LanguageClient("pilot", name, worker, options);
			// A worker does not end by itself.
			client.onDidChangeState(({ newState }) => {
				if (newState === State.Stopped || newState === State.StartFailed) {
					worker.terminate();
				}
			});
			return client;
		},
		systemLocale: navigator.language,
	});
}
