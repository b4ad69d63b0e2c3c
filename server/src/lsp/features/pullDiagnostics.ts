import type { DocumentDiagnosticParams } from "vscode-languageserver";
import { fullReport } from "../diagnostics";
import { guard } from "../guard";
import type { Feature } from "./feature";

export const pullDiagnostics: Feature = {
	capabilities: ({ pullsDiagnostics }) =>
		pullsDiagnostics
			? { diagnosticProvider: { identifier: "pilot", interFileDependencies: true, workspaceDiagnostics: false } }
			: {},
	register({ connection, documents, diagnostics }) {
		connection.languages.diagnostics.on(
			guard(connection, "Diagnostics", async ({ textDocument }: DocumentDiagnosticParams) => {
				const document = documents.get(textDocument.uri);
				return fullReport(document === undefined ? [] : await diagnostics.of(document));
			}),
		);
	},
};
