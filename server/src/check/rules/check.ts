/** Runs the rules. A rule that fails is reported, and the others still run. */
import type { SchemaDocument } from "../../document/document";
import { SEVERITIES, type Severity, type Status, severityOfMissing } from "../../format/status";
import type { Context } from "../core/context";
import type { Check, Finding, Fix } from "../core/finding";
import { RULES } from "./index";
import { rule as missingFile } from "./reference/missing-file";
import type { Rule, RuleFinding } from "./rule";

export const ruleChecks: readonly Check[] = RULES.map((rule) => (pilot, context) => findingsOf(rule, pilot, context));

/** The only pilot rule that applies to other files too. */
export const linkCheck: Check = (document, context) => findingsOf(missingFile, document, context);

const IDS: ReadonlySet<string> = new Set(RULES.map(({ id }) => id));

export function isRule(code: string): boolean {
	return IDS.has(code);
}

export function findingsOf(rule: Rule, document: SchemaDocument, context: Context): readonly Finding[] {
	try {
		const findings: Finding[] = [];
		for (const found of rule.find(document, context)) {
			findings.push(findingOf(rule, found, document.status));
		}
		return findings;
	} catch (error) {
		return [brokenRule(rule, error)];
	}
}

function findingOf(rule: Rule, { fixes, ...found }: RuleFinding, status: Status): Finding {
	return {
		code: rule.id,
		severity: atMost(status, rule.severityAt?.(status) ?? rule.severity),
		...found,
		...(fixes === undefined ? {} : { fixes: () => orNone(fixes) }),
	};
}

/** Of a stopped pilot little can still be changed, so nothing weighs more than an answer that is missing. */
function atMost(status: Status, severity: Severity): Severity {
	const most = status === "stopped" ? severityOfMissing(status) : severity;
	return SEVERITIES.indexOf(severity) < SEVERITIES.indexOf(most) ? most : severity;
}

/** If fixes fail, the finding and the other fixes remain. */
function orNone(fixes: () => readonly Fix[]): readonly Fix[] {
	try {
		return fixes();
	} catch {
		return [];
	}
}

function brokenRule(rule: Rule, error: unknown): Finding {
	const reason = error instanceof Error ? error.message : String(error);
	return {
		code: rule.id,
		severity: "information",
		span: { start: 0, end: 0 },
		message: {
			en: `This check failed because of an error in the extension; the others still work. Please report it (${reason}).`,
			nl: `Deze controle lukte niet door een fout in de extensie; de andere werken wel. Meld dit graag (${reason}).`,
		},
	};
}
