/** All findings of one document. Pure: the same text gives the same findings in an editor, a terminal and a web page. */

import type { SchemaDocument } from "../document/document";
import type { Format } from "../format/formats";
import { withSeverities } from "../settings/severities";
import { onFirstLine } from "../text/lines";
import type { Context } from "./core/context";
import type { Check, Finding } from "./core/finding";
import { missingCheck } from "./missing/missing";
import { withOfferedFixes } from "./offeredFixes";
import { linkCheck, ruleChecks } from "./rules/check";
import { extendsCheck } from "./settingsFiles/extends";
import { ignoredPathsCheck } from "./settingsFiles/ignoredPaths";
import { ownRegulationsCheck } from "./settingsFiles/ownRegulations";
import { documentCheck } from "./shape/document";
import { shapeCheck } from "./shape/shape";
import { type Suppressed, suppress, suppressedAmong } from "./suppress/suppress";
import { syntaxCheck } from "./syntax/syntax";

const SHARED: readonly Check[] = [syntaxCheck, documentCheck, shapeCheck, missingCheck];
const CHECKS: Readonly<Record<Format["name"], readonly Check[]>> = {
	pilot: [...SHARED, ...ruleChecks],
	pilotrc: [...SHARED, linkCheck, extendsCheck, ignoredPathsCheck],
	"own-regulations": [...SHARED, ownRegulationsCheck],
};

export interface CheckInput {
	readonly document: SchemaDocument;
	readonly context: Context;
}

type Found<Input extends CheckInput> = Input & { readonly findings: readonly Finding[] };

/** The findings in the order of the file, each with the fixes to offer. */
export function check(document: SchemaDocument, context: Context): readonly Finding[] {
	return checkAll([{ document, context }]).flatMap(({ findings }) => findings);
}

/**
 * Several documents with their findings. Each check runs on all of them before the next one does: what the processor has at hand of
 * a check serves them all, which saves a sixth of the time.
 */
export function checkAll<Input extends CheckInput>(inputs: readonly Input[]): readonly Found<Input>[] {
	return foundInAll(inputs).map((found) => ({ ...found, findings: finished(found) }));
}

function finished({ document, context, findings }: Found<CheckInput>): readonly Finding[] {
	// A comment about a finding that is turned off does not become useless.
	return withSeverities(suppress(findings, document, context.today), context.severities ?? [])
		.map((finding) => withOfferedFixes(onOneLine(finding, document.tree.text), document))
		.sort((a, b) => a.span.start - b.span.start);
}

/** The findings that comments suppress, in the order of the file. */
export function suppressedIn(document: SchemaDocument, context: Context): readonly Suppressed[] {
	const findings = foundInAll([{ document, context }]).flatMap((found) => found.findings);
	return suppressedAmong(findings, document, context.today)
		.map(({ finding, comment }) => ({ finding: onOneLine(finding, document.tree.text), comment }))
		.sort((a, b) => a.finding.span.start - b.finding.span.start);
}

function foundInAll<Input extends CheckInput>(inputs: readonly Input[]): readonly Found<Input>[] {
	const all = inputs.map((input) => ({ input, found: [] as (readonly Finding[])[] }));
	for (const [format, checks] of Object.entries(CHECKS)) {
		const ofFormat = all.filter(({ input }) => input.document.format.name === format);
		for (const one of checks) {
			for (const { input, found } of ofFormat) {
				found.push([...one(input.document, input.context)]);
			}
		}
	}
	return all.map(({ input, found }) => ({ ...input, findings: found.flat() }));
}

/** A finding about a text of several lines is on its first line. */
function onOneLine(finding: Finding, text: string): Finding {
	const span = onFirstLine(text, finding.span);
	return span === finding.span ? finding : { ...finding, span };
}
