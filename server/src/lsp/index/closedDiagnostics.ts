/** Findings of files that no editor has open: always pushed, for clients ask only for what they show. */
import type { Diagnostic } from "vscode-languageserver-types";
import { addressKey } from "../../text/paths";
import type { SessionServices } from "../services";

export class ClosedDiagnostics {
	readonly #services: SessionServices;
	/** Addresses as they were sent, for the document may be opened under another spelling of its address. */
	readonly #shown = new Map<string, string>();

	constructor(services: SessionServices) {
		this.#services = services;
	}

	show(uri: string, diagnostics: Diagnostic[]): void {
		if (diagnostics.length === 0) {
			this.hide(uri);
		} else {
			this.#shown.set(addressKey(uri), uri);
			this.#send(uri, diagnostics);
		}
	}

	/**
	 * The file has been opened: its findings come another way.
	 * @param replaced an address at which nothing has to be taken back
	 */
	hide(uri: string, replaced?: string): void {
		const sent = this.#shown.get(addressKey(uri));
		this.#shown.delete(addressKey(uri));
		if (sent !== undefined && sent !== replaced) {
			this.#send(sent, []);
		}
	}

	#send(uri: string, diagnostics: Diagnostic[]): void {
		const { connection, log } = this.#services;
		log.run("Sending findings", () => connection.sendDiagnostics({ uri, diagnostics }));
	}
}
