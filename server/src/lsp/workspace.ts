/** What handlers can ask beyond one document, as far as it has been read. */
import { withCrossFile } from "../editing/crossFileFindings";
import type { Workspace } from "./snapshot";
import type { Stores } from "./stores";

/** A person who asked for something that needs all pilots waits so long, and hears of it then. */
const PATIENCE_MS = 5000;

export function workspaceOf({ client, clock, files, folders, analyses, index }: Stores): Workspace {
	return {
		client: client(),
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
