/** What holds for the pilots of a folder: the nearest `.pilotrc.yaml`, in their folder or above it, and the laws it names. */

import { sameData } from "../crossFile/sameData";
import { ownRegulations } from "../document/ownRegulations";
import { readDocument } from "../document/read";
import { OWN_REGULATIONS_FORMAT } from "../format/formats";
import { CATALOGUE, type Catalogue, catalogueWith } from "../format/regulations";
import {
	FOLDER_SETTINGS_NAMES,
	type FolderSettings,
	folderSettingsFiles,
	readFolderSettings,
} from "../settings/folderSettings";
import { isIgnored } from "../settings/ignored";
import { addressKey, resolvePath, rootOf } from "../text/paths";
import type { Files } from "./files";
import { createReadings } from "./readings";

export interface Folders {
	/** The settings for a document, as far as they have been read. */
	settingsFor(uri: string): FolderSettings | undefined;
	/** The laws that a document can refer to, as far as they have been read. */
	catalogueFor(uri: string): Catalogue;
	/** Whether the settings of its folder leave a pilot alone, as far as they have been read. */
	isIgnored(uri: string): boolean;
	/** Whether a document holds laws of an organisation's own. */
	isRegulations(uri: string): boolean;
	/** Waits until all that holds for the document has been read. */
	ready(uri: string): Promise<void>;
	/** A document is not open any more: the laws in it are those of its file again. */
	closed(uri: string): Promise<void>;
	/** Files have changed, come or gone. */
	changed(uris: readonly string[]): Promise<void>;
	/** Any of them may have changed. */
	anyChanged(): Promise<void>;
}

/** Which documents something concerns, by their addresses. */
export type Concerned = (uri: string) => boolean;

interface Surroundings {
	readonly files: Files;
	/** The text of a document that is open in an editor. */
	openText(uri: string): string | undefined;
	/** The address of the laws for a document whose folder names none. */
	regulationsFor(uri: string): string | undefined;
	/** What holds for these documents is no longer as it was. */
	onChange(concerned: Concerned): void;
	/** Laws have been read, for the first time or anew. */
	onRegulations(uri: string, text: string): void;
	/** There is no such file, and no file that says so. */
	onNoRegulations(uri: string): void;
}

export function createFolders({
	files,
	openText,
	regulationsFor,
	onChange,
	onRegulations,
	onNoRegulations,
}: Surroundings): Folders {
	const settings = createReadings({ files, openText, read: readFolderSettings, same: sameSettings });
	const regulations = createReadings({
		files,
		openText,
		read(text, uri) {
			onRegulations(uri, text);
			return readCatalogue(text);
		},
		same: (one, other) => sameData(one.regulations, other.regulations),
	});

	function settingsFileOf(uri: string): string | undefined {
		return folderSettingsFiles(uri).find((file) => settings.get(file) !== undefined);
	}

	function regulationsFileOf(uri: string): string | undefined {
		const file = settingsFileOf(uri);
		const path = file === undefined ? undefined : settings.get(file)?.regulations?.value;
		return file !== undefined && path !== undefined ? resolvePath(file, path, [rootOf(file)]) : regulationsFor(uri);
	}

	async function readAgain(settingsFiles: readonly string[], lawFiles: readonly string[]): Promise<void> {
		const [changed, laws] = await Promise.all([settings.again(settingsFiles), regulations.again(lawFiles)]);
		const folders = changed.map((file) => addressKey(file.slice(0, file.lastIndexOf("/") + 1)));
		if (laws.length > 0) {
			onChange(() => true);
		} else if (folders.length > 0) {
			onChange((uri) => folders.some((folder) => addressKey(uri).startsWith(folder)));
		}
	}

	return {
		settingsFor: (uri) => settings.get(settingsFileOf(uri) ?? ""),
		catalogueFor: (uri) => regulations.get(regulationsFileOf(uri) ?? "") ?? CATALOGUE,
		isIgnored(uri) {
			const file = settingsFileOf(uri);
			const found = file === undefined ? undefined : settings.get(file);
			return file !== undefined && found !== undefined && isIgnored(uri, file, found);
		},
		isRegulations: (uri) => regulations.get(uri) !== undefined,
		async ready(uri) {
			await settings.ready(folderSettingsFiles(uri));
			const file = regulationsFileOf(uri);
			await regulations.ready(file === undefined ? [] : [file]);
			if (file !== undefined && file === regulationsFor(uri) && regulations.get(file) === undefined) {
				onNoRegulations(file);
			}
		},
		async closed(uri) {
			const text = regulations.get(uri) === undefined ? undefined : await files.read(uri);
			if (text !== undefined) {
				onRegulations(uri, text);
			}
		},
		changed: (uris) => readAgain(uris, uris),
		anyChanged: () => readAgain(settings.uris(), regulations.uris()),
	};
}

export function isFolderSettings(uri: string): boolean {
	return FOLDER_SETTINGS_NAMES.some((name) => uri.endsWith(`/${name}`));
}

function sameSettings(one: FolderSettings, other: FolderSettings): boolean {
	return sameData(plainSettings(one), plainSettings(other));
}

function plainSettings({ severities, regulations, ignore }: FolderSettings): object {
	return [[...severities], regulations?.value, ignore];
}

function readCatalogue(text: string): Catalogue {
	const file = readDocument(text, OWN_REGULATIONS_FORMAT);
	return catalogueWith(ownRegulations(file).map(({ regulation }) => regulation));
}
