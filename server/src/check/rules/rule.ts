/** A rule of the method: what it looks at, what it says, and what can be done about it, in one object. */

import type { SchemaDocument } from "../../document/document";
import type { Localized } from "../../format/language";
import type { Severity } from "../../format/status";
import type { Span } from "../../text/span";
import type { Context } from "../core/context";
import type { Finding, Fix, Related } from "../core/finding";

export interface Rule {
	/** Its group and name: `why/target-is-baseline`. It is never renamed. */
	readonly id: string;
	readonly severity: Severity;
	/** What it finds, in a few words, for lists and settings. */
	readonly title: Localized;
	find(pilot: SchemaDocument, context: Context): Iterable<RuleFinding>;
	/** For a finding of this rule, found again in the text as it is now. */
	fixes?(finding: Finding, pilot: SchemaDocument, context: Context): readonly Fix[];
}

export interface RuleFinding {
	/** The narrowest place that a person would change. */
	readonly span: Span;
	readonly message: Localized;
	readonly related?: readonly Related[];
}
