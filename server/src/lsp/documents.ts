/** The open documents and what is known of each: read once a version, forgotten when closed. */
import type { TextDocument } from "vscode-languageserver-textdocument";
import { check } from "../check/check";
import { type Context, sameContext } from "../check/context";
import type { Analysis } from "../editing/codeActions";
import type { Format } from "../format/formats";
import type { Catalogue } from "../format/regulations";
import { type Pilot, pilotOf } from "../pilot/pilot";
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

/** What a document is read as, and by what; all of it may change while it is open. */
export interface Reading {
	readonly format: Format;
	readonly catalogue: Catalogue;
	readonly context: Context;
}

/** @param readingOf what holds for a document now; it is checked again when that differs from the last time */
export function createAnalyses(readingOf: (uri: string) => Reading): Analyses {
	const known = new Map<string, Known>();
	return {
		of(document) {
			const last = known.get(document.uri);
			const now = readingOf(document.uri);
			const read = last?.version === document.version && last.document === document ? last : undefined;
			const isSame = read !== undefined && isReadBy(read.pilot, now);
			if (isSame && sameContext(read.context, now.context)) {
				return read;
			}
			const blocks = last?.blocks ?? noBlocks();
			const tree = read?.pilot.tree ?? parse(document.getText(), blocks);
			const pilot = isSame ? read.pilot : pilotOf(tree, now.format, now.catalogue);
			const findings = check(pilot, now.context);
			const analysis = { document, version: document.version, pilot, findings, context: now.context, blocks };
			known.set(document.uri, analysis);
			return analysis;
		},
		forget: (uri) => void known.delete(uri),
	};
}

function isReadBy(pilot: Pilot, { format, catalogue }: Reading): boolean {
	return pilot.format === format && pilot.catalogue === catalogue;
}
