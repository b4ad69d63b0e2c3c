/** Runs the rules of the method. One that fails is told of as such, and the others go on. */
import type { SchemaDocument } from "../../document/document";
import type { Context } from "../core/context";
import type { Check, Finding } from "../core/finding";
import { RULES } from "./index";
import { rule as missingFile } from "./reference/missing-file";
import type { Rule } from "./rule";

export const ruleCheck: Check = checkOf(RULES);
/** Of what is said of pilots, this holds for other files too. */
export const linkCheck: Check = checkOf([missingFile]);

function checkOf(rules: readonly Rule[]): Check {
	const byId = new Map(rules.map((rule) => [rule.id, rule]));
	return {
		handles: (code) => byId.has(code),
		find: (pilot, context) => rules.flatMap((rule) => findingsOf(rule, pilot, context)),
		fixes: (finding, pilot, context) => byId.get(finding.code)?.fixes?.(finding, pilot, context) ?? [],
	};
}

export function findingsOf(rule: Rule, pilot: SchemaDocument, context: Context): Finding[] {
	try {
		return [...rule.find(pilot, context)].map((found) => ({ code: rule.id, severity: rule.severity, ...found }));
	} catch (error) {
		return [brokenRule(rule, error)];
	}
}

function brokenRule(rule: Rule, error: unknown): Finding {
	const reason = error instanceof Error ? error.message : String(error);
	return {
		code: rule.id,
		severity: "information",
		span: { start: 0, end: 0 },
		message: {
			en: `This check could not be done because of a mistake in the extension; the other checks went on. (${rule.id}: ${reason})`,
			nl: `Deze controle lukte niet door een fout in de extensie; de andere controles gingen door. (${rule.id}: ${reason})`,
		},
	};
}
