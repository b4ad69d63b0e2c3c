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
import { toSpan } from "../../editing/toLsp";
import type { ExportPageParams, PageParams } from "../../protocol/page";
import type { NewPilotParams, NextAnswerParams, PilotDetailsParams } from "../../protocol/protocol";
import { codeActionCapabilities, codeActions } from "./codeActions";
import { completion, resolveSuggestion } from "./completion";
import { type Handler, onDocument, onWorkspace, type State } from "./handler";
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
	onDocument(lsp.CodeActionRequest.type, codeActionCapabilities, codeActions),
	onDocument(lsp.CodeLensRequest.type, { codeLensProvider: { resolveProvider: false } }, ({ analysis, client }) =>
		getCodeLenses(analysis, { ...client.settings, followUp: client.capabilities.goesToNextAnswer }),
	),
	onDocument(lsp.CompletionRequest.type, { completionProvider: suggestions }, completion),
	onWorkspace(lsp.CompletionResolveRequest.type, {}, resolveSuggestion),
	onDocument(lsp.DefinitionRequest.type, { definitionProvider: true }, definition, null),
	onDocument(lsp.DocumentHighlightRequest.type, { documentHighlightProvider: true }, highlights, null),
	onDocument(lsp.DocumentLinkRequest.type, { documentLinkProvider: {} }, ({ analysis, client }) =>
		getDocumentLinks(analysis, client),
	),
	onDocument(lsp.DocumentSymbolRequest.type, { documentSymbolProvider: { label: "Pilot" } }, ({ analysis, client }) =>
		(client.capabilities.symbolTree ? getSymbols : getSymbolList)(analysis, client.settings),
	),
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
	onDocument(
		lsp.DocumentOnTypeFormattingRequest.type,
		{ documentOnTypeFormattingProvider: whileTyping },
		({ document, analysis }, { position, ch }: lsp.DocumentOnTypeFormattingParams) =>
			getOnTypeFormatting(analysis, document.offsetAt(position), ch),
	),
	onDocument(
		lsp.HoverRequest.type,
		{ hoverProvider: true },
		({ document, analysis, client: { settings, capabilities } }, { position }: lsp.HoverParams) =>
			getHover(analysis, document.offsetAt(position), { ...settings, markdown: capabilities.markdownHovers }) ?? null,
		null,
	),
	onDocument(
		lsp.InlayHintRequest.type,
		{ inlayHintProvider: true },
		({ document, analysis, client: { settings } }, { range }: lsp.InlayHintParams) =>
			getHints(analysis, toSpan(document, range), settings),
	),
	onDocument(lsp.ReferencesRequest.type, { referencesProvider: true }, references, null),
	onDocument(lsp.PrepareRenameRequest.type, {}, prepareRename, null),
	onDocument(lsp.RenameRequest.type, renameCapabilities, rename, null),
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
	onDocument(
		lsp.SemanticTokensRangeRequest.type,
		{},
		({ document, analysis }, { range }: lsp.SemanticTokensRangeParams) =>
			getSemanticTokens(analysis, toSpan(document, range)),
		noTokens,
	),
	onWorkspace(
		lsp.WorkspaceSymbolRequest.type,
		{ workspaceSymbolProvider: true },
		(state, { query }: lsp.WorkspaceSymbolParams) => getWorkspaceSymbols(state.workspace().summaries(), query),
	),
	onDocument(
		{ method: "pilot/nextAnswer" },
		{},
		({ analysis, client }, params: NextAnswerParams) => getNextAnswer(analysis, params, client.settings.language),
		{ next: null },
	),
	onWorkspace({ method: "pilot/newPilot" }, {}, async (state, params: NewPilotParams) => {
		const { client, catalogueFor } = state.workspace();
		return getNewPilotAnswer(params, await catalogueFor(params.uri), client.settings.language);
	}),
	onWorkspace({ method: "pilot/newPilotChoices" }, {}, (state) => {
		const { language, country } = state.workspace().client.settings;
		return newPilotChoices(language, country);
	}),
	onWorkspace({ method: "pilot/page" }, {}, async (state, params: PageParams) => {
		await state.findingsSent(params.uri);
		return getPage(await analysisOf(state, params.uri), params, state.workspace().client.settings.language);
	}),
	onWorkspace({ method: "pilot/exportPage" }, {}, async (state, params: ExportPageParams) =>
		exportPage(
			await analysisOf(state, params.uri),
			params,
			state.workspace().client.settings.language,
			state.workspace().loadExports,
		),
	),
	onWorkspace({ method: "pilot/pilotDetails" }, {}, async (state, { uri }: PilotDetailsParams) => {
		const { client, read } = state.workspace();
		return getPilotDetails(await read(uri), client.settings.language);
	}),
];
