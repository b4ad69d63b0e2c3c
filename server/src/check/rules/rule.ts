/** A rule of the method: what it looks at, what it reports, and what can be done about it, in one object. */

import type { SchemaDocument } from "../../document/document";
import type { Localized } from "../../format/language";
import type { Severity } from "../../format/status";
import type { Context } from "../core/context";
import type { Finding } from "../core/finding";

export interface Rule {
	/** Its group and name: `why/target-is-baseline`. It is never renamed. */
	readonly id: string;
	readonly severity: Severity;
	/** What it finds, in a few words, for lists and settings. */
	readonly title: Localized;
	find(pilot: SchemaDocument, context: Context): Iterable<RuleFinding>;
}

/** Its span is the narrowest that a person would change; its fixes may use all that the rule had at hand. */
export type RuleFinding = Pick<Finding, "span" | "message" | "related" | "fixes">;
