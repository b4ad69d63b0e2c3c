/** The documents that are open in an editor, by any spelling of their address. */
import type { TextDocuments } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { addressKey } from "../text/paths";

/** To be made before anybody else listens to the documents. */
export function createOpenDocuments(documents: TextDocuments<TextDocument>): (uri: string) => TextDocument | undefined {
	const spelled = new Map<string, string>();
	documents.onDidOpen(({ document: { uri } }) => void spelled.set(addressKey(uri), uri));
	documents.onDidClose(({ document: { uri } }) => {
		if (spelled.get(addressKey(uri)) === uri) {
			spelled.delete(addressKey(uri));
		}
	});
	return (uri) => documents.get(spelled.get(addressKey(uri)) ?? uri);
}
