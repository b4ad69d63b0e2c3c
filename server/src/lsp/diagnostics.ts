/** From snapshots to the client: pushed after a change, or given when it asks; never both. */
import { DocumentDiagnosticReportKind } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { noReadiness, readinessParams } from "../editing/pilots/readiness";
import { PILOT_FORMAT } from "../format/formats";
import { diagnosticsOf } from "./client/client";
import { notify } from "./connection/messages";
import type { Snapshot } from "./snapshot";
import type { Stores } from "./stores";
import { type Burst, createBurst } from "./time/burst";
import type { Timer } from "./time/clock";

/** The client has the findings by then, and nobody has typed on. */
const COLLECT_AFTER_MS = 5;

interface DiagnosticsServices extends Stores {
	/** As it is when all is known that its findings depend on; nothing where the document is not open, or is none of ours. */
	ready(uri: string): Promise<Snapshot | undefined>;
}

export class Diagnostics {
	readonly #services: DiagnosticsServices;
	readonly #bursts = new Map<string, Burst>();
	/** By address what is to be sent last: what is late is not sent any more. */
	readonly #latest = new Map<string, object>();
	/** Documents that the client has findings or a readiness of. */
	readonly #sent = new Set<string>();
	/** Documents whose findings the client has asked for: it may have one open and not show it. */
	readonly #asked = new Set<string>();
	/** By address of what is scheduled: who waits until it has been sent. */
	readonly #behind = new Map<string, (() => void)[]>();
	#collecting: Timer | undefined;

	constructor(services: DiagnosticsServices) {
		this.#services = services;
	}

	/**
	 * The document has changed, has just been opened, or something else has that its findings depend on.
	 * @param checksMeanwhile while it waits whether more comes
	 */
	schedule(uri: string, checksMeanwhile: boolean): void {
		const { log, clock, ready } = this.#services;
		const burst = this.#bursts.get(uri) ?? createBurst(clock);
		this.#bursts.set(uri, burst);
		const task = {};
		this.#latest.set(uri, task);
		this.#behind.set(uri, this.#behind.get(uri) ?? []);
		burst.after(
			() => log.run(`Checking ${uri}`, () => this.#send(uri, task)),
			checksMeanwhile ? () => log.run(`Checking ${uri}`, async () => void (await ready(uri))?.analysis) : undefined,
		);
	}

	close(document: TextDocument): void {
		const { uri } = document;
		this.#bursts.get(uri)?.cancel();
		this.#bursts.delete(uri);
		this.#latest.delete(uri);
		this.#asked.delete(uri);
		this.#resumeOthers(uri);
		if (this.#sent.delete(uri)) {
			this.#services.log.run("Sending findings", () => this.#clear(document));
		}
	}

	/** Resolves when the findings of the document as it is now are out: for work that nobody waits for while they type. */
	sent(uri: string): Promise<void> {
		const behind = this.#behind.get(uri);
		return behind === undefined ? Promise.resolve() : new Promise((resolve) => void behind.push(resolve));
	}

	/** Asks a client that asks for findings to ask again. */
	refresh(): void {
		const { pullsDiagnostics, refreshesDiagnostics } = this.#services.client().capabilities;
		if (pullsDiagnostics && refreshesDiagnostics) {
			// A client that answers with an error goes on asking as before.
			this.#services.connection.languages.diagnostics.refresh().catch(() => {});
		}
	}

	/** For a client that asks. */
	async report(uri: string) {
		const snapshot = await this.#services.ready(uri);
		if (snapshot !== undefined) {
			this.#asked.add(uri);
			// Not before the client has the others, so that nothing disappears in between.
			this.#services.clock.after(0, () => this.#services.closed.hide(uri));
		}
		const items = snapshot === undefined ? [] : diagnosticsOf(snapshot.analysis, snapshot.client);
		return { kind: DocumentDiagnosticReportKind.Full, items } as const;
	}

	/** Whether the client shows the findings of the document by itself. */
	isShown(uri: string): boolean {
		return !this.#services.client().capabilities.pullsDiagnostics || this.#asked.has(uri);
	}

	async #send(uri: string, task: object): Promise<void> {
		const snapshot = await this.#services.ready(uri);
		if (this.#latest.get(uri) !== task) {
			return;
		}
		try {
			await this.#sendNow(uri, snapshot);
		} finally {
			this.#resumeOthers(uri);
		}
	}

	#resumeOthers(uri: string): void {
		const behind = this.#behind.get(uri) ?? [];
		this.#behind.delete(uri);
		for (const resume of behind) {
			resume();
		}
	}

	async #sendNow(uri: string, snapshot: Snapshot | undefined): Promise<void> {
		if (snapshot !== undefined) {
			this.#sent.add(uri);
			await this.#sendOf(snapshot);
			this.#collect(snapshot.analysis.pilot.tree.text.length);
		} else if (this.#sent.delete(uri)) {
			await this.#clear({ uri, version: 0 });
		}
	}

	async #sendOf(snapshot: Snapshot): Promise<void> {
		const { connection, closed } = this.#services;
		const { capabilities, settings } = snapshot.client;
		const { uri, version } = snapshot.document;
		if (!capabilities.pullsDiagnostics) {
			const diagnostics = diagnosticsOf(snapshot.analysis, snapshot.client);
			closed.hide(uri, uri);
			await connection.sendDiagnostics({ uri, version, diagnostics });
		}
		if (capabilities.readiness && snapshot.analysis.pilot.format === PILOT_FORMAT) {
			await notify(connection, "pilot/readiness", readinessParams(snapshot.analysis, settings.language));
		}
	}

	/** Before the next key, as a rule. */
	#collect(characters: number): void {
		const { clock, collect } = this.#services;
		if (collect !== undefined) {
			this.#collecting?.cancel();
			this.#collecting = clock.after(COLLECT_AFTER_MS, () => collect(characters));
		}
	}

	async #clear({ uri, version }: Pick<TextDocument, "uri" | "version">): Promise<void> {
		const { connection, client } = this.#services;
		if (!client().capabilities.pullsDiagnostics) {
			await connection.sendDiagnostics({ uri, diagnostics: [] });
		}
		if (client().capabilities.readiness) {
			await notify(connection, "pilot/readiness", noReadiness(uri, version));
		}
	}
}
