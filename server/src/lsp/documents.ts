/** The open documents and what is known of each: read once a version, forgotten when closed. */

import type { TextDocument } from "vscode-languageserver-textdocument";
import { check } from "../check/check";
import { type Context, sameContext } from "../check/core/context";
import type { Finding } from "../check/core/finding";
import { withCrossFileFixes } from "../check/offeredFixes";
import { documentOf, type SchemaDocument } from "../document/document";
import { readDocument } from "../document/read";
import type { Analysis } from "../editing/codeActions";
import type { Format } from "../format/formats";
import type { Catalogue } from "../format/regulations";
import { withSeverities } from "../settings/severities";
import { emptySectionCache, type SectionCache } from "../yaml/parse/fast/sections";

export interface Analyses {
	/** The analysis of the document as it is now. */
	of(document: TextDocument): Checked;
	forget(uri: string): void;
}

export interface Checked extends Analysis {
	/** The findings that the pilot shows by itself. */
	readonly own: readonly Finding[];
}

interface Known extends Checked {
	readonly version: number;
	readonly blocks: SectionCache;
	readonly across: readonly Finding[];
	readonly ignored: boolean;
}

/** What a document is read as, and by what; all of it may change while it is open. */
export interface Reading {
	readonly format: Format;
	readonly catalogue: Catalogue;
	readonly context: Context;
	/** What other pilots show of it while it is open, with places in the text as it is now. */
	readonly across: readonly Finding[];
	/** The settings of its folder leave it alone. */
	readonly ignored: boolean;
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
			const isChecked = isSame && read.ignored === now.ignored && sameContext(read.context, now.context);
			if (isChecked && read.across === now.across) {
				return read;
			}
			const blocks = last?.blocks ?? emptySectionCache();
			const pilot = isSame ? read.pilot : pilotNow(document, read, now, blocks);
			const own = isChecked ? read.own : now.ignored ? [] : check(pilot, now.context);
			const findings = now.ignored ? own : withAcross(own, withCrossFileFixes(now.across, pilot), now.context);
			const { context, across, ignored } = now;
			const analysis = { document, version: document.version, pilot, findings, context, blocks, own, across, ignored };
			known.set(document.uri, analysis);
			return analysis;
		},
		forget: (uri) => void known.delete(uri),
	};
}

/** Other laws alone change nothing in how a text is read. */
function pilotNow(
	document: TextDocument,
	read: Known | undefined,
	{ format, catalogue }: Reading,
	blocks: SectionCache,
): SchemaDocument {
	return read?.pilot.format === format
		? documentOf(read.pilot.tree, format, catalogue)
		: readDocument(document.getText(), format, catalogue, blocks);
}

/** In the order of the text. */
export function withAcross(
	own: readonly Finding[],
	across: readonly Finding[],
	{ severities = [] }: Context,
): readonly Finding[] {
	return across.length === 0
		? own
		: [...own, ...withSeverities(across, severities)].sort((a, b) => a.span.start - b.span.start);
}

function isReadBy(pilot: SchemaDocument, { format, catalogue }: Reading): boolean {
	return pilot.format === format && pilot.catalogue === catalogue;
}
