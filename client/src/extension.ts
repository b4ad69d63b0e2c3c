/** The extension, the same in Node and in the browser: what differs is injected as `Platform`. */
import {
	commands,
	type Disposable,
	type ExtensionContext,
	env,
	languages,
	type TextDocument,
	Uri,
	window,
	workspace,
} from "vscode";
import type { BaseLanguageClient, LanguageClientOptions } from "vscode-languageclient";
import type { Language, NewPilotParams, PilotEntry } from "../../server/src/protocol/protocol";
import { createClient, name } from "./client";
import { isEditable, SERVER_SELECTOR } from "./documentSelector";
import { activePilot } from "./editor/activePilot";
import { goToNextAnswer } from "./editor/goToNextAnswer";
import { createTyping } from "./editor/typing";
import { hasPilots } from "./files";
import { chooseLanguageSetting } from "./language/choice";
import { registerDutchCommands } from "./language/dutchCommands";
import { chooseLanguage } from "./language/language";
import { createPilot } from "./newPilot/create";
import { newPilot } from "./newPilot/newPilot";
import { reopenPilot } from "./newPilot/openFolder";
import { type ExportChoice, exportPage } from "./page/exportPage";
import { createPagePanels, type PagePanels } from "./page/panels";
import { createPages, type Pages, showAllPages } from "./pages";
import { insertPart } from "./parts/insertPart";
import { commonMunicipality } from "./portfolio/model";
import { createStore } from "./portfolio/store";
import { createPortfolioView, type PortfolioView } from "./portfolio/view";
import { createReadinessStore } from "./readinessStore";
import { createServer, type Server } from "./server";
import { currentSettings, sentSettings } from "./settings";
import { createStatusItem, type StatusItem } from "./statusItem";
import { TEXTS } from "./texts";
import { createTraceChannel } from "./traceChannel";
import { showWalkthrough } from "./walkthrough";

export interface Platform {
	/** A client that is not started yet, with a server of its own. */
	readonly createClient: (name: string, options: LanguageClientOptions) => BaseLanguageClient;
	/** The language that the system or the browser speaks. */
	readonly systemLocale: string;
	/** The folder of the person's own files, where there is one. */
	readonly home: Uri | undefined;
}

/** What other extensions can ask of this one. */
export interface Api {
	/** The pilots of all folders that are open, as far as they have been read. */
	pilots(): readonly PilotEntry[];
	/** Writes a new pilot and opens it; a file that is there already stays as it is. */
	createPilot(answers: NewPilotParams): Promise<void>;
}

export function start(context: ExtensionContext, platform: Platform): Api {
	const extension = new Extension(context, platform);
	// A YAML file wakes the extension too; only a pilot is worth a server.
	workspace.textDocuments.forEach(extension.startFor);
	void extension.startForFolders();
	void reopenPilot(context.globalState);
	return extension.api;
}

class Extension {
	readonly #context: ExtensionContext;
	readonly #platform: Platform;
	readonly #output = window.createOutputChannel(name, { log: true });
	readonly #readiness = createReadinessStore();
	readonly #store = createStore();
	readonly #server: Server;
	readonly #status: StatusItem;
	readonly #portfolio: PortfolioView;
	readonly #pages: Pages;
	readonly #panels: PagePanels;
	#language: Language;

