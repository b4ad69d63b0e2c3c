/** The extension, the same in Node and in the browser: what differs comes in as `World`. */
import { commands, type ExtensionContext, env, languages, type TextDocument, window, workspace } from "vscode";
import {
	type BaseLanguageClient,
	type LanguageClientOptions,
	RevealOutputChannelOn,
	type StaticFeature,
} from "vscode-languageclient";
import type {
	ExperimentalCapabilities,
	FileExistsMethod,
	InitializationOptions,
	LanguageMethod,
	LanguageParams,
	ReadFileMethod,
	ReadinessMethod,
	ReadinessParams,
	RulesSetting,
	Settings,
	SettingsMethod,
} from "../../server/src/lsp/protocol";
import { isPast, serverSelector } from "./documentSelector";
import { fileExists, readFile } from "./files";
import { chooseLanguage } from "./language";
import { goToNextOpenAnswer } from "./openAnswers";
import { createPages, pagesScheme, showAllPages } from "./pages";
import { createReadings } from "./readings";
import { createServer, type Failures } from "./server";
import { createStatusItem } from "./statusItem";
import { texts } from "./texts";
import { createTraceChannel } from "./traceChannel";

export interface World {
	/** A client that is not started yet, with a server of its own. */
	readonly createClient: (name: string, options: LanguageClientOptions) => BaseLanguageClient;
	/** The language that the system or the browser speaks. */
	readonly systemLocale: string;
}

const readinessMethod: ReadinessMethod = "pilot/readiness";
const languageMethod: LanguageMethod = "pilot/language";
const fileExistsMethod: FileExistsMethod = "pilot/fileExists";
const readFileMethod: ReadFileMethod = "pilot/readFile";
const settingsMethod: SettingsMethod = "pilot/settings";
const name = "Smart City Pilots";

export function start(context: ExtensionContext, world: World): void {
	const output = window.createOutputChannel(name, { log: true });
	const trace = createTraceChannel(output);
	const readings = createReadings();
	let language = currentLanguage();
	const server = createServer(createClient, { stopped: readings.clear, gaveUp: tellItIsDown });
	const status = createStatusItem({ readings, language: () => language, isDown: server.isDown });

	context.subscriptions.push(
		output,
		trace,
		readings,
		status,
		{ dispose: server.stop },
		createPages(context.extensionUri),
		commands.registerCommand("pilot.goToNextOpenAnswer", (within?: unknown) =>
			goToNextOpenAnswer(readings, language, typeof within === "string" ? within : undefined),
		),
		commands.registerCommand("pilot.restartServer", server.restart),
		commands.registerCommand("pilot.showAllPages", () => showAllPages(language)),
		workspace.onDidOpenTextDocument(startFor),
		workspace.onDidChangeConfiguration((event) => event.affectsConfiguration("pilot.language") && changeLanguage()),
		workspace.onDidChangeConfiguration(
			(event) => sentSettings.some((name) => event.affectsConfiguration(name)) && sendSettings(),
		),
	);
	// A YAML file wakes the extension too; only a pilot is worth a server.
	workspace.textDocuments.forEach(startFor);

	function startFor(document: TextDocument): void {
		if (languages.match(serverSelector, document) > 0 && !isPast(document)) {
			server.start();
		}
	}

	function createClient(failures: Failures): BaseLanguageClient {
		const client = world.createClient(name, {
			...failures,
			documentSelector: serverSelector,
			diagnosticCollectionName: "pilot",
			initializationOptions: (): InitializationOptions => ({ language, ...currentSettings() }),
			outputChannel: output,
			traceOutputChannel: trace,
			revealOutputChannelOn: RevealOutputChannelOn.Never,
			middleware: {
				didOpen: async (document, next) => (isPast(document) ? undefined : next(document)),
				// VS Code's edits do not say which version of the text they are for.
				async provideCodeActions(document, range, context, token, next) {
					const { version } = document;
					const actions = await next(document, range, context, token);
					return document.version === version ? actions : undefined;
				},
			},
		});
		client.registerFeature(announceOurs);
		client.onRequest(readFileMethod, readFile);
		client.onRequest(fileExistsMethod, fileExists);
		client.onNotification(readinessMethod, (reading: ReadinessParams) => readings.set(reading));
		return client;
	}

	function changeLanguage(): void {
		const chosen = currentLanguage();
		if (chosen !== language) {
			language = chosen;
			server.notify(languageMethod, { language } satisfies LanguageParams);
			status.update();
		}
	}

	function sendSettings(): void {
		server.notify(settingsMethod, currentSettings());
	}

	function currentLanguage() {
		const setting = workspace.getConfiguration("pilot").get("language");
		return chooseLanguage(setting, env.language, world.systemLocale);
	}

	async function tellItIsDown(): Promise<void> {
		const [again, open] = [texts.startAgain[language], texts.openOutput[language]];
		const choice = await window.showErrorMessage(texts.keepsStopping[language], again, open);
		if (choice === again) {
			await server.restart();
		} else if (choice === open) {
			output.show();
		}
	}
}

const sentSettings = ["pilot.rules", "pilot.regulations", "pilot.inlayHints"];

function currentSettings(): Settings {
	const settings = workspace.getConfiguration("pilot");
	return {
		// As an object of its own: what VS Code gives cannot be sent to a worker.
		rules: { ...settings.get<RulesSetting>("rules") },
		regulations: settings.get<string>("regulations", ""),
		inlayHints: settings.get<boolean>("inlayHints", false),
	};
}

const announceOurs: StaticFeature = {
	fillClientCapabilities(capabilities) {
		const ours: ExperimentalCapabilities = {
			pilotFiles: true,
			pilotNextAnswerCommand: true,
			pilotPages: { scheme: pagesScheme },
			pilotReadiness: true,
			pilotSuggestCommand: true,
		};
		capabilities.experimental = { ...capabilities.experimental, ...ours };
	},
	initialize() {},
	getState: () => ({ kind: "static" }),
	clear() {},
};
