/** The extension, the same in Node and in the browser: what differs is injected as `Platform`. */
import { commands, type ExtensionContext, env, languages, type TextDocument, Uri, window, workspace } from "vscode";
import {
	type BaseLanguageClient,
	type LanguageClientOptions,
	RevealOutputChannelOn,
	type StaticFeature,
} from "vscode-languageclient";
import type {
	DiagnosticMode,
	ExperimentalCapabilities,
	InitializationOptions,
	NewPilotParams,
	PilotEntry,
	RulesSetting,
	Settings,
} from "../../server/src/protocol/protocol";
import { isEditable, SERVER_SELECTOR } from "./documentSelector";
import { fileExists, findPilots, listFolder, readFile } from "./files";
import { goToNextUnanswered } from "./goToUnanswered";
import { chooseLanguage } from "./language";
import { answerRequest, onNotification } from "./messages";
import { createPilot } from "./newPilot/create";
import { newPilot } from "./newPilot/newPilot";
import { createPages, PAGES_SCHEME, showAllPages } from "./pages";
import { commonMunicipality } from "./portfolio/model";
import { createStore } from "./portfolio/store";
import { createPortfolioView } from "./portfolio/view";
import { createReadinessStore } from "./readinessStore";
import { createServer, type Failures } from "./server";
import { createStatusItem } from "./statusItem";
import { TEXTS } from "./texts";
import { createTraceChannel } from "./traceChannel";
import { createTyping } from "./typing";

export interface Platform {
	/** A client that is not started yet, with a server of its own. */
	readonly createClient: (name: string, options: LanguageClientOptions) => BaseLanguageClient;
	/** The language that the system or the browser speaks. */
	readonly systemLocale: string;
	/** The folder of the person's own files, where there is one. */
	readonly home: Uri | undefined;
}

const CLIENT_NAME = "Smart City Pilots";

/** What other extensions can ask of this one. */
export interface Api {
	/** The pilots of all folders that are open, as far as they have been read. */
	pilots(): readonly PilotEntry[];
	/** Writes a new pilot and opens it; a file that is there already stays as it is. */
	createPilot(answers: NewPilotParams): Promise<void>;
}

export function start(context: ExtensionContext, platform: Platform): Api {
	const output = window.createOutputChannel(CLIENT_NAME, { log: true });
	const trace = createTraceChannel(output);
	const readiness = createReadinessStore();
	const typing = createTyping();
	let language = currentLanguage();
	const store = createStore();
	const server = createServer(createClient, { stopped, gaveUp: reportDown });
	const status = createStatusItem({ readiness, language: () => language, isDown: server.isDown });

	const portfolio = createPortfolioView({
		store,
		language: () => language,
		memory: context.workspaceState,
		details: (uri) => server.request("pilot/pilotDetails", { uri }),
		shown: server.start,
		refresh: () => server.notify("pilot/refreshPortfolio", {}),
		stop: () => server.notify("pilot/stopPortfolio", {}),
	});

	context.subscriptions.push(
		store,
		portfolio,
		output,
		trace,
		readiness,
		typing,
		status,
		{ dispose: server.stop },
		createPages(context.extensionUri),
		commands.registerCommand("pilot.goToNextOpenAnswer", (within?: unknown) =>
			goToNextUnanswered(readiness, language, typeof within === "string" ? within : undefined),
		),
		commands.registerCommand("pilot.newPilot", (folder?: unknown) => begin(folder instanceof Uri ? folder : undefined)),
		commands.registerCommand("pilot.restartServer", server.restart),
		commands.registerCommand("pilot.showAllPages", () => showAllPages(language)),
		workspace.onDidOpenTextDocument(startFor),
		workspace.onDidChangeConfiguration((event) => event.affectsConfiguration("pilot.language") && changeLanguage()),
		// Which files there are to see is known here alone.
		workspace.onDidChangeConfiguration(
			(event) => event.affectsConfiguration("files.exclude") && server.notify("pilot/refreshPortfolio", {}),
		),
		workspace.onDidChangeConfiguration(
			(event) => SENT_SETTINGS.some((name) => event.affectsConfiguration(name)) && sendSettings(),
		),
	);
	// A YAML file wakes the extension too; only a pilot is worth a server.
	workspace.textDocuments.forEach(startFor);
	return {
		pilots: store.pilots,
		createPilot(answers) {
			server.start();
			return createPilot(answers, { language, request: server.request });
		},
	};

	function begin(folder: Uri | undefined): Promise<void> {
		server.start();
		return newPilot({
			language,
			request: server.request,
			memory: context.globalState,
			municipality: commonMunicipality(store.pilots()),
			folder,
			home: platform.home,
		});
	}

	function startFor(document: TextDocument): void {
		if (languages.match(SERVER_SELECTOR, document) > 0 && isEditable(document)) {
			server.start();
		}
	}

	function createClient(failures: Failures): BaseLanguageClient {
		const client = platform.createClient(CLIENT_NAME, {
			...failures,
			documentSelector: SERVER_SELECTOR,
			diagnosticCollectionName: "pilot",
			initializationOptions: (): InitializationOptions => ({ language, ...currentSettings() }),
			outputChannel: output,
			traceOutputChannel: trace,
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
		client.registerFeature(CAPABILITIES_FEATURE);
		answerRequest(client, "pilot/readFile", readFile);
		answerRequest(client, "pilot/fileExists", fileExists);
		answerRequest(client, "pilot/findPilots", findPilots);
		answerRequest(client, "pilot/listFolder", listFolder);
		onNotification(client, "pilot/portfolio", store.add);
		onNotification(client, "pilot/readiness", readiness.set);
		return client;
	}

	function changeLanguage(): void {
		const chosen = currentLanguage();
		if (chosen !== language) {
			language = chosen;
			server.notify("pilot/language", { language });
			status.update();
			portfolio.update();
		}
	}

	function stopped(): void {
		readiness.clear();
		store.clear();
	}

	function sendSettings(): void {
		server.notify("pilot/settings", currentSettings());
	}

	function currentLanguage() {
		const setting = workspace.getConfiguration("pilot").get("language");
		return chooseLanguage(setting, env.language, platform.systemLocale);
	}

	async function reportDown(): Promise<void> {
		const [again, open] = [TEXTS.startAgain[language], TEXTS.openOutput[language]];
		const choice = await window.showErrorMessage(TEXTS.keepsStopping[language], again, open);
		if (choice === again) {
			await server.restart();
		} else if (choice === open) {
			output.show();
		}
	}
}

const SENT_SETTINGS = ["pilot.rules", "pilot.regulations", "pilot.inlayHints", "pilot.diagnosticMode"];

function currentSettings(): Settings {
	const settings = workspace.getConfiguration("pilot");
	return {
		// As an object of its own: what VS Code gives cannot be sent to a worker.
		rules: { ...settings.get<RulesSetting>("rules") },
		regulations: settings.get<string>("regulations", ""),
		inlayHints: settings.get<boolean>("inlayHints", false),
		diagnosticMode: settings.get<DiagnosticMode>("diagnosticMode", "openFilesOnly"),
	};
}

const CAPABILITIES_FEATURE: StaticFeature = {
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