	constructor(context: ExtensionContext, platform: Platform) {
		[this.#context, this.#platform] = [context, platform];
		this.#language = this.#languageNow();
		this.#announceLanguage();
		const language = () => this.#language;
		const [trace, typing] = [createTraceChannel(this.#output), createTyping()];
		const own = { output: this.#output, store: this.#store, readiness: this.#readiness, trace, typing };
		const server = createServer((failures) => createClient({ ...own, language, platform, failures }), {
			stopped: () => this.#stopped(),
			gaveUp: () => void this.#reportDown(),
		});
		this.#server = server;
		this.#status = createStatusItem({ readiness: this.#readiness, language, isDown: server.isDown });
		this.#portfolio = createPortfolioView({
			...{ store: this.#store, language, memory: context.workspaceState },
			details: (uri) => server.request("pilot/pilotDetails", { uri }),
			shown: server.start,
			refresh: () => server.notify("pilot/refreshPortfolio", {}),
			stop: () => server.notify("pilot/stopPortfolio", {}),
		});
		this.#pages = createPages(context.extensionUri, language);
		this.#panels = createPagePanels({
			...{ extension: context.extensionUri, language, readiness: this.#readiness, store: this.#store },
			request: (uri) => server.request("pilot/page", { uri, version: this.#version }),
			wanted: server.start,
		});
		context.subscriptions.push(
			...Object.values(own),
			...[this.#portfolio, this.#status, { dispose: server.stop }, this.#pages, this.#panels],
			...this.#commands(),
			...registerDutchCommands(context.extension),
			...this.#listeners(),
		);
	}

	get api(): Api {
		return {
			pilots: this.#store.pilots,
			createPilot: async (answers) => {
				this.#server.start();
				await createPilot(answers, { language: this.#language, request: this.#server.request });
			},
		};
	}

	readonly startFor = (document: TextDocument): void => {
		if (languages.match(SERVER_SELECTOR, document) > 0 && isEditable(document)) {
			this.#server.start();
		}
	};

	/** The list of pilots and its badge are right before anybody looks at them. */
	readonly startForFolders = async (): Promise<void> => {
		if (await hasPilots()) {
			this.#server.start();
		}
	};

	#commands(): readonly Disposable[] {
		return [
			commands.registerCommand("pilot.goToNextOpenAnswer", (within?: unknown) => this.#goToNextAnswer(within)),
			commands.registerCommand("pilot.newPilot", (folder?: unknown) =>
				this.#begin(folder instanceof Uri ? folder : undefined),
			),
			commands.registerCommand("pilot.restartServer", this.#server.restart),
			commands.registerCommand("pilot.showAllPages", () => showAllPages(this.#language)),
			commands.registerCommand("pilot.getStarted", () => showWalkthrough(this.#context.extension)),
			commands.registerCommand("pilot.chooseLanguage", (wanted?: unknown) =>
				chooseLanguageSetting(this.#language, wanted),
			),
			commands.registerCommand("pilot.exportPage", (wanted?: unknown, choice?: ExportChoice) =>
				this.#export(wanted, choice),
			),
			commands.registerCommand("pilot.insertPart", (wanted?: unknown) =>
				insertPart(this.#context.extensionUri, this.#language, wanted),
			),
		];
	}

	#listeners(): readonly Disposable[] {
		return [
			workspace.onDidOpenTextDocument(this.startFor),
			workspace.onDidChangeWorkspaceFolders(this.startForFolders),
			workspace.onDidChangeConfiguration(
				(event) => event.affectsConfiguration("pilot.language") && this.#changeLanguage(),
			),
			// Which files there are to see is known here alone.
			workspace.onDidChangeConfiguration(
				(event) => event.affectsConfiguration("files.exclude") && this.#server.notify("pilot/refreshPortfolio", {}),
			),
			workspace.onDidChangeConfiguration(
				(event) =>
					sentSettings.some((name) => event.affectsConfiguration(name)) &&
					this.#server.notify("pilot/settings", currentSettings()),
			),
		];
	}

	/** @param within a path such as `why`, from a lens; from the title of an editor its address, which says no more */
	#goToNextAnswer(within: unknown): Promise<void> {
		const services = { language: this.#language, request: this.#server.request, readiness: this.#readiness };
		return goToNextAnswer(services, typeof within === "string" ? within : undefined);
	}

	/** @param wanted the pilot; from the title of a panel it is no more than the panel itself */
	async #export(wanted: unknown, choice: ExportChoice | undefined): Promise<Uri | undefined> {
		const named = wanted instanceof Uri && wanted.scheme !== "webview-panel" ? wanted : this.#panels.activeUri();
		const pilot = named ?? activePilot(this.#language)?.document.uri;
		this.#server.start();
		const scripts = Uri.joinPath(this.#context.extensionUri, "dist");
		const services = { language: this.#language, request: this.#server.request, version: this.#version, scripts };
		return pilot && exportPage(pilot, services, choice);
	}

	get #version(): string {
		return this.#context.extension.packageJSON.version;
	}

	#begin(folder: Uri | undefined): Promise<void> {
		this.#server.start();
		return newPilot({
			...{ language: this.#language, request: this.#server.request, memory: this.#context.globalState },
			...{ municipality: commonMunicipality(this.#store.pilots()), folder, home: this.#platform.home },
		});
	}

	#changeLanguage(): void {
		const language = this.#languageNow();
		if (language !== this.#language) {
			this.#language = language;
			this.#announceLanguage();
			this.#pages.update();
			this.#server.notify("pilot/language", { language });
			this.#status.update();
			this.#portfolio.update();
			this.#panels.refresh();
		}
	}

	/** What package.json shows, VS Code would show in its own language, for which there is no Dutch. */
	#announceLanguage(): void {
		void commands.executeCommand("setContext", "pilot.speaks", this.#language);
	}

	#languageNow(): Language {
		const setting = workspace.getConfiguration("pilot").get("language");
		return chooseLanguage(setting, env.language, this.#platform.systemLocale);
	}

	#stopped(): void {
		this.#readiness.clear();
		this.#store.clear();
	}

	async #reportDown(): Promise<void> {
		const [again, open] = [TEXTS.startAgain[this.#language], TEXTS.openOutput[this.#language]];
		const choice = await window.showErrorMessage(TEXTS.keepsStopping[this.#language], again, open);
		if (choice === again) {
			await this.#server.restart();
		} else if (choice === open) {
			this.#output.show();
		}
	}
}
