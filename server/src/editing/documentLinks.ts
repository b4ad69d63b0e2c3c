/** What can be clicked in a pilot: addresses of the web and files beside it, and nothing else. */
import type { DocumentLink } from "vscode-languageserver-types";
import { linksOf } from "../document/links";
import { resolvePath } from "../text/paths";
import type { Analysis } from "./analysis";
import { toRange } from "./toLsp";

export interface DocumentLinkOptions {
	/** The addresses of the workspace folders; no link leads out of them. */
	readonly folders: readonly string[];
}

export function getDocumentLinks({ document, pilot }: Analysis, { folders }: DocumentLinkOptions): DocumentLink[] {
	return linksOf(pilot).flatMap(({ kind, span, target }) => {
		const address = kind === "web" ? target : resolvePath(document.uri, target, folders);
		return address === undefined ? [] : { range: toRange(document, span), target: address };
	});
}
