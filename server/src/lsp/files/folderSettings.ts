/** What holds for the files of a folder, through an editor: its settings and laws are read once, and again when they change. */
import { readDocument } from "../../document/read";
import { OWN_REGULATIONS_FORMAT } from "../../format/formats";
import type { Localized } from "../../format/language";
import { CATALOGUE, type Catalogue } from "../../format/regulations";
import { type FolderSettings, folderSettingsFiles, readFolderSettings } from "../../settings/folderSettings";
import { catalogueOf, type ResolvedSettings, resolveSettings } from "../../settings/resolve";
import { addressKey, resolvePath } from "../../text/paths";
import type { Client } from "../client/client";
import type { UriFilter } from "../events";
import type { SessionServices } from "../services";
import { UriCache } from "./uriCache";

interface Read<Value> {
	text: string | undefined;
	readonly value: Value | undefined;
}

export class FolderSettingsCache {
	readonly #services: SessionServices;
	readonly #settings = this.#cache(readFolderSettings, isSameSettings);
	readonly #regulations = this.#cache(
		(text, uri) => {
			this.#services.apply({ kind: "regulations", uri, text });
			return catalogueOf(readDocument(text, OWN_REGULATIONS_FORMAT));
		},
		(one, other) => JSON.stringify(one.regulations) === JSON.stringify(other.regulations),
	);

	constructor(services: SessionServices) {
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
		const { client, log } = this.#services;
		if (file !== undefined && file === regulationsBySetting(client(), uri) && !this.isRegulations(file)) {
			log.showOnce(noRegulations(client().settings.regulations ?? ""), client().settings.language);
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
		return settings?.regulations ?? regulationsBySetting(this.#services.client(), uri);
	}

	/** @param same whether for others two values are one */
	#cache<Value>(
		parse: (text: string, uri: string) => Value,
		same: (one: Value, other: Value) => boolean,
	): UriCache<Read<Value>> {
		return new UriCache(async (uri, last) => {
			const { files, documents } = this.#services;
			const text = documents.get(uri)?.getText() ?? (await files.read(uri));
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

/** The path in the setting is one from the folder that the document is in, as with all settings of a folder. */
function regulationsBySetting({ folders, settings }: Client, uri: string): string | undefined {
	const { regulations } = settings;
	const key = addressKey(uri);
	const folder = folders.find((one) => key.startsWith(`${addressKey(one)}/`)) ?? folders[0];
	return regulations === undefined || regulations === "" || folder === undefined
		? undefined
		: resolvePath(`${folder}/.`, regulations, [folder]);
}

function noRegulations(setting: string): Localized {
	return {
		en: `There is no file “${setting}” in this folder, so the organisation's own laws are not known. Correct the setting “Pilot: Regulations”.`,
		nl: `Er is in deze map geen bestand “${setting}”; de eigen wetten en regels zijn dus niet bekend. Verbeter de instelling “Pilot: Regulations”.`,
	};
}

function isSameSettings(one: FolderSettings, other: FolderSettings): boolean {
	const plain = ({ severities, regulations, ignore }: FolderSettings) =>
		JSON.stringify([[...severities], regulations?.value, ignore]);
	return plain(one) === plain(other);
}
