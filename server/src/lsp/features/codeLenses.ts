import type { CodeLensParams } from "vscode-languageserver";
import { getCodeLenses } from "../../editing/codeLenses";
import { guard } from "../guard";
import { analysisOf, type Feature } from "./feature";

export const codeLenses: Feature = {
	capabilities: () => ({ codeLensProvider: { resolveProvider: false } }),
	register(world) {
		const { connection, client } = world;
		connection.onCodeLens(
			guard(connection, "How far the pilot is", ({ textDocument }: CodeLensParams) => {
				const analysis = analysisOf(world, textDocument);
				return analysis === undefined
					? []
					: getCodeLenses(analysis, { language: client.language, followUp: client.goesToNextAnswer });
			}),
		);
	},
};
