/** What all rules of the method together add to the parse of a pilot. */
import { parseDocument } from "yaml";
import { summary } from "./statistics.mjs";
import { pilotOf, today } from "./texts.mjs";

export const lines = 300;
const warmUps = 200;
const rounds = 300;

/**
 * Both in turn within each round, on the same text. The pilot is read anew, so that nothing is remembered, and the other
 * checks have gone over it, as they do before the rules.
 */
export function measureRules({ RULES, shapeCheck, missingCheck, parse, documentOf }) {
	const text = pilotOf(lines);
	const context = { today, missingFiles: new Set() };
	const times = { parse: [], rules: [] };
	for (let round = 0; round < warmUps + rounds; round++) {
		const pilot = documentOf(parse(text));
		const parsing = timeOf(() => parseDocument(text));
		for (const check of [shapeCheck, missingCheck]) void [...check(pilot, context)];
		const rules = timeOf(() => {
			for (const rule of RULES) void [...rule.find(pilot, context)];
		});
		if (round >= warmUps) {
			times.parse.push(parsing);
			times.rules.push(rules);
		}
	}
	return { lines, count: RULES.length, times: { parse: summary(times.parse), rules: summary(times.rules) } };
}

function timeOf(work) {
	const start = performance.now();
	work();
	return performance.now() - start;
}
