/** What the client on the other side can do, read once from its first message, and what the person there wants. */
import { type ClientCapabilities, type InitializeParams, InsertTextMode } from "vscode-languageserver";
import type { LaterLines } from "../editing/completion/lines";
import type { DiagnosticOptions } from "../editing/toLsp";
import { languageOf } from "../format/language";
import type { ExperimentalCapabilities } from "./protocol";
import { type Chosen, readSettings, UNSAID } from "./settings";
import { hasAddress, isNumber, isPlain, isText, listOf, plain } from "./shapes";

export interface ClientSettings extends Chosen {
	/** The client asks for diagnostics itself. */
	readonly pullsDiagnostics: boolean;
	readonly refreshesDiagnostics: boolean;
	readonly snippetEdits: boolean;
	readonly snippetCompletions: boolean;
	/** The client shows a few words beside each suggestion, and not only beside the one that is picked. */
	readonly labelDetails: boolean;
	/** What the client does with a suggestion of several lines. */
	readonly laterLines: LaterLines;
	/** The client shows headings and links beside suggestions. */
	readonly markdownCompletions: boolean;
	/** The client shows headings and links where a person points. */
	readonly markdownHovers: boolean;
	/** The client runs VS Code's command that asks for suggestions. */
	readonly triggersSuggest: boolean;
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
	/** The client knows what one can edit, and opens nothing else. */
	readonly opensEditableOnly: boolean;
	/** The client takes quick-fixes as what they change, and not only as a command. */
	readonly codeActionLiterals: boolean;
	/** The client makes changes that it is asked for. */
	readonly appliesEdits: boolean;
	/** The client can be asked to tell when something is set, where it would not otherwise. */
	readonly tellsSettingsOnRequest: boolean;
	/** The client tells what is set when it is asked. */
	readonly tellsSettingsWhenAsked: boolean;
}

/** @param ignored is told of what has another shape than it should, and counts as not said */
export function clientSettings(params: InitializeParams, ignored: (name: string) => void): ClientSettings {
	const { textDocument, workspace } = params.capabilities;
	const experimental: ExperimentalCapabilities = plain(params.capabilities.experimental);
	const completionItem = textDocument?.completion?.completionItem;
	const said = readSettings(params.initializationOptions, ignored);
	return {
		language: languageOf(isText(params.locale) ? params.locale : undefined),
		...UNSAID,
		today: undefined,
		...said,
		pullsDiagnostics: isPlain(textDocument?.diagnostic),
		refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
		snippetEdits: workspace?.workspaceEdit?.snippetEditSupport === true,
		snippetCompletions: completionItem?.snippetSupport === true,
		labelDetails: completionItem?.labelDetailsSupport === true,
		laterLines: laterLinesOf(textDocument?.completion),
		markdownCompletions: listOf(completionItem?.documentationFormat, isText).includes("markdown"),
		markdownHovers: listOf(textDocument?.hover?.contentFormat, isText).includes("markdown"),
		triggersSuggest: experimental.pilotSuggestCommand === true,
		goesToNextAnswer: experimental.pilotNextAnswerCommand === true,
		refreshesCodeLenses: workspace?.codeLens?.refreshSupport === true,
		refreshesInlayHints: workspace?.inlayHint?.refreshSupport === true,
		versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
		confirmsEdits: isPlain(workspace?.workspaceEdit?.changeAnnotationSupport),
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
		folders: foldersOf(params, ignored),
		pages: schemeOf(experimental.pilotPages?.scheme),
		opensEditableOnly: experimental.pilotEditable === true,
		codeActionLiterals: isPlain(textDocument?.codeAction?.codeActionLiteralSupport),
		appliesEdits: workspace?.applyEdit === true,
		tellsSettingsOnRequest:
			workspace?.didChangeConfiguration?.dynamicRegistration === true && experimental.pilotSettings !== true,
		tellsSettingsWhenAsked: workspace?.configuration === true,
	};
}

function laterLinesOf(completion: NonNullable<ClientCapabilities["textDocument"]>["completion"]): LaterLines {
	const modes: readonly unknown[] = listOf(completion?.completionItem?.insertTextModeSupport?.valueSet, isNumber);
	if (modes.includes(InsertTextMode.asIs)) {
		return "told";
	}
	return LATER_LINES.get(completion?.insertTextMode) ?? "unknown";
}

const LATER_LINES: ReadonlyMap<unknown, LaterLines> = new Map([
	[InsertTextMode.asIs, "kept"],
	[InsertTextMode.adjustIndentation, "added"],
]);

/** The older way to tell of a folder counts where the newer one tells of none. */
function foldersOf(
	{ workspaceFolders, rootUri }: InitializeParams,
	ignored: (name: string) => void,
): readonly string[] {
	const folders = listOf(workspaceFolders, hasAddress);
	if (isMissing(workspaceFolders, folders.length)) {
		ignored("workspaceFolders");
	}
	if (!isText(rootUri ?? "")) {
		ignored("rootUri");
	}
	return folders.length > 0 ? folders.map(({ uri }) => uri) : isText(rootUri) && rootUri !== "" ? [rootUri] : [];
}

/** Whether something was said of which not all has been understood. */
function isMissing(list: unknown, understood: number): boolean {
	return Array.isArray(list) ? list.length > understood : list !== undefined && list !== null;
}

function schemeOf(scheme: unknown): string | undefined {
	return isText(scheme) && /^[a-z][a-z\d+.-]*$/i.test(scheme) ? scheme : undefined;
}

export function diagnosticOptions({ language, relatedInformation, pages }: ClientSettings): DiagnosticOptions {
	return { language, related: relatedInformation, pages };
}
