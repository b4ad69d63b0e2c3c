/** The extension in VS Code's Node extension host: the server is a process of its own. */
import { homedir } from "node:os";
import { type ExtensionContext, Uri } from "vscode";
import { LanguageClient, type NodeModule, TransportKind } from "vscode-languageclient/node";
import { type Api, start } from "../extension";
import { systemLocale } from "./systemLocale";

export function activate(context: ExtensionContext): Api {
	const run: NodeModule = {
		module: context.asAbsolutePath("dist/pilot-language-server.js"),
		transport: TransportKind.ipc,
	};
	const debug: NodeModule = { ...run, options: { execArgv: ["--inspect=6019"] } };
	return start(context, {
		createClient: (name, options) => new LanguageClient("pilot", name, { run, debug }, options),
		systemLocale: systemLocale(process.env, Intl.DateTimeFormat().resolvedOptions().locale, process.platform),
		home: Uri.file(homedir()),
	});
}
