/** A pilot that somebody begins by answering a few questions in the client. */
import { TextDocument } from "vscode-languageserver-textdocument";
import { getNewPilot, newPilotChoices } from "../../editing/newPilot";
import { toRange } from "../../editing/toLsp";
import { guard } from "../guard";
import type {
	NewPilotChoicesMethod,
	NewPilotChoicesResult,
	NewPilotMethod,
	NewPilotParams,
	NewPilotResult,
} from "../protocol";
import type { Feature } from "./feature";

const CHOICES: NewPilotChoicesMethod = "pilot/newPilotChoices";
const NEW: NewPilotMethod = "pilot/newPilot";

export const newPilot: Feature = {
	capabilities: () => ({}),
	register({ connection, client, folders }) {
		connection.onRequest(
			CHOICES,
			guard(connection, "Choices", (): NewPilotChoicesResult => newPilotChoices(client.language)),
		);
		connection.onRequest(
			NEW,
			guard(connection, "New pilot", async (params: NewPilotParams): Promise<NewPilotResult> => {
				await folders.ready(params.uri);
				const { text, first } = getNewPilot(params, folders.catalogueFor(params.uri));
				return { text, range: toRange(TextDocument.create(params.uri, "pilot", 0, text), first) };
			}),
		);
	},
};
