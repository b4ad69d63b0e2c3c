/** Everything there is to say of one pilot, or of another file of the product. Pure: the same text gives the same findings in an editor, a terminal and a page. */
import type { Format } from "../format/formats";
import type { Pilot } from "../pilot/pilot";
import { onFirstLine } from "../text/lines";
import { type TemplateEdit, toPlain, toPlainEdit } from "../text/template";
import { isAcrossPilots } from "./acrossPilots";
import type { Context } from "./context";
import { documentCheck } from "./file/document";
import { ignoredPathsCheck } from "./file/ignoredPaths";
import { ownRegulationsCheck } from "./file/ownRegulations";
import { shapeCheck } from "./file/shape";
import { syntaxCheck } from "./file/syntax";
import type { Check, Finding, Fix } from "./finding";
import { missingCheck } from "./missing/missing";
import { linkCheck, ruleCheck } from "./rules/check";
import { withSeverities } from "./severities";
import { silence, silencingFix, UNUSED_IGNORE, unusedFixes } from "./silence";

const SHARED: readonly Check[] = [syntaxCheck, documentCheck, shapeCheck, missingCheck];
const CHECKS: Readonly<Record<Format["name"], readonly Check[]>> = {
	pilot: [...SHARED, ruleCheck],
	pilotrc: [...SHARED, linkCheck, ignoredPathsCheck],
	"own-regulations": [...SHARED, ownRegulationsCheck],
};

/** The findings in the order of the file. */
export function check(pilot: Pilot, context: Context): readonly Finding[] {
	const findings = CHECKS[pilot.format.name].flatMap((one) => [...one.find(pilot, context)]);
	// A comment about a finding that is turned off has not become useless.
	return withSeverities(silence(findings, pilot), context.severities ?? [])
		.map((finding) => onOneLine(finding, pilot.tree.text))
		.sort((a, b) => a.span.start - b.span.start);
}

/** A finding about a long text stands on its first line. */
function onOneLine(finding: Finding, text: string): Finding {
	const span = onFirstLine(text, finding.span);
	return span === finding.span ? finding : { ...finding, span };
}

export function fixesFor(finding: Finding, pilot: Pilot, context: Context): readonly Fix[] {
	if (finding.code === UNUSED_IGNORE) {
		return unusedFixes(finding, pilot);
	}
	const fixes = CHECKS[pilot.format.name]
		.filter((one) => one.handles(finding.code))
		.flatMap((one) => one.fixes(finding, pilot, context));
	const isRule = ruleCheck.handles(finding.code) || isAcrossPilots(finding.code);
	const silenced = isRule ? silencingFix(finding, pilot) : undefined;
	return eachOnce([...fixes, ...(silenced === undefined ? [] : [silenced])]).filter(({ edits }) =>
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
