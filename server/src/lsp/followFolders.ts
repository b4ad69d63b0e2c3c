/** Tells the settings of folders what changes: in an editor at once, on disk as far as the client watches it. */
import { type Connection, DidChangeWatchedFilesNotification, type TextDocuments } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { FOLDER_SETTINGS_FILE } from "../check/folderSettings";
import type { ClientSettings } from "./client";
import { type Folders, isFolderSettings } from "./folders";

export function followFolders(
	connection: Connection,
	documents: TextDocuments<TextDocument>,
	folders: Folders,
	client: ClientSettings,
): void {
	const inEditor = ({ document: { uri } }: { readonly document: TextDocument }) => {
		if (isFolderSettings(uri)) {
			void folders.changed(uri);
		} else if (!client.watchesFiles) {
			void folders.anyChanged();
		}
	};
	documents.onDidChangeContent((event) => isFolderSettings(event.document.uri) && inEditor(event));
	documents.onDidOpen(inEditor);
	documents.onDidSave(inEditor);
	documents.onDidClose(inEditor);
	connection.onDidChangeWatchedFiles(({ changes }) => {
		for (const { uri } of changes.filter((change) => isFolderSettings(change.uri))) {
			void folders.changed(uri);
		}
	});
	if (client.watchesFiles) {
		connection.onInitialized(() => {
			void connection.client.register(DidChangeWatchedFilesNotification.type, {
				watchers: [{ globPattern: `**/${FOLDER_SETTINGS_FILE}` }],
			});
		});
	}
}
