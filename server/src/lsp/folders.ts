/** What holds for the pilots of a folder: the nearest `.pilotrc.yaml`, in their folder or above it, and the laws it names. */
import { FOLDER_SETTINGS_FILE, type FolderSettings, readFolderSettings } from "../check/folderSettings";
import { OWN_REGULATIONS_FORMAT } from "../format/formats";
import { CATALOGUE, type Catalogue, catalogueWith } from "../format/regulations";
import { ownRegulations } from "../pilot/ownRegulations";
import { pilotOf } from "../pilot/pilot";
import { resolvePath, rootOf } from "../text/paths";
import { parse } from "../yaml/parse";
import type { Files } from "./files";
import { createReadings } from "./readings";

export interface Folders {
	/** The settings for a document, as far as they have been read. */
	settingsFor(uri: string): FolderSettings | undefined;
	/** The laws that a document can refer to, as far as they have been read. */
	catalogueFor(uri: string): Catalogue;
	/** Whether a document holds laws of an organisation's own. */
	isRegulations(uri: string): boolean;
	/** Waits until all that holds for the document has been read. */
	ready(uri: string): Promise<void>;
	/** A file has changed, come or gone. */
	changed(uri: string): Promise<void>;
	/** Any of them may have changed. */
	anyChanged(): Promise<void>;
}

interface Surroundings {
	readonly files: Files;
	/** The text of a document that is open in an editor. */
	openText(uri: string): string | undefined;
	/** The address of the laws for a document whose folder names none. */
	regulationsFor(uri: string): string | undefined;
	/** Something that holds for documents is no longer as it was. */
	onChange(): void;
	/** Laws have been read, for the first time or anew. */
	onRegulations(uri: string, text: string): void;
	/** There is no such file, and no file that says so. */
	onNoRegulations(uri: string): void;
}

/** Nobody nests folders deeper; whoever does gets the settings of the nearest ones. */
const MAX_FOLDERS = 40;

export function createFolders({
	files,
	openText,
	regulationsFor,
	onChange,
	onRegulations,
	onNoRegulations,
}: Surroundings): Folders {
	const settings = createReadings(files, openText, readFolderSettings);
	const regulations = createReadings(files, openText, (text, uri) => {
		onRegulations(uri, text);
		return readCatalogue(text);
	});

	function settingsFileOf(uri: string): string | undefined {
		return settingsFiles(uri).find((file) => settings.get(file) !== undefined);
	}

	function regulationsFileOf(uri: string): string | undefined {
		const file = settingsFileOf(uri);
		const path = file === undefined ? undefined : settings.get(file)?.regulations?.value;
		return file !== undefined && path !== undefined ? resolvePath(file, path, [rootOf(file)]) : regulationsFor(uri);
	}

	return {
		settingsFor: (uri) => settings.get(settingsFileOf(uri) ?? ""),
		catalogueFor: (uri) => regulations.get(regulationsFileOf(uri) ?? "") ?? CATALOGUE,
		isRegulations: (uri) => regulations.get(uri) !== undefined,
		async ready(uri) {
			await settings.ready(settingsFiles(uri));
			const file = regulationsFileOf(uri);
			await regulations.ready(file === undefined ? [] : [file]);
			if (file !== undefined && file === regulationsFor(uri) && regulations.get(file) === undefined) {
				onNoRegulations(file);
			}
		},
		async changed(uri) {
			const changes = await Promise.all([settings.again([uri]), regulations.again([uri])]);
			if (changes.includes(true)) {
				onChange();
			}
		},
		async anyChanged() {
			const changes = await Promise.all([settings.again(settings.uris()), regulations.again(regulations.uris())]);
			if (changes.includes(true)) {
				onChange();
			}
		},
	};
}

export function isFolderSettings(uri: string): boolean {
	return uri.endsWith(`/${FOLDER_SETTINGS_FILE}`);
}

function readCatalogue(text: string): Catalogue {
	const file = pilotOf(parse(text), OWN_REGULATIONS_FORMAT);
	return catalogueWith(ownRegulations(file).map(({ regulation }) => regulation));
}

/** Where settings for a document may stand, the nearest first. */
function settingsFiles(uri: string): readonly string[] {
	const root = rootOf(uri);
	const folders = uri
		.slice(root.length)
		.replace(/[?#].*$/, "")
		.split("/")
		.slice(0, -1);
	return folders
		.map((_, index) => `${root}${folders.slice(0, folders.length - index).join("/")}/${FOLDER_SETTINGS_FILE}`)
		.slice(0, MAX_FOLDERS);
}
