/** The command of quick-fixes for clients that know no more than commands: it asks the client to make the change. */
import {
	ApplyWorkspaceEditRequest,
	type Connection,
	type ExecuteCommandParams,
	type WorkspaceEdit,
} from "vscode-languageserver";
import type { Log } from "./log";
import { isPlain, listOf } from "./shapes";

export const APPLY_EDIT = "pilot.applyEdit";

export function answerCommands(connection: Connection, log: Log): void {
	connection.onExecuteCommand(
		log.guard("workspace/executeCommand", async ({ command, arguments: given }: ExecuteCommandParams) => {
			const [edit] = command === APPLY_EDIT ? listOf(given, isPlain) : [];
			if (edit !== undefined) {
				await connection.sendRequest(ApplyWorkspaceEditRequest.type, { edit: edit as WorkspaceEdit });
			}
			return null;
		}),
	);
}
