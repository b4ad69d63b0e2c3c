/** Parties: from a name to the stakeholder, to all that name it, and another name for all of them. */
import {
	type CancellationToken,
	type LocationLink,
	LSPErrorCodes,
	type ReferenceParams,
	type RenameParams,
	ResponseError,
	type ServerCapabilities,
} from "vscode-languageserver";
import { getDefinition, getDocumentHighlights, getReferences } from "../../editing/parties/partyNavigation";
import { type Refusal, prepareRename as whatToRename } from "../../editing/parties/rename";
import { getRenameEverywhere } from "../../editing/parties/renameElsewhere";
import type { Capabilities } from "../client/capabilities";
import { throwIfCancelled } from "../connection/log";
import type { Snapshot } from "../snapshot";

export function definition({ analysis, client, workspace }: Snapshot, offset: number) {
	const links = getDefinition(analysis, offset, workspace.summaries());
	return client.capabilities.definitionLinks ? someOf(links) : someOf(links.map(toLocation));
}

export function references({ analysis, workspace }: Snapshot, offset: number, { context }: ReferenceParams) {
	return someOf(getReferences(analysis, offset, context.includeDeclaration, workspace.summaries()));
}

export function highlights({ analysis }: Snapshot, offset: number) {
	return someOf(getDocumentHighlights(analysis, offset));
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

export function prepareRename({ analysis, client }: Snapshot, offset: number) {
	return unlessRefused(whatToRename(analysis, offset, client.settings));
}

export async function rename(
	{ analysis, client, workspace }: Snapshot,
	offset: number,
	{ newName }: RenameParams,
	token: CancellationToken,
) {
	const { versionedEdits: versioned, confirmsEdits: confirms } = client.capabilities;
	const options = { language: client.settings.language, versioned, confirms };
	const pilots = {
		...workspace,
		read(uri: string) {
			// There may be many, of which nobody waits for the rest.
			throwIfCancelled(token);
			return workspace.read(uri);
		},
	};
	return unlessRefused(await getRenameEverywhere(analysis, offset, newName, options, pilots));
}

/** Editors show what an error says beside the name that was typed. */
function unlessRefused<Result extends object>(answer: Result | Refusal): Result | ResponseError<void> {
	return "reason" in answer ? new ResponseError(LSPErrorCodes.RequestFailed, answer.reason) : answer;
}
