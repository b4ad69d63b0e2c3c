/** What holds for the files of a folder, through an editor: its settings and laws are read once, and again when they change. */
import { readDocument } from "../../document/read";
import { type Format, OWN_REGULATIONS_FORMAT, PILOT_FORMAT, PILOTRC_FORMAT } from "../../format/formats";
import type { Localized } from "../../format/language";
import { CATALOGUE, type Catalogue, inCountry } from "../../format/regulations";
import { chainOf } from "../../settings/extended";
import {
	type FolderSettings,
	folderSettingsFiles,
	isFolderSettings,
	readFolderSettings,
} from "../../settings/folderSettings";
import { catalogueOf, type ResolvedSettings, resolveSettings } from "../../settings/resolve";
import type { Severities } from "../../settings/severities";
import { remembering } from "../../text/once";
import { addressKey, resolvePath } from "../../text/paths";
import type { Client } from "../client/client";
import type { UriFilter } from "../events";
import type { SessionServices } from "../services";
import { UriCache } from "./uriCache";

/** What a document is read and checked with. */
export interface AnalysisInputs {
	readonly format: Format;
	readonly catalogue: Catalogue;
	readonly severities: readonly Severities[];
	/** The settings of its folder leave it alone. */
	readonly isIgnored: boolean;
	/** For settings: the files that they extend lead back to them. */
	readonly extendsItself: boolean;
}

interface Resolver {
	readonly client: Client;
	readonly revision: number;
	readonly resolve: (uri: string) => ResolvedSettings;
}

export class FolderSettingsCache {
	readonly #services: SessionServices;
	readonly #settings = new UriCache(async (uri) => {
		const text = await this.#textOf(uri);
		return text === undefined ? undefined : readFolderSettings(text);
	}, isSameSettings);
	/** The keys of files that settings extend. */
	readonly #extended = new Set<string>();
	readonly #regulations = new UriCache(async (uri) => {
		const text = await this.#textOf(uri);
		this.#services.apply({ kind: "regulations", uri });
		return text === undefined ? undefined : catalogueOf(readDocument(text, OWN_REGULATIONS_FORMAT));
	}, isSameCatalogue);

	/** For the client as it was last, and what had been read by then. */
	#resolver: Resolver | undefined;

	constructor(services: SessionServices) {
		this.#services = services;
	}

	/** As far as they have been read. Settings of an organisation do not count for the files in which they stand. */
	inputsFor(uri: string): AnalysisInputs {
		const { severities: ours, regulations, country, isIgnored } = this.#resolve(uri);
		const all = (regulations === undefined ? undefined : this.#regulations.get(regulations)) ?? CATALOGUE;
		const catalogue = inCountry(all, country);
		const isSettings = isFolderSettings(uri) || this.#isExtended(uri);
		if (isSettings || this.isRegulations(uri)) {
			const format = isSettings ? PILOTRC_FORMAT : OWN_REGULATIONS_FORMAT;
			return { format, catalogue, severities: NONE, isIgnored: false, extendsItself: this.#leadsBack(uri) };
		}
		const own = this.#services.client().settings.severities;
		return { format: PILOT_FORMAT, catalogue, severities: [...ours, own], isIgnored, extendsItself: false };
	}

	#leadsBack(uri: string): boolean {
		const settings = this.#settings.get(uri);
		const to = settings && chainOf(uri, settings, { settingsAt: (file) => this.#settings.get(file) }).leadsBackTo;
		return to !== undefined && addressKey(to) === addressKey(uri);
	}

	/** Whether settings name a file: one with laws of an organisation's own, or one that they extend. */
	isNamed(uri: string): boolean {
		return this.isRegulations(uri) || this.#isExtended(uri);
	}

	/** Settings have been read from it, though it has another name. */
	#isExtended(uri: string): boolean {
		return !isFolderSettings(uri) && this.#settings.get(uri) !== undefined;
	}

	/** Whether a file holds laws of an organisation's own. */
	isRegulations(uri: string): boolean {
		return this.#regulations.get(uri) !== undefined;
	}

	/** Waits until all that holds for the document has been read. */
	async ready(uri: string): Promise<void> {
		await this.#settings.ready(folderSettingsFiles(uri));
		await this.#readExtended(uri);
		const file = this.#resolve(uri).regulations;
		await this.#regulations.ready(file === undefined ? [] : [file]);
		const { client, log } = this.#services;
		if (file !== undefined && file === regulationsBySetting(client(), uri) && !this.isRegulations(file)) {
			log.showOnce(noRegulations(client().settings.regulations ?? ""), client().settings.language);
		}
	}

	/** These files have changed, appeared or gone, or any of them may have; gives those that it concerns. */
	async reread(uris: readonly string[] | "all"): Promise<UriFilter | undefined> {
		const [changed, laws] = await Promise.all([this.#settings.reread(uris), this.#regulations.reread(uris)]);
		// What they concern may be in any folder.
		if (laws.length > 0 || changed.some((file) => this.#extended.has(addressKey(file)))) {
			return () => true;
		}
		const folders = changed.map((file) => addressKey(file.slice(0, file.lastIndexOf("/") + 1)));
		return folders.length === 0 ? undefined : (uri) => folders.some((folder) => addressKey(uri).startsWith(folder));
	}

	/** Each file that is read may extend one more. */
	async #readExtended(uri: string): Promise<void> {
		for (let count = -1; ; ) {
			const { extended } = this.#resolve(uri);
			if (extended.length === count) {
				return;
			}
			count = extended.length;
			for (const file of extended) {
				this.#extended.add(addressKey(file));
			}
			await this.#settings.ready(extended);
		}
	}

	/** Each keystroke asks for it some ten times. */
	#resolve(uri: string): ResolvedSettings {
		const client = this.#services.client();
		const { revision } = this.#settings;
		if (this.#resolver?.client !== client || this.#resolver.revision !== revision) {
			this.#resolver = { client, revision, resolve: remembering((one) => this.#resolveNow(one, client)) };
		}
		return this.#resolver.resolve(uri);
	}

	#resolveNow(uri: string, client: Client): ResolvedSettings {
		return resolveSettings(uri, {
			settingsAt: (file) => this.#settings.get(file),
			defaultCountry: client.settings.country,
			defaultRegulations: (of) => regulationsBySetting(client, of),
		});
	}

	/** What is typed counts before what is on disk. */
	async #textOf(uri: string): Promise<string | undefined> {
		const { documents, files } = this.#services;
		return documents.get(uri)?.getText() ?? (await files.read(uri));
	}
}

const NONE: readonly Severities[] = [];

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
		en: `The file “${setting}” with your organisation’s own laws isn’t in this folder. Correct the setting “Pilot: Regulations”.`,
		nl: `Het bestand “${setting}” met eigen wetten en regels staat niet in deze map. Verbeter de instelling “Pilot: Regulations”.`,
	};
}

function isSameSettings(one: FolderSettings | undefined, other: FolderSettings | undefined): boolean {
	const plain = (all: FolderSettings | undefined) =>
		JSON.stringify(all && [[...all.severities], all.regulations?.value, all.extends?.value, all.country, all.ignore]);
	return plain(one) === plain(other);
}

function isSameCatalogue(one: Catalogue | undefined, other: Catalogue | undefined): boolean {
	return JSON.stringify(one?.regulations) === JSON.stringify(other?.regulations);
}
