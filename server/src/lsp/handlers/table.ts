/** Everything that a client can ask, one row each: the method, what is announced for it, and what answers it. */
import * as lsp from "vscode-languageserver";
import type { Analysis } from "../../editing/analysis";
import { ON_TYPE_TRIGGERS, TOKEN_TYPES, TRIGGER_CHARACTERS } from "../../editing/announced";
import { getCodeLenses } from "../../editing/codeLenses";
import { getDocumentLinks } from "../../editing/documentLinks";
import { getFormatting } from "../../editing/formatting/formatting";
import { getOnTypeFormatting } from "../../editing/formatting/onTypeFormatting";
import { getHover } from "../../editing/hover";
import { getHints } from "../../editing/inlayHints";
import { getFoldingRanges } from "../../editing/outline/foldingRanges";
import { getSelectionRanges } from "../../editing/outline/selectionRanges";
import { getSymbolList, getSymbols } from "../../editing/outline/symbols";
import { exportPage, getPage } from "../../editing/page";
import { getNewPilotAnswer } from "../../editing/pilots/newPilot";
import { newPilotChoices } from "../../editing/pilots/newPilotChoices";
import { getNextAnswer } from "../../editing/pilots/nextAnswer";
import { getPilotDetails } from "../../editing/pilots/pilotDetails";
import { getWorkspaceSymbols } from "../../editing/pilots/workspaceSymbols";
import { getSemanticTokens } from "../../editing/semanticTokens";
import { codeActionCapabilities, codeActions } from "./codeActions";
import { commandCapabilities, executeCommand } from "./commands";
import { completion, resolveSuggestion } from "./completion";
import { diagnosticCapabilities } from "./diagnostics";
import { type Handler, onDocument, onOffset, onOwn, onSpan, onWorkspace, type State } from "./handler";
import { definition, highlights, prepareRename, references, rename, renameCapabilities } from "./parties";

/** Of what is open as it is now, without a wait. */
async function analysisOf(state: State, uri: string): Promise<Analysis | undefined> {
	return state.snapshot(uri)?.analysis ?? (await state.workspace().read(uri));
}

const [firstTriggerCharacter, ...moreTriggerCharacter] = ON_TYPE_TRIGGERS;
const whileTyping = { firstTriggerCharacter, moreTriggerCharacter };
const suggestions = { triggerCharacters: TRIGGER_CHARACTERS, resolveProvider: true };
const tokens = { legend: { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [] }, full: true, range: true };
const noTokens = { data: [] };

