/** Runs the rules of the method. One that fails is told of as such, and the others go on. */
import type { Pilot } from "../../pilot/pilot";
import type { Context } from "../context";
import type { Check, Finding } from "../finding";
import { RULES } from "./index";
import type { Rule } from "./rule";

const BY_ID: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.id, rule]));

export const ruleCheck: Check = {
	handles: (code) => BY_ID.has(code),
	find: (pilot, context) => RULES.flatMap((rule) => findingsOf(rule, pilot, context)),
	fixes: (finding, pilot, context) => BY_ID.get(finding.code)?.fixes?.(finding, pilot, context) ?? [],
};

export function findingsOf(rule: Rule, pilot: Pilot, context: Context): Finding[] {
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
