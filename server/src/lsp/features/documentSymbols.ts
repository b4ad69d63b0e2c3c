import type { DocumentSymbolParams } from "vscode-languageserver";
import { getSymbolList, getSymbols } from "../../editing/symbols";
import { guard } from "../guard";
import { analysisOf, type Feature } from "./feature";

export const documentSymbols: Feature = {
	capabilities: () => ({ documentSymbolProvider: { label: "Pilot" } }),
	register(world) {
		const { connection, client } = world;
		connection.onDocumentSymbol(
			guard(connection, "Outline", ({ textDocument }: DocumentSymbolParams) => {
				const analysis = analysisOf(world, textDocument);
				if (analysis === undefined) {
					return [];
				}
				return client.symbolTree ? getSymbols(analysis, client) : getSymbolList(analysis, client);
			}),
		);
	},
};
