import type { CompletionItem, CompletionParams, Position, TextDocumentIdentifier } from "vscode-languageserver";
import { folderAskedFor, getCompletions, resolveCompletion } from "../../editing/completion/completion";
import type { FolderListing } from "../../editing/completion/paths";
import { decoded, resolvePath } from "../../text/paths";
import { guard } from "../guard";
import { analysisOf, type Feature, type World } from "./feature";

/**
 * Editors ask while a word is typed. Beside that a space asks, since a colon, dash or comma comes before it, and a bracket.
 * A slash goes on into a folder. No colon: whoever types `why:` and Enter wants a new line and no suggestion.
 */
const TRIGGERS = [" ", "[", "{", "/"];

export const completion: Feature = {
	capabilities: () => ({ completionProvider: { triggerCharacters: TRIGGERS, resolveProvider: true } }),
	register(world) {
		const { connection, client } = world;
		connection.onCompletion(
			guard(connection, "Suggestions", async ({ textDocument, position, context }: CompletionParams) => {
				const files = await listFolder(world, textDocument, position);
				// As it is after the folder has been read.
				const analysis = analysisOf(world, textDocument);
				return analysis === undefined || (files === undefined && context?.triggerCharacter === "/")
					? []
					: getCompletions(analysis, analysis.document.offsetAt(position), {
							...(files === undefined ? {} : { files }),
							language: client.language,
							snippets: client.snippetCompletions,
							labelDetails: client.labelDetails,
							laterLines: client.laterLines,
							triggersSuggest: client.triggersSuggest,
							afterSpace: context?.triggerCharacter === " ",
							vocabulary: world.portfolio.portfolio.vocabulary(),
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

/** What is in the folder whose files may be linked to at the cursor; never one outside the folders that are open. */
async function listFolder(
	world: World,
	textDocument: TextDocumentIdentifier,
	position: Position,
): Promise<FolderListing | undefined> {
	const analysis = analysisOf(world, textDocument);
	const folder = analysis && folderAskedFor(analysis, analysis.document.offsetAt(position));
	const inside = folder && resolvePath(textDocument.uri, `${folder}x`, world.client.folders);
	if (folder === undefined || inside === undefined || inside === "") {
		return undefined;
	}
	const own = decoded(textDocument.uri);
	const address = inside.slice(0, -1);
	const entries = await world.files.list(address.replace(/\/$/, ""));
	return { folder, entries: entries.filter(({ name }) => decoded(address) + name !== own) };
}
