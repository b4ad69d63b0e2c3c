/** What a check has to say of a pilot, and what can be done about it. Places are offsets; the words are in both languages. */

import type { SchemaDocument } from "../../document/document";
import type { Localized } from "../../format/language";
import type { Severity } from "../../format/status";
import type { Range } from "../../text/positions";
import type { Span } from "../../text/span";
import type { TemplateEdit } from "../../text/template";
import type { Context } from "./context";

export interface Finding {
	/** The fixed id that people put in settings, comments and searches: `why.problem`, `file/value`. */
	readonly code: string;
	readonly span: Span;
	readonly severity: Severity;
	readonly message: Localized;
	readonly related?: readonly Related[];
	/** What the finding is about can go: editors show it faded. */
	readonly unnecessary?: boolean;
}

/** A finding for those who do not have the text. */
export interface LocatedFinding extends Finding {
	readonly range: Range;
}

export interface Related {
	readonly span: Span;
	readonly message: Localized;
	/** Where it stands when that is in another file; `span` says nothing then. */
	readonly elsewhere?: Elsewhere;
}

export interface Elsewhere {
	readonly uri: string;
	readonly range: Range;
}

export interface Fix {
	readonly title: Localized;
	readonly edits: readonly TemplateEdit[];
	/** What most people will want. */
	readonly preferred?: boolean;
	/** There is only one right outcome: it may be done without asking, on save for instance. */
	readonly safe?: boolean;
}

export interface Check {
	/** Whether findings with this code are of this check. */
	handles(code: string): boolean;
	find(pilot: SchemaDocument, context: Context): Iterable<Finding>;
	/** Fixes for a finding of this check, found again in the text as it is now. */
	fixes(finding: Finding, pilot: SchemaDocument, context: Context): readonly Fix[];
}
