/** The fixes to offer for a finding: each once, none that changes nothing, and last the comment that suppresses it. */

import type { SchemaDocument } from "../document/document";
import { LANGUAGES } from "../format/language";
import { type TemplateEdit, toPlain, toPlainEdit } from "../text/template";
import { isCrossFileCode } from "./core/crossFileCodes";
import { type Finding, type FindingData, type Fix, fixesOf } from "./core/finding";
import { isRule } from "./rules/check";
import { suppressionFix, unusedCommentFixes } from "./suppress/fixes";
import { UNUSED_IGNORE } from "./suppress/suppressible";

export function withOfferedFixes(finding: Finding, document: SchemaDocument): Finding {
	return { ...finding, fixes: () => offered(finding, document) };
}

/** Cross-file findings are plain data, so their fixes are added where the document is available. */
export function withCrossFileFixes(findings: readonly FindingData[], document: SchemaDocument): readonly Finding[] {
	return findings.map((finding) =>
		finding.code === UNUSED_IGNORE
			? { ...finding, fixes: () => unusedCommentFixes(finding.span, document) }
			: withOfferedFixes(finding, document),
	);
}

function offered(finding: Finding, document: SchemaDocument): readonly Fix[] {
	const { text } = document.tree;
	const isSuppressible = isRule(finding.code) || isCrossFileCode(finding.code);
	const suppression = isSuppressible ? suppressionFix(finding, document) : undefined;
	return eachOnce([...fixesOf(finding), ...(suppression === undefined ? [] : [suppression])]).filter(
		({ edits, needsSnippets }) => needsSnippets === true || edits.some((edit) => changes(text, edit)),
	);
}

/** Two findings, such as about two parties with one name, may share a fix. Titles are compared, because edits may be as long as the file. */
function eachOnce(fixes: readonly Fix[]): readonly Fix[] {
	// Nearly always, and quickly seen.
	if (LANGUAGES.every((language) => new Set(fixes.map(({ title }) => title[language])).size === fixes.length)) {
		return fixes;
	}
	const byTitle = new Map<string, Fix[]>();
	return fixes.filter((fix) => {
		const alike = LANGUAGES.map((language) => {
			const title = fix.title[language];
			const titled = byTitle.get(title) ?? [];
			byTitle.set(title, titled);
			return titled;
		});
		const isNew = !alike.flat().some((other) => haveSameEdits(fix, other));
		for (const titled of alike) {
			titled.push(fix);
		}
		return isNew;
	});
}

function haveSameEdits(one: Fix, other: Fix): boolean {
	const [edits, others] = [one, other].map((fix) => JSON.stringify(fix.edits.map(toPlainEdit)));
	return edits === others;
}

/** A fix that changes nothing is useless. */
function changes(text: string, { span, template }: TemplateEdit): boolean {
	return text.slice(span.start, span.end) !== toPlain(template);
}
