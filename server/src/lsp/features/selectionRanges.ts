import type { SelectionRangeParams } from "vscode-languageserver";
import { getSelectionRanges } from "../../editing/selectionRanges";
import { guard } from "../guard";
import { analysisOf, type Feature } from "./feature";

export const selectionRanges: Feature = {
	capabilities: () => ({ selectionRangeProvider: true }),
	register(world) {
		world.connection.onSelectionRanges(
			guard(world.connection, "Selection", ({ textDocument, positions }: SelectionRangeParams) => {
				const analysis = analysisOf(world, textDocument);
				return analysis === undefined
					? []
					: getSelectionRanges(
							analysis,
							positions.map((position) => analysis.document.offsetAt(position)),
						);
			}),
		);
	},
};
