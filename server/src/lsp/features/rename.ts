import { LSPErrorCodes, type PrepareRenameParams, type RenameParams, ResponseError } from "vscode-languageserver";
import { getRename, prepareRename, type Refusal } from "../../editing/rename";
import { guard } from "../guard";
import { analysisOf, type Feature } from "./feature";

export const rename: Feature = {
	capabilities: ({ preparesRename }) => ({ renameProvider: preparesRename ? { prepareProvider: true } : true }),
	register(world) {
		const { connection, client } = world;
		connection.onPrepareRename(
			guard(connection, "Rename", ({ textDocument, position }: PrepareRenameParams) => {
				const analysis = analysisOf(world, textDocument);
				return analysis === undefined
					? null
					: unlessRefused(prepareRename(analysis, analysis.document.offsetAt(position), client));
			}),
		);
		connection.onRenameRequest(
			guard(connection, "Rename", ({ textDocument, position, newName }: RenameParams) => {
				const analysis = analysisOf(world, textDocument);
				return analysis === undefined
					? null
					: unlessRefused(
							getRename(analysis, analysis.document.offsetAt(position), newName, {
								language: client.language,
								versioned: client.versionedEdits,
							}),
						);
			}),
		);
	},
};

/** Editors show what an error says beside the name that was typed. */
function unlessRefused<Result extends object>(answer: Result | Refusal): Result | ResponseError<void> {
	return "reason" in answer ? new ResponseError(LSPErrorCodes.RequestFailed, answer.reason) : answer;
}
