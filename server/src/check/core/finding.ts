/** What a check reports about a document, with its fixes. Positions are offsets; texts are in both languages. */

import type { SchemaDocument } from "../../document/document";
import type { Localized } from "../../format/language";
import type { Severity } from "../../format/status";
import type { Range } from "../../text/positions";
import type { Span } from "../../text/span";
import type { TemplateEdit } from "../../text/template";
import type { Context } from "./context";

/** Plain data, which can be stored and sent. */
export interface FindingData {
	/** The fixed id that people use in settings, comments and searches: `why.problem`, `file/value`. */
	readonly code: string;
	readonly span: Span;
	readonly severity: Severity;
	readonly message: Localized;
	/** The message for who reads it elsewhere than in an editor: as long as it needs to be, and without the ways of an editor. */
	readonly onPage?: Localized;
	readonly related?: readonly Related[];
	/** The text of the finding is not needed: editors fade it. */
	readonly unnecessary?: boolean;
}

export interface Finding extends FindingData {
	/** Fixes for the document in which it was found; computed only when called. */
	readonly fixes?: () => readonly Fix[];
}

/** A finding for those who do not have the text. */
export interface LocatedFinding extends FindingData {
	readonly range: Range;
}

export interface Related {
	readonly span: Span;
	readonly message: Localized;
	/** Set if it is in another file; `span` is meaningless then. */
	readonly location?: FileLocation;
}

export interface FileLocation {
	readonly uri: string;
	readonly range: Range;
}

export interface Fix {
	readonly title: Localized;
	readonly edits: readonly TemplateEdit[];
	/** The fix that most people want. */
	readonly preferred?: boolean;
	/** It only serves an editor that knows tab stops with choices: it opens a list to pick from. */
	readonly needsSnippets?: boolean;
	/** It suppresses the finding and leaves what it is about: the last thing to do. */
	readonly suppresses?: boolean;
	/** There is only one right outcome, so it may be applied without asking, such as on save. */
	readonly safe?: boolean;
}

export type Check = (document: SchemaDocument, context: Context) => Iterable<Finding>;

export function fixesOf({ fixes }: Finding): readonly Fix[] {
	return fixes?.() ?? [];
}
