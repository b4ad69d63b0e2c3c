/** What the client on the other side can do, read once from its first message, and what the person there wants. */
import type { Connection, InitializeParams } from "vscode-languageserver";
import { readSeverities, type Severities } from "../check/severities";
import type { DiagnosticOptions } from "../editing/toLsp";
import { type Language, languageOf } from "../format/language";
import { isDay } from "../text/dates";
import type { ExperimentalCapabilities, InitializationOptions, LanguageParams, SettingsParams } from "./protocol";

export interface ClientSettings {
	/** Changes when the person chooses another language. */
	language: Language;
	/** Changes when the person sets others. */
	severities: Severities;
	/** The file with laws of the organisation's own, as a path from the folder that is open. */
	regulations: string | undefined;
	/** Names, laws and distances in days are shown beside short words. Changes when the person asks for them. */
	inlayHints: boolean;
	/** Findings are shown of pilots that are not open too. Changes when the person asks for them. */
	showsAllFiles: boolean;
	/** The client asks for diagnostics itself. */
	readonly pullsDiagnostics: boolean;
	readonly refreshesDiagnostics: boolean;
	readonly snippetEdits: boolean;
	readonly snippetCompletions: boolean;
	/** The client shows a few words beside each suggestion, and not only beside the one that is picked. */
	readonly labelDetails: boolean;
	/** The client shows headings and links beside suggestions. */
	readonly markdownCompletions: boolean;
	/** The client shows headings and links where a person points. */
	readonly markdownHovers: boolean;
	/** The client runs VS Code's command that asks for suggestions. */
	readonly asksOn: boolean;
	/** The client has the command that goes to the next open answer. */
	readonly goesToNextAnswer: boolean;
	readonly refreshesCodeLenses: boolean;
	readonly refreshesInlayHints: boolean;
	readonly versionedEdits: boolean;
	/** The client asks before it makes edits that are marked so. */
	readonly confirmsEdits: boolean;
	readonly relatedInformation: boolean;
	/** The client shows symbols inside each other. */
	readonly symbolTree: boolean;
	/** The client shows from where to where a definition leads. */
	readonly definitionLinks: boolean;
	/** The client asks what can be renamed before it asks for a name. */
	readonly preparesRename: boolean;
	readonly readiness: boolean;
	/** The client reads files for the server. */
	readonly files: boolean;
	/** The client tells of files that change, once it is asked to. Changes when it refuses. */
	watchesFiles: boolean;
	/** The client shows all pilots of the folders. */
	readonly portfolio: boolean;
	/** The client shows how far work is that takes a while, and lets people break it off. */
	readonly progress: boolean;
	/** The client tells of folders that are opened and closed. */
	readonly changesFolders: boolean;
	/** The addresses of the folders that are open. Changes when others are opened. */
	folders: readonly string[];
	/** The scheme under which the client opens the pages of the rules. */
	readonly pages: string | undefined;
	/** A day to take for today, when the client gives one. */
	readonly today: string | undefined;
}

export function clientSettings(params: InitializeParams): ClientSettings {
	const { textDocument, workspace } = params.capabilities;
	const experimental = (params.capabilities.experimental ?? {}) as ExperimentalCapabilities;
	const options = (params.initializationOptions ?? {}) as InitializationOptions;
	return {
		language: languageOf(options.language ?? params.locale),
		severities: readSeverities(options.rules),
		regulations: options.regulations,
		inlayHints: options.inlayHints === true,
		showsAllFiles: options.diagnosticMode === "workspace",
		pullsDiagnostics: textDocument?.diagnostic !== undefined,
		refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
		snippetEdits: workspace?.workspaceEdit?.snippetEditSupport === true,
		snippetCompletions: textDocument?.completion?.completionItem?.snippetSupport === true,
		labelDetails: textDocument?.completion?.completionItem?.labelDetailsSupport === true,
		markdownCompletions: textDocument?.completion?.completionItem?.documentationFormat?.includes("markdown") === true,
		markdownHovers: textDocument?.hover?.contentFormat?.includes("markdown") === true,
		asksOn: experimental.pilotSuggestCommand === true,
		goesToNextAnswer: experimental.pilotNextAnswerCommand === true,
		refreshesCodeLenses: workspace?.codeLens?.refreshSupport === true,
		refreshesInlayHints: workspace?.inlayHint?.refreshSupport === true,
		versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
		confirmsEdits: workspace?.workspaceEdit?.changeAnnotationSupport !== undefined,
		relatedInformation:
			(textDocument?.diagnostic?.relatedInformation ?? textDocument?.publishDiagnostics?.relatedInformation) === true,
		symbolTree: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
		definitionLinks: textDocument?.definition?.linkSupport === true,
		preparesRename: textDocument?.rename?.prepareSupport === true,
		files: experimental.pilotFiles === true,
		watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
		readiness: experimental.pilotReadiness === true,
		portfolio: experimental.pilotPortfolio === true,
		progress: params.capabilities.window?.workDoneProgress === true,
		changesFolders: workspace?.workspaceFolders === true,
		folders: foldersOf(params),
		pages: experimental.pilotPages?.scheme,
		today: options.today !== undefined && isDay(options.today) ? options.today : undefined,
	};
}

function foldersOf({ workspaceFolders, rootUri }: InitializeParams): readonly string[] {
	return workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
}

export function diagnosticOptions({ language, relatedInformation, pages }: ClientSettings): DiagnosticOptions {
	return { language, related: relatedInformation, pages };
}

/** Keeps up with what the person changes. */
export function followSettings(connection: Connection, client: ClientSettings, changed: () => void): void {
	connection.onNotification("pilot/language", ({ language }: LanguageParams) => {
		client.language = language;
		changed();
	});
	connection.onNotification("pilot/settings", (settings: SettingsParams) => {
		const { rules, regulations, inlayHints, diagnosticMode } = settings;
		client.showsAllFiles = diagnosticMode === "workspace";
		client.severities = readSeverities(rules);
		client.regulations = regulations;
		client.inlayHints = inlayHints === true;
		changed();
	});
}
