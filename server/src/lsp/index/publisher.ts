/** What the client sees of pilots that are not open: those in its list, and the findings of files that no editor has open. */
import type { Diagnostic } from "vscode-languageserver-types";
import { locatedDiagnostic } from "../../editing/toLsp";
import { type Severities, withSeverities } from "../../settings/severities";
import { type Client, diagnosticOptions } from "../client/client";
import type { ClosedDiagnostics } from "../closedDiagnostics";
import { countsOf, type Entry, sumOf } from "./entry";
import { pilotEntry } from "./messages";
import { createNotifier, type Notifier } from "./notifier";
import type { PilotIndex } from "./pilotIndex";

type NotifierServices = Parameters<typeof createNotifier>[0];

interface PublisherServices extends Pick<NotifierServices, "connection" | "log" | "clock"> {
	readonly index: PilotIndex;
	readonly closed: ClosedDiagnostics;
	client(): Client;
	severitiesFor(uri: string): readonly Severities[];
	/** Whether the client shows the findings of this pilot in an editor. */
	isShown(uri: string): boolean;
}

export class Publisher {
	readonly #services: PublisherServices;
	readonly #notifier: Notifier;

	constructor(services: PublisherServices) {
		this.#services = services;
		const entryOf = (uri: string) => this.#entryMessage(uri);
		this.#notifier = createNotifier({ ...services, entryOf, progress: () => services.index.progress() });
	}

	/** They have been read anew, or other pilots show something else of them. */
	changed(uris: readonly string[]): void {
		this.notify(uris);
		for (const uri of uris) {
			this.showClosed(uri);
		}
	}

	gone(uris: readonly string[]): void {
		this.notify(uris);
		for (const uri of uris) {
			this.#services.closed.hide(uri);
		}
	}

	/** Those of these that are known are sent again, in another language perhaps. */
	refresh(concerned: (uri: string) => boolean): void {
		const { index, closed, client } = this.#services;
		const uris = [...index.entries()].map(({ uri }) => uri).filter(concerned);
		if (!client().settings.showsAllFiles) {
			uris.forEach(closed.hide);
		}
		if (uris.length > 0) {
			this.notify(uris);
		}
	}

	notify(uris: readonly string[]): void {
		if (this.#services.client().capabilities.portfolio) {
			this.#notifier.changed(uris);
		}
	}

	reset(): void {
		if (this.#services.client().capabilities.portfolio) {
			this.#notifier.reset();
		}
	}

	progressed(): void {
		if (this.#services.client().capabilities.portfolio) {
			this.#notifier.progressed();
		}
	}

	/** The findings of a pilot that is not open, or that nobody looks at. */
	showClosed(uri: string): void {
		const { index, closed, client, isShown } = this.#services;
		if (client().settings.showsAllFiles && !isShown(uri)) {
			const entry = index.entry(uri);
			closed.show(uri, entry === undefined ? [] : this.#diagnosticsOf(entry));
		}
	}

	#diagnosticsOf({ uri, diagnostics }: Entry): Diagnostic[] {
		const options = diagnosticOptions(this.#services.client());
		return [...diagnostics, ...this.#crossFile(uri).map((finding) => locatedDiagnostic(uri, finding, options))];
	}

	#entryMessage(uri: string) {
		const entry = this.#services.index.entry(uri);
		const counts = countsOf(this.#crossFile(uri));
		return entry && pilotEntry(entry, sumOf(entry.counts, counts), this.#services.client().settings.language);
	}

	#crossFile(uri: string) {
		return withSeverities(this.#services.index.findingsOf(uri), this.#services.severitiesFor(uri));
	}
}
