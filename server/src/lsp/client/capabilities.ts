/** What the client on the other side can do, read once from its first message; it never changes. */
import { type ClientCapabilities, type InitializeParams, InsertTextMode } from "vscode-languageserver";
import type { LaterLines } from "../../editing/completion/lines";
import type { ExperimentalCapabilities } from "../../protocol/protocol";
import { isNumber, isPlain, isText, listOf, plain } from "../connection/shapes";

export type Capabilities = Readonly<ReturnType<typeof capabilitiesOf>>;

export function capabilitiesOf({ capabilities }: InitializeParams) {
	const { textDocument, workspace } = capabilities;
	const experimental: ExperimentalCapabilities = plain(capabilities.experimental);
	const completionItem = textDocument?.completion?.completionItem;
	const codeActionLiterals = isPlain(textDocument?.codeAction?.codeActionLiteralSupport);
	return {
		...oursOf(experimental),
		/** The client asks for diagnostics itself. */
		pullsDiagnostics: isPlain(textDocument?.diagnostic),
		refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
		snippetEdits: workspace?.workspaceEdit?.snippetEditSupport === true,
		snippetCompletions: completionItem?.snippetSupport === true,
		/** The client shows a few words beside each suggestion, and not only beside the one that is picked. */
		labelDetails: completionItem?.labelDetailsSupport === true,
		/** What the client does with a suggestion of several lines. */
		laterLines: laterLinesOf(textDocument?.completion),
		/** The client shows headings and links beside suggestions. */
		markdownCompletions: listOf(completionItem?.documentationFormat, isText).includes("markdown"),
		/** The client shows headings and links where a person points. */
		markdownHovers: listOf(textDocument?.hover?.contentFormat, isText).includes("markdown"),
		refreshesCodeLenses: workspace?.codeLens?.refreshSupport === true,
		refreshesInlayHints: workspace?.inlayHint?.refreshSupport === true,
		versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
		/** The client asks before it makes edits that are marked so. */
		confirmsEdits: isPlain(workspace?.workspaceEdit?.changeAnnotationSupport),
		relatedInformation:
			(textDocument?.diagnostic?.relatedInformation ?? textDocument?.publishDiagnostics?.relatedInformation) === true,
		/** The client shows symbols inside each other. */
		symbolTree: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
		/** The client shows from where to where a definition leads. */
		definitionLinks: textDocument?.definition?.linkSupport === true,
		/** The client asks what can be renamed before it asks for a name. */
		preparesRename: textDocument?.rename?.prepareSupport === true,
		/** The client reports files that change, once it is asked to. */
		watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
		/** The client shows how far work is that takes a while, and lets people break it off. */
		progress: capabilities.window?.workDoneProgress === true,
		/** The client reports folders that are opened and closed. */
		changesFolders: workspace?.workspaceFolders === true,
		/** The client takes quick-fixes as what they change, and not only as a command. */
		codeActionLiterals,
		/** Quick-fixes reach the client as commands, for it takes nothing else and makes changes that it is asked for. */
		takesCommands: !codeActionLiterals && workspace?.applyEdit === true,
		/** The client can be asked to report what is set, where it would not otherwise. */
		registersSettings:
			workspace?.didChangeConfiguration?.dynamicRegistration === true && experimental.pilotSettings !== true,
		/** The client gives what is set when it is asked. */
		answersSettings: workspace?.configuration === true,
	};
}

/** What no protocol but our own speaks of. */
function oursOf(experimental: ExperimentalCapabilities) {
	return {
		/** The client runs VS Code's command that asks for suggestions. */
		triggersSuggest: experimental.pilotSuggestCommand === true,
		/** The client has the command that goes to the next unanswered question. */
		goesToNextAnswer: experimental.pilotNextAnswerCommand === true,
		/** The client reads files for the server. */
		files: experimental.pilotFiles === true,
		readiness: experimental.pilotReadiness === true,
		/** The client shows all pilots of the folders. */
		portfolio: experimental.pilotPortfolio === true,
		/** The scheme under which the client opens the pages of the rules. */
		pages: schemeOf(experimental.pilotPages?.scheme),
		/** The client knows what one can edit, and opens nothing else. */
		opensEditableOnly: experimental.pilotEditable === true,
	};
}

function laterLinesOf(completion: NonNullable<ClientCapabilities["textDocument"]>["completion"]): LaterLines {
	const modes: readonly unknown[] = listOf(completion?.completionItem?.insertTextModeSupport?.valueSet, isNumber);
	if (modes.includes(InsertTextMode.asIs)) {
		return "perItem";
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
