/** What the session keeps, each made of those before it; none of them knows one that is made later. */
import { Analyses } from "./analyses";
import { FolderSettingsCache } from "./files/folderSettings";
import { UriCache } from "./files/uriCache";
import { ClosedDiagnostics } from "./index/closedDiagnostics";
import { readEntry } from "./index/entry";
import { PilotIndex } from "./index/pilotIndex";
import type { SessionServices } from "./services";

export type Stores = ReturnType<typeof createStores>;

export function createStores(services: SessionServices) {
	const existing = new UriCache((uri) => services.files.exists(uri));
	const closed = new ClosedDiagnostics(services);
	const folders = new FolderSettingsCache(services);
	const analyses = new Analyses({
		...{ ...services, existing },
		inputsFor: (uri) => folders.inputsFor(uri),
		settingsReady: (uri) => folders.ready(uri),
	});
	const index = new PilotIndex(services, (uri) => readEntry(uri, services, folders, analyses));
	return { ...services, existing, closed, folders, analyses, index };
}
