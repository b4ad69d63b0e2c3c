/** Quick-fixes and refactorings, as what they change or, for clients that know no more, as commands. */
import type { CodeAction, CodeActionParams, Command, ServerCapabilities } from "vscode-languageserver";
import { CODE_ACTION_KINDS } from "../../editing/announced";
import { getCodeActions } from "../../editing/codeActions";
import type { Span } from "../../text/span";
import type { Capabilities } from "../client/capabilities";
import { diagnosticOptions } from "../client/client";
import type { Snapshot } from "../snapshot";
import { APPLY_EDIT } from "./commands";

export function codeActionCapabilities(client: Capabilities): ServerCapabilities {
	if (client.codeActionLiterals) {
		return { codeActionProvider: { codeActionKinds: [...CODE_ACTION_KINDS] } };
	}
	return client.takesCommands ? { codeActionProvider: true } : {};
}

export function codeActions(snapshot: Snapshot, span: Span, { context }: CodeActionParams): (CodeAction | Command)[] {
	const { capabilities } = snapshot.client;
	if (!capabilities.codeActionLiterals && !capabilities.takesCommands) {
		return [];
	}
	const actions = getCodeActions(snapshot.analysis, span, {
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
