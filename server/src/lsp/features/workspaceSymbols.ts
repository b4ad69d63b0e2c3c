import type { WorkspaceSymbolParams } from "vscode-languageserver";
import { getWorkspaceSymbols } from "../../editing/workspaceSymbols";
import { guard } from "../guard";
import type { Feature } from "./feature";

export const workspaceSymbols: Feature = {
	capabilities: () => ({ workspaceSymbolProvider: true }),
	register({ connection, portfolio: { portfolio } }) {
		connection.onWorkspaceSymbol(
			guard(connection, "Symbols", ({ query }: WorkspaceSymbolParams) =>
				getWorkspaceSymbols(portfolio.summaries(), query),
			),
		);
	},
};
