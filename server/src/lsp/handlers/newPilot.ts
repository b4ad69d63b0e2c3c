/** A pilot that somebody begins by answering a few questions in the client. */
import { TextDocument } from "vscode-languageserver-textdocument";
import { newPilotChoices as choicesIn, getNewPilot } from "../../editing/newPilot";
import { toRange } from "../../editing/toLsp";
import type { NewPilotParams, Result } from "../../protocol/protocol";
import type { Workspace } from "../snapshot";

export function newPilotChoices({ client }: Workspace): Result<"pilot/newPilotChoices"> {
	return choicesIn(client.settings.language);
}

export async function newPilot(workspace: Workspace, params: NewPilotParams): Promise<Result<"pilot/newPilot">> {
	const { text, first } = getNewPilot(params, await workspace.catalogueFor(params.uri));
	return { text, range: toRange(TextDocument.create(params.uri, "pilot", 0, text), first) };
}