export const HANDLERS: readonly Handler[] = [
	onSpan(lsp.CodeActionRequest.type, codeActionCapabilities, codeActions),
	onDocument(lsp.CodeLensRequest.type, { codeLensProvider: { resolveProvider: false } }, ({ analysis, client }) =>
		getCodeLenses(analysis, { ...client.settings, followUp: client.capabilities.goesToNextAnswer }),
	),
	onOffset(lsp.CompletionRequest.type, { completionProvider: suggestions }, completion, []),
	onWorkspace(lsp.CompletionResolveRequest.type, {}, resolveSuggestion),
	onOffset(lsp.DefinitionRequest.type, { definitionProvider: true }, definition),
	onWorkspace(
		lsp.DocumentDiagnosticRequest.type,
		diagnosticCapabilities,
		(state, { textDocument }: lsp.DocumentDiagnosticParams) => state.report(textDocument.uri),
	),
	onOffset(lsp.DocumentHighlightRequest.type, { documentHighlightProvider: true }, highlights),
	onDocument(lsp.DocumentLinkRequest.type, { documentLinkProvider: {} }, ({ analysis, client }) =>
		getDocumentLinks(analysis, client),
	),
	onDocument(lsp.DocumentSymbolRequest.type, { documentSymbolProvider: { label: "Pilot" } }, ({ analysis, client }) =>
		(client.capabilities.symbolTree ? getSymbols : getSymbolList)(analysis, client.settings),
	),
	onWorkspace(lsp.ExecuteCommandRequest.type, commandCapabilities, executeCommand),
	onDocument(lsp.FoldingRangeRequest.type, { foldingRangeProvider: true }, ({ analysis }) =>
		getFoldingRanges(analysis),
	),
	onDocument(
		lsp.DocumentFormattingRequest.type,
		{ documentFormattingProvider: true },
		({ analysis }, { options }: lsp.DocumentFormattingParams) => getFormatting(analysis, options),
	),
	onDocument(
		lsp.DocumentRangeFormattingRequest.type,
		{ documentRangeFormattingProvider: true },
		({ analysis }, { options, range }: lsp.DocumentRangeFormattingParams) => getFormatting(analysis, options, range),
	),
	onOffset(
		lsp.DocumentOnTypeFormattingRequest.type,
		{ documentOnTypeFormattingProvider: whileTyping },
		({ analysis }, offset, { ch }: lsp.DocumentOnTypeFormattingParams) => getOnTypeFormatting(analysis, offset, ch),
		[],
	),
	onOffset(
		lsp.HoverRequest.type,
		{ hoverProvider: true },
		({ analysis, client: { settings, capabilities } }, offset) =>
			getHover(analysis, offset, { ...settings, markdown: capabilities.markdownHovers }) ?? null,
	),
	onSpan(lsp.InlayHintRequest.type, { inlayHintProvider: true }, ({ analysis, client }, span) =>
		getHints(analysis, span, client.settings),
	),
	onOffset(lsp.ReferencesRequest.type, { referencesProvider: true }, references),
	onOffset(lsp.PrepareRenameRequest.type, {}, prepareRename),
	onOffset(lsp.RenameRequest.type, renameCapabilities, rename),
	onDocument(
		lsp.SelectionRangeRequest.type,
		{ selectionRangeProvider: true },
		({ document, analysis }, { positions }: lsp.SelectionRangeParams) =>
			getSelectionRanges(
				analysis,
				positions.map((position) => document.offsetAt(position)),
			),
	),
	onDocument(
		lsp.SemanticTokensRequest.type,
		{ semanticTokensProvider: tokens },
		({ analysis }) => getSemanticTokens(analysis),
		noTokens,
	),
	onSpan(lsp.SemanticTokensRangeRequest.type, {}, ({ analysis }, span) => getSemanticTokens(analysis, span), noTokens),
	onWorkspace(
		lsp.WorkspaceSymbolRequest.type,
		{ workspaceSymbolProvider: true },
		(state, { query }: lsp.WorkspaceSymbolParams) => getWorkspaceSymbols(state.workspace().summaries(), query),
	),
	onOwn("pilot/nextAnswer", (state, params) => {
		const snapshot = state.snapshot(params.textDocument.uri);
		return snapshot === undefined
			? { next: null }
			: getNextAnswer(snapshot.analysis, params, snapshot.client.settings.language);
	}),
	onOwn("pilot/newPilot", async (state, params) => {
		const { client, catalogueFor } = state.workspace();
		return getNewPilotAnswer(params, await catalogueFor(params.uri), client.settings.language);
	}),
	onOwn("pilot/newPilotChoices", (state) => {
		const { language, country } = state.workspace().client.settings;
		return newPilotChoices(language, country);
	}),
	onOwn("pilot/page", async (state, params) => {
		await state.findingsSent(params.uri);
		const analysis = await analysisOf(state, params.uri);
		return getPage(analysis, params, state.workspace().client.settings.language);
	}),
	onOwn("pilot/exportPage", async (state, params) => {
		const { client, loadExports } = state.workspace();
		return exportPage(await analysisOf(state, params.uri), params, client.settings.language, loadExports);
	}),
	onOwn("pilot/pilotDetails", async (state, { uri }) => {
		const { client, read } = state.workspace();
		return getPilotDetails(await read(uri), client.settings.language);
	}),
];
