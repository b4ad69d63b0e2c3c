/** Asks a client to ask again for what it shows above and beside the lines, when something changed other than the text. */
import { CodeLensRefreshRequest, type Connection } from "vscode-languageserver";
import type { ClientSettings } from "./client";

export function refreshLines(connection: Connection, client: ClientSettings): void {
	// A client that answers with an error goes on asking as before.
	if (client.refreshesCodeLenses) {
		connection.sendRequest(CodeLensRefreshRequest.type).catch(() => {});
	}
	if (client.refreshesInlayHints) {
		connection.languages.inlayHint.refresh().catch(() => {});
	}
}
