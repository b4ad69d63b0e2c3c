/** What handlers can ask beyond one document, as far as it has been read. */
import type { Analyses } from "./analyses";
import type { Client } from "./client/client";
import type { Files } from "./files/files";
import type { FolderSettingsCache } from "./files/folderSettings";
import type { PilotIndex } from "./index/pilotIndex";
import { type Workspace, withCrossFile } from "./snapshot";
import type { Clock } from "./time/clock";

/** A person who asked for something that needs all pilots waits so long, and hears of it then. */
const PATIENCE_MS = 5000;

interface WorkspaceServices {
	readonly client: Client;
	readonly clock: Clock;
	readonly files: Files;
	readonly folders: FolderSettingsCache;
	readonly analyses: Analyses;
	readonly index: PilotIndex;
}

export function workspaceOf({ client, clock, files, folders, analyses, index }: WorkspaceServices): Workspace {
	return {
		client,
		summaries: () => index.summaries(),
		vocabulary: () => index.vocabulary(),
		async areAllRead() {
			await Promise.race([index.settled(), new Promise<void>((resolve) => void clock.after(PATIENCE_MS, resolve))]);
			return index.progress().complete;
		},
		async read(uri) {
			const own = await analyses.read(uri);
			return own && withCrossFile(own, index);
		},
		async catalogueFor(uri) {
			await folders.ready(uri);
			return folders.catalogueFor(uri);
		},
		list: files.list,
	};
}
