/** The least that a server can do: it reads nothing, and answers each text with one finding. Beside its start stands ours. */
import { createConnection, ProposedFeatures, TextDocumentSyncKind, TextDocuments } from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";

const connection = createConnection(ProposedFeatures.all);
const start = { line: 0, character: 0 };
const documents = new TextDocuments(TextDocument);
connection.onInitialize(() => ({
	capabilities: { textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental } },
}));
documents.onDidChangeContent(({ document: { uri, version } }) => {
	void connection.sendDiagnostics({ uri, version, diagnostics: [{ message: "read", range: { start, end: start } }] });
});
documents.listen(connection);
connection.listen();
