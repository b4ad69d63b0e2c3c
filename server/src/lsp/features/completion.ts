import type { CompletionItem, CompletionParams } from "vscode-languageserver";
import { getCompletions, resolveCompletion } from "../../editing/completion";
import { guard } from "../guard";
import { analysisOf, type Feature } from "./feature";

/**
 * Editors ask while a word is typed. Beside that a space asks, since a colon, dash or comma comes before it, and a bracket.
 * No colon: whoever types `why:` and Enter wants a new line and no suggestion.
 */
const TRIGGERS = [" ", "[", "{"];

export const completion: Feature = {
	capabilities: () => ({ completionProvider: { triggerCharacters: TRIGGERS, resolveProvider: true } }),
	register(world) {
		const { connection, client } = world;
		connection.onCompletion(
			guard(connection, "Suggestions", ({ textDocument, position, context }: CompletionParams) => {
				const analysis = analysisOf(world, textDocument);
				return analysis === undefined
					? []
					: getCompletions(analysis, analysis.document.offsetAt(position), {
							language: client.language,
							snippets: client.snippetCompletions,
							asksOn: client.asksOn,
							afterSpace: context?.triggerCharacter === " ",
						});
			}),
		);
		connection.onCompletionResolve(
			guard(connection, "What a suggestion is about", (item: CompletionItem) => {
				const analysis = analysisOf(world, { uri: String(item.data?.uri) });
				return analysis === undefined
					? item
					: resolveCompletion(item, analysis, { language: client.language, markdown: client.markdownCompletions });
			}),
		);
	},
};
