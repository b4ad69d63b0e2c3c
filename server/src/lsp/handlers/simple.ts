/** Requests whose answer follows at once from what is known of the document: positions become offsets, and options are added. */
import type {
	DocumentFormattingParams,
	DocumentOnTypeFormattingParams,
	DocumentRangeFormattingParams,
	HoverParams,
	InlayHintParams,
	SelectionRangeParams,
	SemanticTokensRangeParams,
	WorkspaceSymbolParams,
} from "vscode-languageserver";
import { getCodeLenses } from "../../editing/codeLenses";
import { getDocumentLinks } from "../../editing/documentLinks";
import { getFoldingRanges } from "../../editing/foldingRanges";
import { getFormatting } from "../../editing/formatting";
import { getHover } from "../../editing/hover";
import { getInlayHints } from "../../editing/inlayHints";
import { getOnTypeFormatting } from "../../editing/onTypeFormatting";
import { getSelectionRanges } from "../../editing/selectionRanges";
import { getSemanticTokens } from "../../editing/semanticTokens";
import { getSymbolList, getSymbols } from "../../editing/symbols";
import { getWorkspaceSymbols } from "../../editing/workspaceSymbols";
import type { Snapshot, Workspace } from "../snapshot";
import { offsetAt, spanAt } from "./handler";

export function codeLenses({ analysis, client }: Snapshot) {
	return getCodeLenses(analysis, {
		language: client.settings.language,
		followUp: client.capabilities.goesToNextAnswer,
	});
}

export function documentLinks({ analysis, client: { folders } }: Snapshot) {
	return getDocumentLinks(analysis, { folders });
}

export function documentSymbols({ analysis, client: { capabilities, settings } }: Snapshot) {
	return capabilities.symbolTree ? getSymbols(analysis, settings) : getSymbolList(analysis, settings);
}

export function foldingRanges({ analysis }: Snapshot) {
	return getFoldingRanges(analysis);
}

export function formatting({ analysis }: Snapshot, params: DocumentFormattingParams | DocumentRangeFormattingParams) {
	return getFormatting(analysis, params.options, "range" in params ? params.range : undefined);
}

export function onTypeFormatting(snapshot: Snapshot, { position, ch }: DocumentOnTypeFormattingParams) {
	return getOnTypeFormatting(snapshot.analysis, offsetAt(snapshot, position), ch);
}

export function hover(snapshot: Snapshot, { position }: HoverParams) {
	const { capabilities, settings } = snapshot.client;
	const options = { language: settings.language, markdown: capabilities.markdownHovers };
	return getHover(snapshot.analysis, offsetAt(snapshot, position), options) ?? null;
}

export function inlayHints(snapshot: Snapshot, { range }: InlayHintParams) {
	const { settings } = snapshot.client;
	return settings.inlayHints ? getInlayHints(snapshot.analysis, spanAt(snapshot, range), settings) : [];
}

export function selectionRanges(snapshot: Snapshot, { positions }: SelectionRangeParams) {
	return getSelectionRanges(
		snapshot.analysis,
		positions.map((position) => offsetAt(snapshot, position)),
	);
}

/** @param params with a range where only what is on the screen is asked for */
export function semanticTokens(snapshot: Snapshot, { range }: Partial<SemanticTokensRangeParams>) {
	return getSemanticTokens(snapshot.analysis, range && spanAt(snapshot, range));
}

export function workspaceSymbols(workspace: Workspace, { query }: WorkspaceSymbolParams) {
	return getWorkspaceSymbols(workspace.summaries(), query);
}
