/** Keeps up with the files beside the pilots: in an editor at once, on disk as far as the client watches it. */
import {
	type Connection,
	DidChangeWatchedFilesNotification,
	type DidChangeWatchedFilesParams,
	FileChangeType,
	type FileEvent,
	type TextDocuments,
	WatchKind,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { addressKey } from "../text/paths";
import type { Background } from "./background";
import type { ClientSettings } from "./client";
import type { Concerned, Folders } from "./folders";
import type { Host } from "./host";
import type { LinkedFiles } from "./linkedFiles";
import { createLull, type Lull } from "./lull";
import type { PortfolioService } from "./portfolio/service";

/** Settings and laws are read again when they change; of any other file it only matters whether it is there. */
const WATCHERS = [
	{ globPattern: "**/*.{yaml,yml,YAML,YML,Yaml,Yml}" },
	{ globPattern: "**/*", kind: WatchKind.Create | WatchKind.Delete },
];

export function followFiles(
	connection: Connection,
	host: Host,
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
	const inFolders = (changes: readonly FileEvent[]) => {
		portfolio.filesChanged(changes);
		changedFiles(changes.map(({ uri }) => uri));
		const comeOrGone = changes.filter(({ type }) => type !== FileChangeType.Changed).map(({ uri }) => uri);
		look(() => linked.comeOrGone(comeOrGone));
	};
	connection.onDidChangeWatchedFiles(gather(createLull(host), inFolders));
}

/** A folder that is moved may be told of a file at a time: what comes together is looked at together. */
function gather(lull: Lull, inFolders: (changes: readonly FileEvent[]) => void) {
	const waiting = new Map<string, FileEvent>();
	return ({ changes }: DidChangeWatchedFilesParams): void => {
		for (const change of changes) {
			const isNew = waiting.get(change.uri)?.type === FileChangeType.Created;
			if (!isNew || change.type !== FileChangeType.Changed) {
				waiting.set(change.uri, change);
			}
		}
		lull.after(() => {
			const all = [...waiting.values()];
			waiting.clear();
			inFolders(all);
		});
	};
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
