/** Keeps up with the files beside the pilots: in an editor at once, on disk as far as the client watches it. */
import {
	type Connection,
	DidChangeWatchedFilesNotification,
	FileChangeType,
	type TextDocuments,
	WatchKind,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { ClientSettings } from "./client";
import type { Folders } from "./folders";
import type { LinkedFiles } from "./linkedFiles";

/** Settings and laws are read again when they change; of any other file it only matters whether it is there. */
const WATCHERS = [
	{ globPattern: "**/*.{yaml,yml}" },
	{ globPattern: "**/*", kind: WatchKind.Create | WatchKind.Delete },
];

export function followFiles(
	connection: Connection,
	documents: TextDocuments<TextDocument>,
	folders: Folders,
	linked: LinkedFiles,
	client: ClientSettings,
	changed: () => void,
): void {
	const lookAgain = async () => {
		if (await linked.again()) {
			changed();
		}
	};
	const inEditor = ({ document: { uri } }: { readonly document: TextDocument }) => {
		if (client.watchesFiles) {
			void folders.changed(uri);
		} else {
			void folders.anyChanged();
			void lookAgain();
		}
	};
	documents.onDidChangeContent(({ document: { uri } }) => void folders.changed(uri));
	documents.onDidOpen(inEditor);
	documents.onDidSave(inEditor);
	documents.onDidClose(inEditor);
	connection.onDidChangeWatchedFiles(({ changes }) => {
		for (const { uri } of changes) {
			void folders.changed(uri);
		}
		if (changes.some(({ type }) => type !== FileChangeType.Changed)) {
			void lookAgain();
		}
	});
	if (client.watchesFiles) {
		connection.onInitialized(() => {
			const options = { watchers: WATCHERS };
			connection.client.register(DidChangeWatchedFilesNotification.type, options).catch((error) => {
				connection.console.warn(`The client does not watch files: ${error}`);
			});
		});
	}
}
