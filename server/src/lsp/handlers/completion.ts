/** Suggestions at the cursor, and the documentation of the one that somebody selects. */
import type { CompletionItem, CompletionParams } from "vscode-languageserver";
import { getCompletions, listFolder, resolveCompletion } from "../../editing/completion/completion";
import type { Snapshot } from "../snapshot";
import type { State } from "./handler";

export async function completion(snapshot: Snapshot, offset: number, { context }: CompletionParams) {
	const { analysis, client, workspace } = snapshot;
	const { capabilities, settings } = client;
	const files = await listFolder(analysis, offset, client.folders, workspace.list);
	return files === undefined && context?.triggerCharacter === "/"
		? []
		: getCompletions(analysis, offset, {
				...(files === undefined ? {} : { files }),
				language: settings.language,
				snippets: capabilities.snippetCompletions,
				labelDetails: capabilities.labelDetails,
				laterLines: capabilities.laterLines,
				triggersSuggest: capabilities.triggersSuggest,
				afterSpace: context?.triggerCharacter === " ",
				vocabulary: workspace.vocabulary(),
			});
}

/** What a suggestion is about. */
export function resolveSuggestion(state: State, item: CompletionItem) {
	const snapshot = state.snapshot(String(item.data?.uri));
	if (snapshot === undefined) {
		return item;
	}
	const { capabilities, settings } = snapshot.client;
	const options = { language: settings.language, markdown: capabilities.markdownCompletions };
	return resolveCompletion(item, snapshot.analysis, options);
}
