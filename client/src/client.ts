/** A client of the server as the extension wants it: with what it answers, announces and leaves out. */
import type { LogOutputChannel } from "vscode";
import {
	type BaseLanguageClient,
	type LanguageClientOptions,
	RevealOutputChannelOn,
	type StaticFeature,
} from "vscode-languageclient";
import type { ExperimentalCapabilities, InitializationOptions, Language } from "../../server/src/protocol/protocol";
import { isEditable, SERVER_SELECTOR } from "./documentSelector";
import type { Typing } from "./editor/typing";
import { fileExists, findPilots, listFolder, readFile } from "./files";
import { answerRequest, onNotification } from "./messages";
import { PAGES_SCHEME } from "./pages";
import type { Store } from "./portfolio/store";
import type { ReadinessStore } from "./readinessStore";
import type { Failures } from "./server";
import { currentSettings } from "./settings";

/** What the extension is called, wherever it shows. */
export const name = "Smart City Pilots";

interface ClientServices {
	readonly platform: { readonly createClient: (name: string, options: LanguageClientOptions) => BaseLanguageClient };
	readonly failures: Failures;
	readonly output: LogOutputChannel;
	readonly trace: LogOutputChannel;
	readonly language: () => Language;
	readonly typing: Typing;
	readonly store: Store;
	readonly readiness: ReadinessStore;
}

/** Not started yet. */
export function createClient({ platform, failures, typing, store, readiness, ...rest }: ClientServices) {
	const client = platform.createClient(name, {
		...failures,
		documentSelector: SERVER_SELECTOR,
		diagnosticCollectionName: "pilot",
		initializationOptions: (): InitializationOptions => ({ language: rest.language(), ...currentSettings() }),
		outputChannel: rest.output,
		traceOutputChannel: rest.trace,
		revealOutputChannelOn: RevealOutputChannelOn.Never,
		middleware: {
			didOpen: async (document, next) => (isEditable(document) ? next(document) : undefined),
			// VS Code's edits do not say which version of the text they are for.
			async provideCodeActions(document, range, context, token, next) {
				const { version } = document;
				const actions = await next(document, range, context, token);
				return document.version === version ? actions : undefined;
			},
			provideDiagnostics: typing.provideDiagnostics,
			provideOnTypeFormattingEdits: typing.provideOnTypeFormattingEdits,
		},
	});
	client.registerFeature(announceOurs);
	answerRequest(client, "pilot/readFile", readFile);
	answerRequest(client, "pilot/fileExists", fileExists);
	answerRequest(client, "pilot/findPilots", findPilots);
	answerRequest(client, "pilot/listFolder", listFolder);
	onNotification(client, "pilot/portfolio", store.add);
	onNotification(client, "pilot/readiness", readiness.set);
	return client;
}

const announceOurs: StaticFeature = {
	fillClientCapabilities(capabilities) {
		const ours: ExperimentalCapabilities = {
			pilotEditable: true,
			pilotFiles: true,
			pilotNextAnswerCommand: true,
			pilotPortfolio: true,
			pilotPages: { scheme: PAGES_SCHEME },
			pilotReadiness: true,
			pilotSettings: true,
			pilotSuggestCommand: true,
		};
		capabilities.experimental = { ...capabilities.experimental, ...ours };
	},
	initialize() {},
	getState: () => ({ kind: "static" }),
	clear() {},
};
