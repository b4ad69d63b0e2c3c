/** Parties: from a name to the stakeholder, to all that name it, and another name for all of them. */
import {
	type DefinitionParams,
	type DocumentHighlightParams,
	type LocationLink,
	LSPErrorCodes,
	type PrepareRenameParams,
	type ReferenceParams,
	type RenameParams,
	ResponseError,
	type ServerCapabilities,
} from "vscode-languageserver";
import { getDefinition, getDocumentHighlights, getReferences } from "../../editing/parties/partyNavigation";
import { type Refusal, prepareRename as whatToRename } from "../../editing/parties/rename";
import { getRenameEverywhere } from "../../editing/parties/renameElsewhere";
import type { Capabilities } from "../client/capabilities";
import type { Snapshot } from "../snapshot";

export function definition(snapshot: Snapshot, { position }: DefinitionParams) {
	const { analysis, client, workspace } = snapshot;
	const links = getDefinition(analysis, snapshot.document.offsetAt(position), workspace.summaries());
	return client.capabilities.definitionLinks ? someOf(links) : someOf(links.map(toLocation));
}

export function references(snapshot: Snapshot, { position, context }: ReferenceParams) {
	const { analysis, workspace } = snapshot;
	const offset = snapshot.document.offsetAt(position);
	return someOf(getReferences(analysis, offset, context.includeDeclaration, workspace.summaries()));
}

export function highlights(snapshot: Snapshot, { position }: DocumentHighlightParams) {
	return someOf(getDocumentHighlights(snapshot.analysis, snapshot.document.offsetAt(position)));
}

/** Nothing rather than none, so that the editor searches by itself. */
function someOf<One>(found: readonly One[]): readonly One[] | null {
	return found.length > 0 ? found : null;
}

function toLocation({ targetUri, targetSelectionRange }: LocationLink) {
	return { uri: targetUri, range: targetSelectionRange };
}

export function renameCapabilities({ preparesRename }: Capabilities): ServerCapabilities {
	return { renameProvider: preparesRename ? { prepareProvider: true } : true };
}

export function prepareRename({ document, analysis, client }: Snapshot, { position }: PrepareRenameParams) {
	return unlessRefused(whatToRename(analysis, document.offsetAt(position), client.settings));
}

export async function rename({ document, analysis, client, workspace }: Snapshot, { position, newName }: RenameParams) {
	const { versionedEdits: versioned, confirmsEdits: confirms } = client.capabilities;
	const options = { language: client.settings.language, versioned, confirms };
	return unlessRefused(await getRenameEverywhere(analysis, document.offsetAt(position), newName, options, workspace));
}

/** Editors show what an error says beside the name that was typed. */
function unlessRefused<Result extends object>(answer: Result | Refusal): Result | ResponseError<void> {
	return "reason" in answer ? new ResponseError(LSPErrorCodes.RequestFailed, answer.reason) : answer;
}
