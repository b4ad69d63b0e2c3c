/** What holds for the files of a folder, through an editor: its settings and laws are read once, and again when they change. */
import { CATALOGUE, type Catalogue } from "../../format/regulations";
import {
	FOLDER_SETTINGS_NAMES,
	type FolderSettings,
	folderSettingsFiles,
	readFolderSettings,
} from "../../settings/folderSettings";
import { type ResolvedSettings, readCatalogue, resolveSettings } from "../../settings/resolve";
import { addressKey } from "../../text/paths";
import { createFileCache } from "./fileCache";
import type { Files } from "./files";

export interface FolderSettingsCache {
	/** As far as they have been read. */
	settingsFor(uri: string): ResolvedSettings | undefined;
	/** The laws that a document can refer to, as far as they have been read. */
	catalogueFor(uri: string): Catalogue;
	/** Whether a file holds laws of an organisation's own. */
	isRegulations(uri: string): boolean;
	/** Waits until all that holds for the document has been read. */
	ready(uri: string): Promise<void>;
	/** These files have changed, appeared or gone, or any of them may have; gives those that it concerns. */
	reread(uris?: readonly string[]): Promise<UriFilter | undefined>;
}

export type UriFilter = (uri: string) => boolean;

interface FolderSettingsServices {
	readonly files: Files;
	/** The text of a document that is open in an editor. */
	openText(uri: string): string | undefined;
	/** The address of the laws for a document whose folder names none. */
	regulationsFor(uri: string): string | undefined;
	/** Laws have been read, for the first time or anew. */
	onRegulations(uri: string, text: string): void;
	/** There is no file where a person set that the laws are. */
	onNoRegulations(): void;
}

export function createFolderSettings(services: FolderSettingsServices): FolderSettingsCache {
	const { files, openText } = services;
	const settings = createFileCache({ files, openText, read: readFolderSettings, same: isSameSettings });
	const regulations = createFileCache({
		files,
		openText,
		read(text, uri) {
			services.onRegulations(uri, text);
			return readCatalogue(text);
		},
		same: (one, other) => JSON.stringify(one.regulations) === JSON.stringify(other.regulations),
	});
	const settingsFor = (uri: string) => resolveSettings(uri, settings.get);
	const regulationsAt = (uri: string) => settingsFor(uri)?.regulations ?? services.regulationsFor(uri);

	return {
		settingsFor,
		catalogueFor: (uri) => regulations.get(regulationsAt(uri) ?? "") ?? CATALOGUE,
		isRegulations: (uri) => regulations.get(uri) !== undefined,
		async ready(uri) {
			await settings.ready(folderSettingsFiles(uri));
			const file = regulationsAt(uri);
			await regulations.ready(file === undefined ? [] : [file]);
			if (file !== undefined && file === services.regulationsFor(uri) && regulations.get(file) === undefined) {
				services.onNoRegulations();
			}
		},
		async reread(uris) {
			const [changed, laws] = await Promise.all([
				settings.reread(uris ?? settings.uris()),
				regulations.reread(uris ?? regulations.uris()),
			]);
			const folders = changed.map((file) => addressKey(file.slice(0, file.lastIndexOf("/") + 1)));
			return laws.length > 0
				? () => true
				: folders.length > 0
					? (uri) => folders.some((folder) => addressKey(uri).startsWith(folder))
					: undefined;
		},
	};
}

export function isFolderSettings(uri: string): boolean {
	return FOLDER_SETTINGS_NAMES.some((name) => uri.endsWith(`/${name}`));
}

function isSameSettings(one: FolderSettings, other: FolderSettings): boolean {
	const plain = ({ severities, regulations, ignore }: FolderSettings) =>
		JSON.stringify([[...severities], regulations?.value, ignore]);
	return plain(one) === plain(other);
}
