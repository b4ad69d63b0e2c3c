import type { CompletionItem, CompletionParams } from "vscode-languageserver";
import { folderAskedFor, getCompletions, resolveCompletion } from "../../editing/completion/completion";
import type { FolderListing } from "../../editing/completion/proposal";
import { decoded, resolvePath } from "../../text/paths";
import type { Snapshot, Workspace } from "../snapshot";

/**
 * Editors ask while a word is typed. Beside that a space asks, since a colon, dash or comma comes before it, and a bracket.
 * A slash goes on into a folder. No colon: whoever types `why:` and Enter wants a new line and no suggestion.
 */
export const TRIGGER_CHARACTERS = [" ", "[", "{", "/"];

export async function completion(snapshot: Snapshot, { position, context }: CompletionParams) {
	const { analysis, client, workspace } = snapshot;
	const { capabilities, settings } = client;
	const offset = snapshot.document.offsetAt(position);
	const files = await listFolder(snapshot, offset);
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
export function resolveSuggestion(
	{ client: { capabilities, settings } }: Workspace,
	item: CompletionItem,
	snapshotOf: (uri: string) => Snapshot | undefined,
) {
	const snapshot = snapshotOf(String(item.data?.uri));
	const options = { language: settings.language, markdown: capabilities.markdownCompletions };
	return snapshot === undefined ? item : resolveCompletion(item, snapshot.analysis, options);
}

/** What is in the folder whose files may be linked to at the cursor; never one outside the folders that are open. */
async function listFolder(
	{ document: { uri }, analysis, client, workspace }: Snapshot,
	offset: number,
): Promise<FolderListing | undefined> {
	const folder = folderAskedFor(analysis, offset);
	const inside = folder && resolvePath(uri, `${folder}x`, client.folders);
	if (folder === undefined || inside === undefined || inside === "") {
		return undefined;
	}
	const own = decoded(uri);
	const address = inside.slice(0, -1);
	const entries = await workspace.list(address.replace(/\/$/, ""));
	return { folder, entries: entries.filter(({ name }) => decoded(address) + name !== own) };
}
