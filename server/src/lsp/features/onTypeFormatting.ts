import type { DocumentOnTypeFormattingParams } from "vscode-languageserver";
import { getOnTypeFormatting, ON_TYPE_TRIGGERS } from "../../editing/onTypeFormatting";
import { guard } from "../guard";
import { analysisOf, type Feature } from "./feature";

const [firstTriggerCharacter, ...moreTriggerCharacter] = ON_TYPE_TRIGGERS;

export const onTypeFormatting: Feature = {
	capabilities: () => ({ documentOnTypeFormattingProvider: { firstTriggerCharacter, moreTriggerCharacter } }),
	register(world) {
		const { connection } = world;
		connection.onDocumentOnTypeFormatting(
			guard(connection, "Quotes while typing", ({ textDocument, position, ch }: DocumentOnTypeFormattingParams) => {
				const analysis = analysisOf(world, textDocument);
				return analysis === undefined ? [] : getOnTypeFormatting(analysis, analysis.document.offsetAt(position), ch);
			}),
		);
	},
};
