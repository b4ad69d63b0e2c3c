/** What holds for the files of a folder, through an editor: its settings and laws are read once, and again when they change. */
import { readDocument } from "../../document/read";
import { OWN_REGULATIONS_FORMAT } from "../../format/formats";
import { CATALOGUE, type Catalogue } from "../../format/regulations";
import {
	FOLDER_SETTINGS_NAMES,
	type FolderSettings,
	folderSettingsFiles,
	readFolderSettings,
} from "../../settings/folderSettings";
import { catalogueOf, type ResolvedSettings, resolveSettings } from "../../settings/resolve";
import { addressKey } from "../../text/paths";
import type { Files } from "./files";
import { UriCache } from "./uriCache";

export type UriFilter = (uri: string) => boolean;

interface FolderSettingsServices {
	readonly files: Files;
	/** The text of a document that is open in an editor, which counts before the one on disk. */
	openText(uri: string): string | undefined;
	/** The address of the laws for a document whose folder names none. */
	regulationsFor(uri: string): string | undefined;
	/** Laws have been read, for the first time or anew. */
	onRegulations(uri: string, text: string): void;
	/** There is no file where a person set that the laws are. */
	onNoRegulations(): void;
}

interface Read<Value> {
	text: string | undefined;
	readonly value: Value | undefined;
}

export class FolderSettingsCache {
	readonly #services: FolderSettingsServices;
	readonly #settings = this.#cache(readFolderSettings, isSameSettings);
	readonly #regulations = this.#cache(
		(text, uri) => {
			this.#services.onRegulations(uri, text);
			return catalogueOf(readDocument(text, OWN_REGULATIONS_FORMAT));
		},
		(one, other) => JSON.stringify(one.regulations) === JSON.stringify(other.regulations),
	);

	constructor(services: FolderSettingsServices) {
		this.#services = services;
	}

	/** As far as they have been read. */
	settingsFor(uri: string): ResolvedSettings | undefined {
		return resolveSettings(uri, (file) => this.#settings.get(file)?.value);
	}

	/**
	 * The laws that a document can refer to, as far as they have been read.
	 * @param settings those of its folder
	 */
	catalogueFor(uri: string, settings = this.settingsFor(uri)): Catalogue {
		const file = this.#regulationsAt(uri, settings);
		return (file === undefined ? undefined : this.#regulations.get(file)?.value) ?? CATALOGUE;
	}

	/** Whether a file holds laws of an organisation's own. */
	isRegulations(uri: string): boolean {
		return this.#regulations.get(uri)?.value !== undefined;
	}

	/** Waits until all that holds for the document has been read. */
	async ready(uri: string): Promise<void> {
		await this.#settings.ready(folderSettingsFiles(uri));
		const file = this.#regulationsAt(uri);
		await this.#regulations.ready(file === undefined ? [] : [file]);
		if (file !== undefined && file === this.#services.regulationsFor(uri) && !this.isRegulations(file)) {
			this.#services.onNoRegulations();
		}
	}

	/** These files have changed, appeared or gone, or any of them may have; gives those that it concerns. */
	async reread(uris: readonly string[] | "all"): Promise<UriFilter | undefined> {
		const [changed, laws] = await Promise.all([this.#settings.reread(uris), this.#regulations.reread(uris)]);
		if (laws.length > 0) {
			return () => true;
		}
		const folders = changed.map((file) => addressKey(file.slice(0, file.lastIndexOf("/") + 1)));
		return folders.length === 0 ? undefined : (uri) => folders.some((folder) => addressKey(uri).startsWith(folder));
	}

	#regulationsAt(uri: string, settings = this.settingsFor(uri)): string | undefined {
		return settings?.regulations ?? this.#services.regulationsFor(uri);
	}

	/** @param same whether for others two values are one */
	#cache<Value>(
		parse: (text: string, uri: string) => Value,
		same: (one: Value, other: Value) => boolean,
	): UriCache<Read<Value>> {
		return new UriCache(async (uri, last) => {
			const { files, openText } = this.#services;
			const text = openText(uri) ?? (await files.read(uri));
			if (last?.text === text && last !== undefined) {
				return last;
			}
			const value = text === undefined ? undefined : parse(text, uri);
			const isSame = last?.value === undefined ? value === undefined : value !== undefined && same(last.value, value);
			if (last === undefined || !isSame) {
				return { text, value };
			}
			last.text = text;
			return last;
		});
	}
}

export function isFolderSettings(uri: string): boolean {
	return FOLDER_SETTINGS_NAMES.some((name) => uri.endsWith(`/${name}`));
}

function isSameSettings(one: FolderSettings, other: FolderSettings): boolean {
	const plain = ({ severities, regulations, ignore }: FolderSettings) =>
		JSON.stringify([[...severities], regulations?.value, ignore]);
	return plain(one) === plain(other);
}
