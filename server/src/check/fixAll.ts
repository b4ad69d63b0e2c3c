/** All safe fixes of a document, which may be applied without asking. */
import { spanSet } from "../text/spanSet";
import type { TemplateEdit } from "../text/template";
import { type Finding, fixesOf } from "./core/finding";
import { isMissingAnswer } from "./missing/missing";

/** Every safe fix that does not overlap an earlier one. */
export function safeEdits(findings: readonly Finding[]): readonly TemplateEdit[] {
	const edits: TemplateEdit[] = [];
	const taken = spanSet();
	// A skeleton for an unanswered question is no repair.
	for (const finding of findings.filter(({ code }) => !isMissingAnswer(code))) {
		const fix = fixesOf(finding).find(({ safe }) => safe === true);
		if (fix !== undefined && !fix.edits.some(({ span }) => taken.touches(span))) {
			edits.push(...fix.edits);
			for (const { span } of fix.edits) {
				taken.add(span);
			}
		}
	}
	return edits;
}
