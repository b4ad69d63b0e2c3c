/** Quick-fixes and refactorings, as what they change or, for clients that know no more, as commands. */
import type { CodeAction, CodeActionParams, Command, ServerCapabilities } from "vscode-languageserver";
import { CODE_ACTION_KINDS } from "../../editing/announced";
import { getCodeActions } from "../../editing/codeActions";
import { toSpan } from "../../editing/toLsp";
import type { Capabilities } from "../client/capabilities";
import { diagnosticOptions } from "../client/client";
import { APPLY_EDIT } from "../connection/applyEdit";
import type { Snapshot } from "../snapshot";

export function codeActionCapabilities(client: Capabilities): ServerCapabilities {
	if (client.codeActionLiterals) {
		return { codeActionProvider: { codeActionKinds: [...CODE_ACTION_KINDS] } };
	}
	return client.takesCommands ? { codeActionProvider: true, executeCommandProvider: { commands: [APPLY_EDIT] } } : {};
}

export function codeActions(snapshot: Snapshot, { range, context }: CodeActionParams): (CodeAction | Command)[] {
	const { capabilities } = snapshot.client;
	if (!capabilities.codeActionLiterals && !capabilities.takesCommands) {
		return [];
	}
	const actions = getCodeActions(snapshot.analysis, toSpan(snapshot.document, range), {
		...diagnosticOptions(snapshot.client),
		only: context.only,
		snippets: capabilities.snippetEdits,
		versioned: capabilities.versionedEdits,
	});
	return capabilities.codeActionLiterals ? actions : actions.map(toCommand);
}

function toCommand({ title, edit }: CodeAction): Command {
	return { title, command: APPLY_EDIT, arguments: [edit] };
}
