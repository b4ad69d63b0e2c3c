import type { CompletionParams } from "vscode-languageserver";
import { getCompletions } from "../../editing/completion";
import { guard } from "../guard";
import { analysisOf, type Feature } from "./feature";

export const completion: Feature = {
	capabilities: () => ({ completionProvider: {} }),
	register(world) {
		const { connection, client } = world;
		connection.onCompletion(
			guard(connection, "Suggestions", ({ textDocument, position }: CompletionParams) => {
				const analysis = analysisOf(world, textDocument);
				return analysis === undefined
					? []
					: getCompletions(analysis, analysis.document.offsetAt(position), {
							language: client.language,
							snippets: client.snippetCompletions,
						});
			}),
		);
	},
};
