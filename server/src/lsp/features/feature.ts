/** One thing that an editor asks for: what the server says it can do, and who answers. */
import type { Connection, ServerCapabilities, TextDocuments } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Analysis } from "../../editing/codeActions";
import type { ClientSettings } from "../client";
import type { Concern } from "../concern";
import type { Diagnostics } from "../diagnostics";
import type { Analyses } from "../documents";
import type { Files } from "../files";
import type { Folders } from "../folders";
import type { PortfolioService } from "../portfolio/service";

export interface Feature {
	capabilities(client: ClientSettings): ServerCapabilities;
	register(world: World): void;
}

export interface World {
	readonly connection: Connection;
	readonly documents: TextDocuments<TextDocument>;
	readonly concerns: Concern;
	readonly analyses: Analyses;
	readonly diagnostics: Diagnostics;
	readonly client: ClientSettings;
	readonly files: Files;
	readonly folders: Folders;
	readonly portfolio: PortfolioService;
}

/** What is known of an open document; nothing where it has just been closed, or is none that is read here. */
export function analysisOf(world: World, { uri }: { readonly uri: string }): Analysis | undefined {
	const document = world.documents.get(uri);
	return document === undefined || !world.concerns(document) ? undefined : world.analyses.of(document);
}
