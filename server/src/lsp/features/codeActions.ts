import type { CodeActionParams } from "vscode-languageserver";
import { CODE_ACTION_KINDS, getCodeActions } from "../../editing/codeActions";
import { toSpan } from "../../editing/toLsp";
import { diagnosticOptions } from "../client";
import { guard } from "../guard";
import { analysisOf, type Feature } from "./feature";

export const codeActions: Feature = {
	capabilities: () => ({ codeActionProvider: { codeActionKinds: [...CODE_ACTION_KINDS] } }),
	register(world) {
		const { connection, client } = world;
		connection.onCodeAction(
			guard(connection, "Quick-fixes", ({ textDocument, range, context }: CodeActionParams) => {
				const analysis = analysisOf(world, textDocument);
				return analysis === undefined
					? []
					: getCodeActions(analysis, toSpan(analysis.document, range), {
							...diagnosticOptions(client),
							only: context.only,
							snippets: client.snippetEdits,
							versioned: client.versionedEdits,
						});
			}),
		);
	},
};
