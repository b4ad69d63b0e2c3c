import type { HoverParams } from "vscode-languageserver";
import { getHover } from "../../editing/hover";
import { guard } from "../guard";
import { analysisOf, type Feature } from "./feature";

export const hover: Feature = {
	capabilities: () => ({ hoverProvider: true }),
	register(world) {
		const { connection, client } = world;
		connection.onHover(
			guard(connection, "What this is about", ({ textDocument, position }: HoverParams) => {
				const analysis = analysisOf(world, textDocument);
				return analysis === undefined
					? null
					: (getHover(analysis, analysis.document.offsetAt(position), {
							language: client.language,
							markdown: client.markdownHovers,
						}) ?? null);
			}),
		);
	},
};
