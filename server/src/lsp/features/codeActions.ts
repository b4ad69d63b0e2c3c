import {
	ApplyWorkspaceEditRequest,
	type CodeAction,
	type CodeActionParams,
	type Command,
	type ExecuteCommandParams,
	type WorkspaceEdit,
} from "vscode-languageserver";
import { CODE_ACTION_KINDS, getCodeActions } from "../../editing/codeActions";
import { toSpan } from "../../editing/toLsp";
import { type ClientSettings, diagnosticOptions } from "../client";
import { guard } from "../guard";
import { isPlain, listOf } from "../shapes";
import { analysisOf, type Feature } from "./feature";

/** For clients that know no more of a quick-fix than a command, and then make the change that it asks them for. */
const APPLY = "pilot.applyEdit";

export const codeActions: Feature = {
	capabilities(client) {
		if (client.codeActionLiterals) {
			return { codeActionProvider: { codeActionKinds: [...CODE_ACTION_KINDS] } };
		}
		return takesCommands(client) ? { codeActionProvider: true, executeCommandProvider: { commands: [APPLY] } } : {};
	},
	register(world) {
		const { connection, client } = world;
		connection.onCodeAction(
			guard(connection, "Quick-fixes", ({ textDocument, range, context }: CodeActionParams) => {
				const isTaken = client.codeActionLiterals || takesCommands(client);
				const analysis = isTaken ? analysisOf(world, textDocument) : undefined;
				const found =
					analysis === undefined
						? []
						: getCodeActions(analysis, toSpan(analysis.document, range), {
								...diagnosticOptions(client),
								only: context.only,
								snippets: client.snippetEdits,
								versioned: client.versionedEdits,
							});
				return client.codeActionLiterals ? found : found.map(toCommand);
			}),
		);
		if (takesCommands(client)) {
			connection.onExecuteCommand(
				guard(connection, "Quick-fixes", async ({ command, arguments: given }: ExecuteCommandParams) => {
					const [edit] = command === APPLY ? listOf(given, isPlain) : [];
					if (edit !== undefined) {
						await connection.sendRequest(ApplyWorkspaceEditRequest.type, { edit: edit as WorkspaceEdit });
					}
					return null;
				}),
			);
		}
	},
};

function takesCommands({ codeActionLiterals, appliesEdits }: ClientSettings): boolean {
	return !codeActionLiterals && appliesEdits;
}

function toCommand({ title, edit }: CodeAction): Command {
	return { title, command: APPLY, arguments: [edit] };
}
