/** From a name to the stakeholder, and to all that name it; nothing rather than none, so that the editor searches by itself. */
import type { DefinitionParams, DocumentHighlightParams, LocationLink, ReferenceParams } from "vscode-languageserver";
import { getDefinition, getDocumentHighlights, getReferences } from "../../editing/parties/partyNavigation";
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

function someOf<One>(found: readonly One[]): readonly One[] | null {
	return found.length > 0 ? found : null;
}

function toLocation({ targetUri, targetSelectionRange }: LocationLink) {
	return { uri: targetUri, range: targetSelectionRange };
}
