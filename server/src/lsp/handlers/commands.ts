/** The command of quick-fixes for clients that know no more than commands: it asks the client to make the change. */
import type { ExecuteCommandParams, ServerCapabilities, WorkspaceEdit } from "vscode-languageserver";
import type { Capabilities } from "../client/capabilities";
import { isPlain, listOf } from "../connection/shapes";
import type { State } from "./handler";

export const APPLY_EDIT = "pilot.applyEdit";

export function commandCapabilities({ takesCommands }: Capabilities): ServerCapabilities {
	return takesCommands ? { executeCommandProvider: { commands: [APPLY_EDIT] } } : {};
}

export async function executeCommand(state: State, { command, arguments: given }: ExecuteCommandParams): Promise<null> {
	const { takesCommands } = state.workspace().client.capabilities;
	const [edit] = takesCommands && command === APPLY_EDIT ? listOf(given, isPlain) : [];
	if (edit !== undefined) {
		await state.applyEdit(edit as WorkspaceEdit);
	}
	return null;
}
