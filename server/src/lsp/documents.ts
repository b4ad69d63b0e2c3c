/** The open documents and what is known of each: read once a version, forgotten when closed. */
import type { TextDocument } from "vscode-languageserver-textdocument";
import { check } from "../check/check";
import { type Context, sameContext } from "../check/context";
import type { Analysis } from "../editing/codeActions";
import type { Format } from "../format/formats";
import { pilotOf } from "../pilot/pilot";
import { type Blocks, noBlocks } from "../yaml/blocks";
import { parse } from "../yaml/parse";

export interface Analyses {
	/** The analysis of the document as it is now. */
	of(document: TextDocument): Analysis;
	forget(uri: string): void;
}

interface Known extends Analysis {
	readonly version: number;
	readonly blocks: Blocks;
}

/**
 * @param formatOf what a document is read as
 * @param contextOf what to check it with now; a document is checked again when it differs from the last time
 */
export function createAnalyses(formatOf: (uri: string) => Format, contextOf: (uri: string) => Context): Analyses {
	const known = new Map<string, Known>();
	return {
		of(document) {
			const last = known.get(document.uri);
			const now = contextOf(document.uri);
			const read = last?.version === document.version && last.document === document ? last : undefined;
			if (read !== undefined && sameContext(read.context, now)) {
				return read;
			}
			const blocks = last?.blocks ?? noBlocks();
			const pilot = read?.pilot ?? pilotOf(parse(document.getText(), blocks), formatOf(document.uri));
			const analysis = {
				document,
				version: document.version,
				pilot,
				findings: check(pilot, now),
				context: now,
				blocks,
			};
			known.set(document.uri, analysis);
			return analysis;
		},
		forget: (uri) => void known.delete(uri),
	};
}
