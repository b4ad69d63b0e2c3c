/** Findings for a client that asks for them. */
import type { ServerCapabilities } from "vscode-languageserver";
import type { Capabilities } from "../client/capabilities";

const DIAGNOSTICS = { identifier: "pilot", interFileDependencies: true, workspaceDiagnostics: false };

export function diagnosticCapabilities({ pullsDiagnostics }: Capabilities): ServerCapabilities {
	return pullsDiagnostics ? { diagnosticProvider: DIAGNOSTICS } : {};
}
