/** How the work for a text grows with the text: each kind of text that grows, each thing that is asked of it. */

import { growthOf } from "./growth/measure.mjs";
import { operationsOf } from "./growth/operations.mjs";
import { shapes } from "./growth/shapes.mjs";
import { table } from "./report.mjs";
import { atMost } from "./targets.mjs";

/** One is as the text, two is as its square; what lies between is memory that is cleaned up. */
const highest = 1.5;

export function measureGrowth({ inProcess }) {
	const operations = Object.entries(operationsOf(inProcess));
	return Object.entries(shapes).map(([shape, textOf]) => ({
		shape,
		growth: Object.fromEntries(operations.map(([name, operation]) => [name, growthOf(textOf, operation)])),
	}));
}

export function reportGrowth(rows) {
	const names = Object.keys(rows[0].growth);
	return [
		`\nWith which power of the text the work grows (– where it takes no time to speak of), and what the largest takes, ms`,
		...rows.map(({ shape, growth }) =>
			table([[shape, "power", "ms", "repeats"], ...names.map((name) => [name, ...figures(growth[name])])]),
		),
	].join("\n");
}

function figures({ exponent, cost, size }) {
	return [exponent === undefined ? "–" : exponent.toFixed(2), cost.toFixed(0), String(size)];
}

export function judgeGrowth(rows) {
	return rows.map(({ shape, growth }) => {
		const [name, worst] = Object.entries(growth).reduce((one, other) => (powerOf(other) > powerOf(one) ? other : one));
		return atMost(`Growth of ${shape}, at worst ${name}`, powerOf([name, worst]), highest, "th power");
	});
}

function powerOf([, { exponent }]) {
	return exponent ?? 0;
}
