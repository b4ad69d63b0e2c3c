import type { DocumentLinkParams } from "vscode-languageserver";
import { getDocumentLinks } from "../../editing/documentLinks";
import { guard } from "../guard";
import { analysisOf, type Feature } from "./feature";

export const documentLinks: Feature = {
	capabilities: () => ({ documentLinkProvider: {} }),
	register(world) {
		world.connection.onDocumentLinks(
			guard(world.connection, "Links", ({ textDocument }: DocumentLinkParams) => {
				const analysis = analysisOf(world, textDocument);
				return analysis === undefined ? [] : getDocumentLinks(analysis, world.client);
			}),
		);
	},
};
