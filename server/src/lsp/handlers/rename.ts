/** Renames a party in its pilot, and where its id is shared in the others. */
import {
	LSPErrorCodes,
	type PrepareRenameParams,
	type RenameParams,
	ResponseError,
	type ServerCapabilities,
	type TextDocumentEdit,
} from "vscode-languageserver";
import { pilotsSharing, sharedId } from "../../editing/parties/partyNavigation";
import {
	getRename,
	getRenameElsewhere,
	type Refusal,
	type RenameOptions,
	prepareRename as whatToRename,
} from "../../editing/parties/rename";
import type { Localized } from "../../format/language";
import type { Capabilities } from "../client/capabilities";
import type { Snapshot } from "../snapshot";

export function renameCapabilities({ preparesRename }: Capabilities): ServerCapabilities {
	return { renameProvider: preparesRename ? { prepareProvider: true } : true };
}

const NOT_READ: Localized = {
	en: "Not all pilots have been read yet, and those that name this party too would keep the old name. Try again in a moment; where reading was stopped, “Pilot: Refresh Pilots” goes on.",
	nl: "Nog niet alle pilots zijn gelezen, en wie daarin deze partij noemt houdt dan de oude naam. Probeer het zo nog eens; is het lezen gestopt, kies dan “Pilot: Pilots verversen”.",
};

export function prepareRename(snapshot: Snapshot, { position }: PrepareRenameParams) {
	return unlessRefused(whatToRename(snapshot.analysis, snapshot.document.offsetAt(position), snapshot.client.settings));
}

export async function rename(snapshot: Snapshot, { position, newName }: RenameParams) {
	const { analysis, client } = snapshot;
	const { versionedEdits: versioned, confirmsEdits: confirms } = client.capabilities;
	const options = { language: client.settings.language, versioned, confirms };
	const offset = snapshot.document.offsetAt(position);
	const alone = getRename(analysis, offset, newName, options);
	if ("reason" in alone || !versioned) {
		return unlessRefused(alone);
	}
	const others = await renameElsewhere(snapshot, offset, newName, options);
	return unlessRefused("reason" in others ? others : getRename(analysis, offset, newName, options, others));
}

/** In the other pilots that have the stakeholder whose id is to change, as they are now; one after the other, for there may be many. */
async function renameElsewhere(
	{ document, analysis, workspace }: Snapshot,
	offset: number,
	newName: string,
	options: RenameOptions,
): Promise<readonly TextDocumentEdit[] | Refusal> {
	const id = sharedId(analysis.pilot, offset);
	const changes: TextDocumentEdit[] = [];
	if (id === undefined) {
		return changes;
	}
	if (!(await workspace.areAllRead())) {
		return { reason: NOT_READ[options.language] };
	}
	for (const { uri } of pilotsSharing(workspace.summaries(), document.uri, id)) {
		const other = await workspace.read(uri);
		const change = other && getRenameElsewhere(other, id, newName, options);
		if (change && "reason" in change) {
			return change;
		}
		changes.push(...(change ? [change] : []));
	}
	return changes;
}

/** Editors show what an error says beside the name that was typed. */
function unlessRefused<Result extends object>(
	answer: Result | Refusal | undefined,
): Result | ResponseError<void> | null {
	if (answer === undefined) {
		return null;
	}
	return "reason" in answer ? new ResponseError(LSPErrorCodes.RequestFailed, answer.reason) : answer;
}
