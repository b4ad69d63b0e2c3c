/**
 * The least that a server on the same protocol can do: read the text with the `yaml` package and answer. What it needs is
 * the floor over the wire, for messages and the waking of a process cost something too.
 */
import { createConnection, ProposedFeatures, TextDocumentSyncKind, TextDocuments } from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { parseDocument } from "yaml";

const connection = createConnection(ProposedFeatures.all);
const start = { line: 0, character: 0 };
const documents = new TextDocuments(TextDocument);
connection.onInitialize(() => ({
	capabilities: { textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental } },
}));
documents.onDidChangeContent(({ document }) => {
	const { errors } = parseDocument(document.getText());
	const diagnostics = errors.map(({ message }) => ({ message, range: { start, end: start } }));
	void connection.sendDiagnostics({ uri: document.uri, version: document.version, diagnostics });
});
documents.listen(connection);
connection.listen();
