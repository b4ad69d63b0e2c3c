/** Files that change on disk, as far as the client reports it. */
import {
	type Connection,
	DidChangeWatchedFilesNotification,
	type DidChangeWatchedFilesParams,
	FileChangeType,
	type FileEvent,
	WatchKind,
} from "vscode-languageserver";
import { createBurst } from "../time/burst";
import type { Clock } from "../time/clock";

/** Settings and laws are read again when they change; of any other file it only matters whether it is there. */
const WATCHERS = [
	{ globPattern: "**/*.{yaml,yml,YAML,YML,Yaml,Yml}" },
	{ globPattern: "**/*", kind: WatchKind.Create | WatchKind.Delete },
];

/** Asks the client to report files; to be called once it is ready for that. */
export function watchFiles(connection: Connection, refused: () => void): void {
	connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: WATCHERS }).catch((error) => {
		connection.console.warn(`The client does not watch files: ${error}`);
		refused();
	});
}

/** A folder that is moved may be reported a file at a time: what comes together is reported together. */
export function onWatchedFiles(
	connection: Connection,
	clock: Clock,
	changed: (changes: readonly FileEvent[]) => void,
): void {
	const burst = createBurst(clock);
	const waiting = new Map<string, FileEvent>();
	connection.onDidChangeWatchedFiles(({ changes }: DidChangeWatchedFilesParams) => {
		for (const change of changes) {
			const isNew = waiting.get(change.uri)?.type === FileChangeType.Created;
			if (!isNew || change.type !== FileChangeType.Changed) {
				waiting.set(change.uri, change);
			}
		}
		burst.after(() => {
			const all = [...waiting.values()];
			waiting.clear();
			changed(all);
		});
	});
}
