/** Everything there is to say of one pilot, or of another file of the product. Pure: the same text gives the same findings in an editor, a terminal and a page. */

import type { SchemaDocument } from "../document/document";
import type { Format } from "../format/formats";
import { withSeverities } from "../settings/severities";
import { onFirstLine } from "../text/lines";
import { type TemplateEdit, toPlain, toPlainEdit } from "../text/template";
import type { Context } from "./core/context";
import { isCrossFileCode } from "./core/crossFileCodes";
import type { Check, Finding, Fix } from "./core/finding";
import { missingCheck } from "./missing/missing";
import { linkCheck, ruleCheck } from "./rules/check";
import { ignoredPathsCheck } from "./settingsFiles/ignoredPaths";
import { ownRegulationsCheck } from "./settingsFiles/ownRegulations";
import { documentCheck } from "./shape/document";
import { shapeCheck } from "./shape/shape";
import { suppress, suppressionFix, UNUSED_IGNORE, unusedFixes } from "./suppress";
import { syntaxCheck } from "./syntax/syntax";

const SHARED: readonly Check[] = [syntaxCheck, documentCheck, shapeCheck, missingCheck];
const CHECKS: Readonly<Record<Format["name"], readonly Check[]>> = {
	pilot: [...SHARED, ruleCheck],
	pilotrc: [...SHARED, linkCheck, ignoredPathsCheck],
	"own-regulations": [...SHARED, ownRegulationsCheck],
};

/** The findings in the order of the file. */
export function check(pilot: SchemaDocument, context: Context): readonly Finding[] {
	const findings = CHECKS[pilot.format.name].flatMap((one) => [...one.find(pilot, context)]);
	// A comment about a finding that is turned off has not become useless.
	return withSeverities(suppress(findings, pilot), context.severities ?? [])
		.map((finding) => onOneLine(finding, pilot.tree.text))
		.sort((a, b) => a.span.start - b.span.start);
}

/** A finding about a long text stands on its first line. */
function onOneLine(finding: Finding, text: string): Finding {
	const span = onFirstLine(text, finding.span);
	return span === finding.span ? finding : { ...finding, span };
}

export function fixesFor(finding: Finding, pilot: SchemaDocument, context: Context): readonly Fix[] {
	if (finding.code === UNUSED_IGNORE) {
		return unusedFixes(finding, pilot);
	}
	const fixes = CHECKS[pilot.format.name]
		.filter((one) => one.handles(finding.code))
		.flatMap((one) => one.fixes(finding, pilot, context));
	const isRule = ruleCheck.handles(finding.code) || isCrossFileCode(finding.code);
	const suppressed = isRule ? suppressionFix(finding, pilot) : undefined;
	return eachOnce([...fixes, ...(suppressed === undefined ? [] : [suppressed])]).filter(({ edits }) =>
		edits.some((edit) => changes(pilot.tree.text, edit)),
	);
}

/** Two parties of one name, for instance, are both mended by one and the same. */
function eachOnce(fixes: readonly Fix[]): readonly Fix[] {
	const titles = fixes.flatMap(({ title }) => [title.en, title.nl]);
	if (new Set(titles).size === titles.length) {
		return fixes;
	}
	const seen = new Set<string>();
	return fixes.filter(({ title, edits }) => {
		const keys = [title.en, title.nl].map((words) => JSON.stringify([words, edits.map(toPlainEdit)]));
		const isNew = !keys.some((key) => seen.has(key));
		for (const key of keys) {
			seen.add(key);
		}
		return isNew;
	});
}

/** What would leave all as it is helps nobody. */
function changes(text: string, { span, template }: TemplateEdit): boolean {
	return text.slice(span.start, span.end) !== toPlain(template);
}
