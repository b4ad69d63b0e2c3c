/** What the client on the other side can do, read once from its first message; it never changes. */
import { type ClientCapabilities, type InitializeParams, InsertTextMode } from "vscode-languageserver";
import type { LaterLines } from "../../editing/completion/lines";
import type { ExperimentalCapabilities } from "../../protocol/protocol";
import { isNumber, isPlain, isText, listOf, plain } from "../connection/shapes";

export interface Capabilities {
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
	/** The client reports files that change, once it is asked to. */
	readonly watchesFiles: boolean;
	/** The client shows all pilots of the folders. */
	readonly portfolio: boolean;
	/** The client shows how far work is that takes a while, and lets people break it off. */
	readonly progress: boolean;
	/** The client tells of folders that are opened and closed. */
	readonly changesFolders: boolean;
	/** The scheme under which the client opens the pages of the rules. */
	readonly pages: string | undefined;
	/** The client knows what one can edit, and opens nothing else. */
	readonly opensEditableOnly: boolean;
	/** The client takes quick-fixes as what they change, and not only as a command. */
	readonly codeActionLiterals: boolean;
	/** The client makes changes that it is asked for. */
	readonly appliesEdits: boolean;
	/** The client can be asked to report what is set, where it would not otherwise. */
	readonly registersSettings: boolean;
	/** The client gives what is set when it is asked. */
	readonly answersSettings: boolean;
}

export function capabilitiesOf({ capabilities }: InitializeParams): Capabilities {
	const { textDocument, workspace } = capabilities;
	const experimental: ExperimentalCapabilities = plain(capabilities.experimental);
	const completionItem = textDocument?.completion?.completionItem;
	return {
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
		progress: capabilities.window?.workDoneProgress === true,
		changesFolders: workspace?.workspaceFolders === true,
		pages: schemeOf(experimental.pilotPages?.scheme),
		opensEditableOnly: experimental.pilotEditable === true,
		codeActionLiterals: isPlain(textDocument?.codeAction?.codeActionLiteralSupport),
		appliesEdits: workspace?.applyEdit === true,
		registersSettings:
			workspace?.didChangeConfiguration?.dynamicRegistration === true && experimental.pilotSettings !== true,
		answersSettings: workspace?.configuration === true,
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

function schemeOf(scheme: unknown): string | undefined {
	return isText(scheme) && /^[a-z][a-z\d+.-]*$/i.test(scheme) ? scheme : undefined;
}
