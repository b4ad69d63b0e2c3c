/** Everything that may be repaired without asking, for there is only one right outcome. */
import type { SchemaDocument } from "../document/document";
import { spanSet } from "../text/spanSet";
import type { TemplateEdit } from "../text/template";
import { fixesFor } from "./check";
import type { Context } from "./core/context";
import type { Finding } from "./core/finding";
import { missingCheck } from "./missing/missing";

/** Every safe fix that does not get in the way of one before it. */
export function safeEdits(
	findings: readonly Finding[],
	pilot: SchemaDocument,
	context: Context,
): readonly TemplateEdit[] {
	const edits: TemplateEdit[] = [];
	const taken = spanSet();
	// A place for an answer is no repair.
	for (const finding of findings.filter(({ code }) => !missingCheck.handles(code))) {
		const fix = fixesFor(finding, pilot, context).find(({ safe }) => safe === true);
		if (fix !== undefined && !fix.edits.some(({ span }) => taken.touches(span))) {
			edits.push(...fix.edits);
			for (const { span } of fix.edits) {
				taken.add(span);
			}
		}
	}
	return edits;
}
