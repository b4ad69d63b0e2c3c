import type { InlayHintParams } from "vscode-languageserver";
import { getInlayHints } from "../../editing/inlayHints";
import { toSpan } from "../../editing/toLsp";
import { guard } from "../guard";
import { analysisOf, type Feature } from "./feature";

export const inlayHints: Feature = {
	capabilities: () => ({ inlayHintProvider: true }),
	register(world) {
		const { connection, client } = world;
		connection.languages.inlayHint.on(
			guard(connection, "Hints", ({ textDocument, range }: InlayHintParams) => {
				const analysis = client.inlayHints ? analysisOf(world, textDocument) : undefined;
				return analysis === undefined ? [] : getInlayHints(analysis, toSpan(analysis.document, range), client);
			}),
		);
	},
};
