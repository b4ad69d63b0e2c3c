/** Keeps up with the files beside the pilots: in an editor at once, on disk as far as the client watches it. */
import {
	type Connection,
	DidChangeWatchedFilesNotification,
	FileChangeType,
	type TextDocuments,
	WatchKind,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { addressKey } from "../text/paths";
import type { Background } from "./background";
import type { ClientSettings } from "./client";
import type { Concerned, Folders } from "./folders";
import type { LinkedFiles } from "./linkedFiles";
import type { PortfolioService } from "./portfolio/service";

/** Settings and laws are read again when they change; of any other file it only matters whether it is there. */
const WATCHERS = [
	{ globPattern: "**/*.{yaml,yml}" },
	{ globPattern: "**/*", kind: WatchKind.Create | WatchKind.Delete },
];

export function followFiles(
	connection: Connection,
	background: Background,
	documents: TextDocuments<TextDocument>,
	folders: Folders,
	linked: LinkedFiles,
	client: ClientSettings,
	portfolio: PortfolioService,
	changed: (concerned: Concerned) => void,
): void {
	const look = (again: () => Promise<readonly string[]>) =>
		background("Looking for linked files", async () => {
			const keys = new Set((await again()).map(addressKey));
			if (keys.size > 0) {
				changed((uri) => keys.has(addressKey(uri)));
			}
		});
	const changedFiles = (uris: readonly string[]) => background("Reading settings", () => folders.changed(uris));
	const inEditor = ({ document: { uri } }: { readonly document: TextDocument }) => {
		if (client.watchesFiles) {
			changedFiles([uri]);
		} else {
			background("Reading settings", folders.anyChanged);
			look(() => linked.again(documents.keys()));
		}
	};
	documents.onDidChangeContent(({ document: { uri } }) => changedFiles([uri]));
	documents.onDidOpen(inEditor);
	documents.onDidSave(inEditor);
	documents.onDidClose(inEditor);
	connection.onDidChangeWatchedFiles(({ changes }) => {
		portfolio.filesChanged(changes);
		changedFiles(changes.map(({ uri }) => uri));
		const comeOrGone = changes.filter(({ type }) => type !== FileChangeType.Changed).map(({ uri }) => uri);
		look(() => linked.comeOrGone(comeOrGone));
	});
}

/** Asks the client to tell of files; to be done once it is ready for that. */
export function watchFiles(connection: Connection, client: ClientSettings): void {
	if (client.watchesFiles) {
		const options = { watchers: WATCHERS };
		connection.client.register(DidChangeWatchedFilesNotification.type, options).catch((error) => {
			client.watchesFiles = false;
			connection.console.warn(`The client does not watch files: ${error}`);
		});
	}
}
