/** A rule of the method: what it finds, its message and its fixes, in one object. */

import type { SchemaDocument } from "../../document/document";
import type { Localized } from "../../format/language";
import type { Severity, Status } from "../../format/status";
import type { Context } from "../core/context";
import type { Finding } from "../core/finding";

export interface Rule {
	/** Its group and name: `why/target-is-baseline`. It is never renamed. */
	readonly id: string;
	readonly severity: Severity;
	/** Where it weighs more or less at some statuses. */
	readonly severityAt?: (status: Status) => Severity;
	/** A short description for lists and settings. */
	readonly title: Localized;
	find(pilot: SchemaDocument, context: Context): Iterable<RuleFinding>;
}

/** The span is the smallest text that a person would change; the fixes may use everything that the rule has read. */
export type RuleFinding = Pick<Finding, "span" | "message" | "onPage" | "related" | "fixes">;
