import type { SemanticTokensParams, SemanticTokensRangeParams } from "vscode-languageserver";
import { getSemanticTokens, TOKEN_TYPES } from "../../editing/semanticTokens";
import { toSpan } from "../../editing/toLsp";
import { guard } from "../guard";
import { analysisOf, type Feature } from "./feature";

export const semanticTokens: Feature = {
	capabilities: () => ({
		semanticTokensProvider: { legend: { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [] }, full: true, range: true },
	}),
	register(world) {
		const { connection } = world;
		connection.languages.semanticTokens.on(
			guard(connection, "Colours", ({ textDocument }: SemanticTokensParams) => {
				const analysis = analysisOf(world, textDocument);
				return analysis === undefined ? { data: [] } : getSemanticTokens(analysis);
			}),
		);
		connection.languages.semanticTokens.onRange(
			guard(connection, "Colours", ({ textDocument, range }: SemanticTokensRangeParams) => {
				const analysis = analysisOf(world, textDocument);
				return analysis === undefined ? { data: [] } : getSemanticTokens(analysis, toSpan(analysis.document, range));
			}),
		);
	},
};
