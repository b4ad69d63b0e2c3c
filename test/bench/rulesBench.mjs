/** What all rules of the method together add to the parse of a pilot. */
import { parseDocument } from "yaml";
import { summary } from "./statistics.mjs";
import { pilotOf, today } from "./texts.mjs";

export const lines = 300;
const warmUps = 200;
const rounds = 300;

/** Both in turn within each round, on the same text; the pilot is read anew for the rules, so that nothing is remembered. */
export function measureRules({ RULES, parse, pilotOf: read }) {
	const text = pilotOf(lines);
	const context = { today, missingFiles: new Set() };
	const times = { parse: [], rules: [] };
	for (let round = 0; round < warmUps + rounds; round++) {
		const pilot = read(parse(text));
		const [start, middle, end] = [
			performance.now(),
			timeAfter(() => parseDocument(text)),
			timeAfter(() => RULES.forEach((rule) => void [...rule.find(pilot, context)])),
		];
		if (round >= warmUps) {
			times.parse.push(middle - start);
			times.rules.push(end - middle);
		}
	}
	return { lines, count: RULES.length, times: { parse: summary(times.parse), rules: summary(times.rules) } };
}

function timeAfter(work) {
	work();
	return performance.now();
}
