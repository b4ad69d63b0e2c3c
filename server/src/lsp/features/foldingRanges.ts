import type { FoldingRangeParams } from "vscode-languageserver";
import { getFoldingRanges } from "../../editing/foldingRanges";
import { guard } from "../guard";
import { analysisOf, type Feature } from "./feature";

export const foldingRanges: Feature = {
	capabilities: () => ({ foldingRangeProvider: true }),
	register(world) {
		world.connection.onFoldingRanges(
			guard(world.connection, "Folding", ({ textDocument }: FoldingRangeParams) => {
				const analysis = analysisOf(world, textDocument);
				return analysis === undefined ? [] : getFoldingRanges(analysis);
			}),
		);
	},
};
