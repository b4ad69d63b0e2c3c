/** How the work for a text grows with the text: each kind of text that grows, each thing that is asked of it. */

import { growthOf } from "./growth/measure.mjs";
import { shapes } from "./growth/shapes.mjs";
import { table } from "./report.mjs";
import { atMost } from "./targets.mjs";

/** One is as the text, two is as its square; what lies between is memory that is cleaned up. */
const highest = 1.5;

export function measureGrowth({ inProcess }) {
	return Object.entries(shapes).map(([shape, textOf]) => ({ shape, growth: growthOf(inProcess, textOf) }));
}

export function reportGrowth(rows) {
	const names = rows[0].growth.map(({ name }) => name);
	return [
		"\nWith which power of the text the work grows (– where it takes no time to speak of)",
		table([["", ...names], ...rows.map(({ shape, growth }) => [shape, ...growth.map(figure)])]),
	].join("\n");
}

function figure({ exponent, cost }) {
	return exponent === undefined ? "–" : `${exponent.toFixed(1)} (${cost.toFixed(0)} ms)`;
}

export function judgeGrowth(rows) {
	return rows.map(({ shape, growth }) => {
		const worst = growth.reduce((one, other) => ((other.exponent ?? 0) > (one.exponent ?? 0) ? other : one));
		return atMost(`Growth, ${shape}, ${worst.name}`, worst.exponent ?? 0, highest, "as power");
	});
}
