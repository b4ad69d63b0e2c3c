/** Everything that a client can ask, one row each: the method, what is announced for it, and the function that answers. */
import {
	CodeActionRequest,
	CodeLensRequest,
	CompletionRequest,
	CompletionResolveRequest,
	DefinitionRequest,
	DocumentFormattingRequest,
	DocumentHighlightRequest,
	DocumentLinkRequest,
	DocumentOnTypeFormattingRequest,
	DocumentRangeFormattingRequest,
	DocumentSymbolRequest,
	FoldingRangeRequest,
	HoverRequest,
	InlayHintRequest,
	PrepareRenameRequest,
	ReferencesRequest,
	RenameRequest,
	SelectionRangeRequest,
	SemanticTokensRangeRequest,
	SemanticTokensRequest,
	WorkspaceSymbolRequest,
} from "vscode-languageserver";
import { ON_TYPE_TRIGGERS } from "../../editing/onTypeFormatting";
import { TOKEN_TYPES } from "../../editing/semanticTokens";
import { codeActionCapabilities, codeActions } from "./codeActions";
import { completion, resolveSuggestion, TRIGGER_CHARACTERS } from "./completion";
import { type Handler, onDocument, onWorkspace } from "./handler";
import { newPilot, newPilotChoices } from "./newPilot";
import { definition, highlights, references } from "./partyNavigation";
import { pilotDetails } from "./pilotDetails";
import { prepare, rename } from "./rename";
import * as simple from "./simple";

const [firstTriggerCharacter, ...moreTriggerCharacter] = ON_TYPE_TRIGGERS;
const legend = { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [] };

export const HANDLERS: readonly Handler[] = [
	onDocument(CodeActionRequest.type, codeActionCapabilities, codeActions),
	onDocument(CodeLensRequest.type, { codeLensProvider: { resolveProvider: false } }, simple.codeLenses),
	onDocument(
		CompletionRequest.type,
		{ completionProvider: { triggerCharacters: TRIGGER_CHARACTERS, resolveProvider: true } },
		completion,
	),
	onWorkspace(CompletionResolveRequest.type, {}, resolveSuggestion),
	onDocument(DefinitionRequest.type, { definitionProvider: true }, definition, null),
	onDocument(DocumentHighlightRequest.type, { documentHighlightProvider: true }, highlights, null),
	onDocument(DocumentLinkRequest.type, { documentLinkProvider: {} }, simple.documentLinks),
	onDocument(DocumentSymbolRequest.type, { documentSymbolProvider: { label: "Pilot" } }, simple.documentSymbols),
	onDocument(FoldingRangeRequest.type, { foldingRangeProvider: true }, simple.foldingRanges),
	onDocument(DocumentFormattingRequest.type, { documentFormattingProvider: true }, simple.formatting),
	onDocument(DocumentRangeFormattingRequest.type, { documentRangeFormattingProvider: true }, simple.formatting),
	onDocument(
		DocumentOnTypeFormattingRequest.type,
		{ documentOnTypeFormattingProvider: { firstTriggerCharacter, moreTriggerCharacter } },
		simple.onTypeFormatting,
	),
	onDocument(HoverRequest.type, { hoverProvider: true }, simple.hover, null),
	onDocument(InlayHintRequest.type, { inlayHintProvider: true }, simple.inlayHints),
	onDocument(ReferencesRequest.type, { referencesProvider: true }, references, null),
	onDocument(PrepareRenameRequest.type, {}, prepare, null),
	onDocument(
		RenameRequest.type,
		({ preparesRename }) => ({ renameProvider: preparesRename ? { prepareProvider: true } : true }),
		rename,
		null,
	),
	onDocument(SelectionRangeRequest.type, { selectionRangeProvider: true }, simple.selectionRanges),
	onDocument(
		SemanticTokensRequest.type,
		{ semanticTokensProvider: { legend, full: true, range: true } },
		simple.semanticTokens,
		{ data: [] },
	),
	onDocument(SemanticTokensRangeRequest.type, {}, simple.semanticTokens, { data: [] }),
	onWorkspace(WorkspaceSymbolRequest.type, { workspaceSymbolProvider: true }, simple.workspaceSymbols),
	onWorkspace({ method: "pilot/newPilot" }, {}, newPilot),
	onWorkspace({ method: "pilot/newPilotChoices" }, {}, newPilotChoices),
	onWorkspace({ method: "pilot/pilotDetails" }, {}, pilotDetails),
];
