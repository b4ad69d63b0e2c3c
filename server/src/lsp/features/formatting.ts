import type { DocumentFormattingParams, DocumentRangeFormattingParams } from "vscode-languageserver";
import { getFormatting } from "../../editing/formatting";
import { guard } from "../guard";
import { analysisOf, type Feature } from "./feature";

export const formatting: Feature = {
	capabilities: () => ({ documentFormattingProvider: true, documentRangeFormattingProvider: true }),
	register(world) {
		const { connection } = world;
		connection.onDocumentFormatting(
			guard(connection, "Formatting", ({ textDocument, options }: DocumentFormattingParams) => {
				const analysis = analysisOf(world, textDocument);
				return analysis === undefined ? [] : getFormatting(analysis, options);
			}),
		);
		connection.onDocumentRangeFormatting(
			guard(connection, "Formatting", ({ textDocument, options, range }: DocumentRangeFormattingParams) => {
				const analysis = analysisOf(world, textDocument);
				return analysis === undefined ? [] : getFormatting(analysis, options, range);
			}),
		);
	},
};
