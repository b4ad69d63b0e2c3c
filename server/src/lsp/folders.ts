/**
 * What holds for the pilots of a folder: the nearest `.pilotrc.yaml`, in their folder or above it. What stands in an open
 * editor counts before what is on disk. Each file is read once, and again when it changes; until then the last reading
 * counts, so that findings do not come and go.
 */
import { FOLDER_SETTINGS_FILE, type FolderSettings, readFolderSettings } from "../check/folderSettings";
import type { Files } from "./files";

export interface Folders {
	/** The settings for a document, as far as they have been read. */
	settingsFor(uri: string): FolderSettings | undefined;
	/** Waits until all that holds for the document has been read. */
	ready(uri: string): Promise<void>;
	/** A settings file has changed, come or gone. */
	changed(uri: string): Promise<void>;
	/** Any of them may have changed. */
	anyChanged(): Promise<void>;
}

/** Nobody nests folders deeper; whoever does gets the settings of the nearest ones. */
const MAX_FOLDERS = 40;

/** @param openText the text of a document that is open in an editor */
export function createFolders(
	files: Files,
	openText: (uri: string) => string | undefined,
	onChange: () => void,
): Folders {
	const known = new Map<string, Reading>();
	const reading = new Map<string, Promise<void>>();

	function load(uri: string): Promise<void> {
		const under = readingOf(uri).finally(() => {
			if (reading.get(uri) === under) {
				reading.delete(uri);
			}
		});
		reading.set(uri, under);
		return under;
	}

	async function readingOf(uri: string): Promise<void> {
		const text = openText(uri) ?? (await files.read(uri));
		if (known.get(uri)?.text !== text || !known.has(uri)) {
			known.set(uri, { text, settings: text === undefined ? undefined : readFolderSettings(text) });
		}
	}

	async function loadAgain(uris: readonly string[]): Promise<void> {
		const before = uris.map((uri) => known.get(uri));
		await Promise.all(uris.map(load));
		if (uris.some((uri, index) => known.get(uri) !== before[index])) {
			onChange();
		}
	}

	return {
		settingsFor: (uri) =>
			settingsFiles(uri)
				.map((file) => known.get(file)?.settings)
				.find((settings) => settings !== undefined),
		async ready(uri) {
			const unknown = settingsFiles(uri).filter((file) => !known.has(file));
			await Promise.all(unknown.map((file) => reading.get(file) ?? load(file)));
		},
		changed: (uri) => loadAgain([uri]),
		anyChanged: () => loadAgain([...known.keys()]),
	};
}

interface Reading {
	readonly text: string | undefined;
	readonly settings: FolderSettings | undefined;
}

export function isFolderSettings(uri: string): boolean {
	return uri.endsWith(`/${FOLDER_SETTINGS_FILE}`);
}

/** Where settings for a document may stand, the nearest first. */
function settingsFiles(uri: string): readonly string[] {
	const [, root = "", path = ""] = /^([a-z][a-z\d+.-]*:(?:\/\/[^/]*)?)(\/[^?#]*)/i.exec(uri) ?? [];
	const folders = path.split("/").slice(0, -1);
	return folders
		.map((_, index) => `${root}${folders.slice(0, folders.length - index).join("/")}/${FOLDER_SETTINGS_FILE}`)
		.slice(0, MAX_FOLDERS);
}
