/** Tells the settings of folders what changes: in an editor at once, on disk as far as the client watches it. */
import { type Connection, DidChangeWatchedFilesNotification, type TextDocuments } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { ClientSettings } from "./client";
import type { Folders } from "./folders";

export function followFolders(
	connection: Connection,
	documents: TextDocuments<TextDocument>,
	folders: Folders,
	client: ClientSettings,
): void {
	const inEditor = ({ document: { uri } }: { readonly document: TextDocument }) => {
		void (client.watchesFiles ? folders.changed(uri) : folders.anyChanged());
	};
	documents.onDidChangeContent(({ document: { uri } }) => void folders.changed(uri));
	documents.onDidOpen(inEditor);
	documents.onDidSave(inEditor);
	documents.onDidClose(inEditor);
	connection.onDidChangeWatchedFiles(({ changes }) => {
		for (const { uri } of changes) {
			void folders.changed(uri);
		}
	});
	if (client.watchesFiles) {
		connection.onInitialized(() => {
			void connection.client.register(DidChangeWatchedFilesNotification.type, {
				watchers: [{ globPattern: "**/*.{yaml,yml}" }],
			});
		});
	}
}
