/** What the client sees of pilots that are not open: those in its list, and the findings of files that no editor has open. */
import { pilotEntry } from "../../editing/pilots/pilotEntry";
import { locatedDiagnostic } from "../../editing/toLsp";
import { withSeverities } from "../../settings/severities";
import { diagnosticOptions } from "../client/client";
import { notify } from "../connection/messages";
import type { Stores } from "../stores";

/** While a folder is read hundreds of pilots change in a second: they are sent in portions. */
const PORTION_MS = 150;

interface PublisherServices extends Stores {
	/** Whether the client shows the findings of this pilot in an editor. */
	isShown(uri: string): boolean;
}

export class Publisher {
	readonly #services: PublisherServices;
	#waiting: Set<string> | undefined;
	#isReset = false;

	constructor(services: PublisherServices) {
		this.#services = services;
	}

	/** They have been read anew, or are gone, or other pilots show something else of them. */
	changed(uris: readonly string[]): void {
		this.notify(uris);
		for (const uri of uris) {
			this.showClosed(uri);
		}
	}

	/** Those of these that are known are sent again, in another language perhaps. */
	refresh(concerned: (uri: string) => boolean): void {
		const { index, closed, client } = this.#services;
		const uris = index.entries().flatMap(({ uri }) => (concerned(uri) ? uri : []));
		for (const uri of client().settings.showsAllFiles ? [] : uris) {
			closed.hide(uri);
		}
		if (uris.length > 0) {
			this.notify(uris);
		}
	}

	/**
	 * To a client that lists pilots: these are new, have changed or are gone; without any, how far reading is.
	 * @param isReset everything has to be sent anew
	 */
	notify(uris: readonly string[], isReset = false): void {
		const { client, clock, log } = this.#services;
		if (!client().capabilities.portfolio) {
			return;
		}
		this.#isReset ||= isReset;
		if (this.#waiting === undefined) {
			this.#waiting = new Set();
			clock.after(PORTION_MS, () => log.run("Sending pilots", () => this.#send()));
		}
		for (const uri of uris) {
			this.#waiting.add(uri);
		}
	}

	/** The findings of a pilot that is not open, or that no editor shows. */
	showClosed(uri: string): void {
		const { index, closed, client, isShown } = this.#services;
		if (client().settings.showsAllFiles && !isShown(uri)) {
			const options = diagnosticOptions(client());
			const crossFile = this.#crossFile(uri).map((finding) => locatedDiagnostic(uri, finding, options));
			const own = index.entry(uri)?.diagnostics;
			closed.show(uri, own === undefined ? [] : [...own, ...crossFile]);
		}
	}

	#send(): Promise<void> {
		const news = [...(this.#waiting ?? [])].map((uri) => [uri, this.#entryOf(uri)] as const);
		const params = {
			reset: this.#isReset,
			...this.#services.index.progress(),
			changed: news.flatMap(([, entry]) => entry ?? []),
			removed: news.flatMap(([uri, entry]) => (entry === undefined ? uri : [])),
		};
		[this.#waiting, this.#isReset] = [undefined, false];
		return notify(this.#services.connection, "pilot/portfolio", params);
	}

	/** Nothing for one that is not there any more. */
	#entryOf(uri: string) {
		const entry = this.#services.index.entry(uri);
		const severities = [...(entry?.severities ?? []), ...this.#crossFile(uri).map(({ severity }) => severity)];
		return entry && pilotEntry(entry.summary, severities, this.#services.client().settings.language);
	}

	#crossFile(uri: string) {
		const { index, folders } = this.#services;
		return withSeverities(index.findingsOf(uri), folders.inputsFor(uri).severities);
	}
}
