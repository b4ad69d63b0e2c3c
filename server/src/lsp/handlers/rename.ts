/** Renames a party in all pilots, and says why it cannot. */
import {
	LSPErrorCodes,
	type PrepareRenameParams,
	type RenameParams,
	ResponseError,
	type ServerCapabilities,
} from "vscode-languageserver";
import { type Refusal, prepareRename as whatToRename } from "../../editing/parties/rename";
import { getRenameEverywhere } from "../../editing/parties/renameElsewhere";
import type { Capabilities } from "../client/capabilities";
import type { Snapshot } from "../snapshot";

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
