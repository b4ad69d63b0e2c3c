import {
	LSPErrorCodes,
	type PrepareRenameParams,
	type RenameParams,
	ResponseError,
	type TextDocumentEdit,
	type TextDocumentPositionParams,
} from "vscode-languageserver";
import { pilotsSharing, sharedId } from "../../editing/partyNavigation";
import { getRename, getRenameElsewhere, prepareRename, type Refusal, type RenameOptions } from "../../editing/rename";
import type { Localized } from "../../format/language";
import { guard } from "../guard";
import { analysisOf, type Feature, type World } from "./feature";

export const rename: Feature = {
	capabilities: ({ preparesRename }) => ({ renameProvider: preparesRename ? { prepareProvider: true } : true }),
	register(world) {
		const { connection, client } = world;
		connection.onPrepareRename(
			guard(connection, "Rename", (params: PrepareRenameParams) => {
				const at = placeOf(world, params);
				return at === undefined ? null : unlessRefused(prepareRename(at.analysis, at.offset, client));
			}),
		);
		connection.onRenameRequest(
			guard(connection, "Rename", async (params: RenameParams) => {
				const options = { language: client.language, versioned: client.versionedEdits, confirms: client.confirmsEdits };
				const rename = (others?: readonly TextDocumentEdit[]) => {
					const at = placeOf(world, params);
					return at && getRename(at.analysis, at.offset, params.newName, options, others);
				};
				const alone = rename();
				if (alone === undefined || "reason" in alone || !client.versionedEdits) {
					return alone === undefined ? null : unlessRefused(alone);
				}
				const others = await renameElsewhere(world, params, options);
				// As it is after the others have been read.
				return unlessRefused("reason" in others ? others : (rename(others) ?? alone));
			}),
		);
	},
};

const NOT_READ: Localized = {
	en: "Not all pilots have been read yet, and those that name this party too would keep the old name. Try again in a moment; where reading was stopped, “Refresh Pilots” goes on.",
	nl: "Nog niet alle pilots zijn gelezen, en wie daarin deze partij noemt houdt dan de oude naam. Probeer het zo nog eens; is het lezen gestopt, kies dan “Pilots verversen”.",
};

function placeOf(world: World, { textDocument, position }: TextDocumentPositionParams) {
	const analysis = analysisOf(world, textDocument);
	return analysis && { analysis, offset: analysis.document.offsetAt(position) };
}

/** In the other pilots that have the stakeholder whose id is to change, as they are now; one after the other, for there may be many. */
async function renameElsewhere(
	world: World,
	params: RenameParams,
	options: RenameOptions,
): Promise<readonly TextDocumentEdit[] | Refusal> {
	const at = placeOf(world, params);
	const id = at && sharedId(at.analysis.pilot, at.offset);
	const { portfolio, lookAt, areAllRead } = world.portfolio;
	const changes: TextDocumentEdit[] = [];
	if (id === undefined) {
		return changes;
	}
	if (!(await areAllRead())) {
		return { reason: NOT_READ[options.language] };
	}
	for (const { uri } of pilotsSharing(portfolio.summaries(), params.textDocument.uri, id)) {
		const other = await lookAt(uri);
		const change = other && getRenameElsewhere(other, id, params.newName, options);
		if (change && "reason" in change) {
			return change;
		}
		changes.push(...(change ? [change] : []));
	}
	return changes;
}

/** Editors show what an error says beside the name that was typed. */
function unlessRefused<Result extends object>(answer: Result | Refusal): Result | ResponseError<void> {
	return "reason" in answer ? new ResponseError(LSPErrorCodes.RequestFailed, answer.reason) : answer;
}
