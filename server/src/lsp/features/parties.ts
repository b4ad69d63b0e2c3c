import type {
	DefinitionParams,
	DocumentHighlightParams,
	LocationLink,
	ReferenceParams,
	TextDocumentPositionParams,
} from "vscode-languageserver";
import type { Analysis } from "../../editing/codeActions";
import { getDefinition, getDocumentHighlights, getReferences } from "../../editing/partyNavigation";
import { guard } from "../guard";
import { analysisOf, type Feature, type World } from "./feature";

export const parties: Feature = {
	capabilities: () => ({ definitionProvider: true, referencesProvider: true, documentHighlightProvider: true }),
	register(world) {
		const { connection, client } = world;
		const others = world.portfolio.portfolio.summaries;
		connection.onDefinition(
			guard(connection, "Definition", (params: DefinitionParams) => {
				const links = at(world, params, (analysis, offset) => getDefinition(analysis, offset, others()));
				return client.definitionLinks ? links : links?.map(toLocation);
			}),
		);
		connection.onReferences(
			guard(connection, "References", (params: ReferenceParams) =>
				at(world, params, (analysis, offset) =>
					getReferences(analysis, offset, params.context.includeDeclaration, others()),
				),
			),
		);
		connection.onDocumentHighlight(
			guard(connection, "Highlights", (params: DocumentHighlightParams) => at(world, params, getDocumentHighlights)),
		);
	},
};

/** Nothing rather than none: then the editor goes on with what it finds by itself. */
function at<Result>(
	world: World,
	{ textDocument, position }: TextDocumentPositionParams,
	answer: (analysis: Analysis, offset: number) => Result[],
): Result[] | null {
	const analysis = analysisOf(world, textDocument);
	const found = analysis === undefined ? [] : answer(analysis, analysis.document.offsetAt(position));
	return found.length > 0 ? found : null;
}

function toLocation({ targetUri, targetSelectionRange }: LocationLink) {
	return { uri: targetUri, range: targetSelectionRange };
}
