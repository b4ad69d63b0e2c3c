/** Findings of files that no editor has open: always pushed, for clients ask only for what they show. */
import type { Connection } from "vscode-languageserver";
import type { Diagnostic } from "vscode-languageserver-types";
import { addressKey } from "../../text/paths";
import type { Log } from "../connection/log";

export class ClosedDiagnostics {
	readonly #connection: Connection;
	readonly #log: Log;
	/** Addresses as they were sent, for the document may be opened under another spelling of its address. */
	readonly #shown = new Map<string, string>();

	constructor(connection: Connection, log: Log) {
		[this.#connection, this.#log] = [connection, log];
	}

	show(uri: string, diagnostics: readonly Diagnostic[]): void {
		if (diagnostics.length === 0) {
			this.hide(uri);
		} else {
			this.#shown.set(addressKey(uri), uri);
			this.#send(uri, [...diagnostics]);
		}
	}

	/** The file has been opened: its findings come another way. */
	hide(uri: string): void {
		const sent = this.#shown.get(addressKey(uri));
		if (sent !== undefined) {
			this.#shown.delete(addressKey(uri));
			this.#send(sent, []);
		}
	}

	/** The document's own findings have just replaced them. */
	forget(uri: string): void {
		if (this.#shown.get(addressKey(uri)) === uri) {
			this.#shown.delete(addressKey(uri));
		}
		this.hide(uri);
	}

	#send(uri: string, diagnostics: Diagnostic[]): void {
		this.#log.run("Sending findings", () => this.#connection.sendDiagnostics({ uri, diagnostics }));
	}
}
