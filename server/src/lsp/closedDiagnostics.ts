/** Findings of files that no editor has open: always pushed, for clients ask only for what they show. */
import type { Connection } from "vscode-languageserver";
import type { Diagnostic } from "vscode-languageserver-types";
import { addressKey } from "../text/paths";
import type { Log } from "./connection/log";

export interface ClosedDiagnostics {
	show(uri: string, diagnostics: readonly Diagnostic[]): void;
	/** The file has been opened: its findings come another way. */
	hide(uri: string): void;
	/** The document's own findings have just taken their place. */
	forget(uri: string): void;
}

export function createClosedDiagnostics(connection: Connection, log: Log): ClosedDiagnostics {
	/** Addresses as they were sent, for the document may be opened under another spelling of its address. */
	const shown = new Map<string, string>();
	const send = (uri: string, diagnostics: Diagnostic[]) =>
		log.run("Sending findings", () => connection.sendDiagnostics({ uri, diagnostics }));

	function hide(uri: string): void {
		const sent = shown.get(addressKey(uri));
		if (sent !== undefined) {
			shown.delete(addressKey(uri));
			send(sent, []);
		}
	}

	return {
		show(uri, diagnostics) {
			if (diagnostics.length === 0) {
				hide(uri);
			} else {
				shown.set(addressKey(uri), uri);
				send(uri, [...diagnostics]);
			}
		},
		hide,
		forget(uri) {
			if (shown.get(addressKey(uri)) === uri) {
				shown.delete(addressKey(uri));
			}
			hide(uri);
		},
	};
}
