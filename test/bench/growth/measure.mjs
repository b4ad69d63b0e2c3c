/** How work grows with the text: by the time of the processor, which others on the machine add little to. */
import { analysisOf, operationsOf, readingOf } from "./operations.mjs";

/** How often the part that repeats stands in the text: each time so many times more; the last is well within the limits of reading. */
const times = 4;
const sizes = [150, 150 * times, 150 * times ** 2];
/** Milliseconds from which on the growth shows, and from which on it is not made longer. */
const tellable = 100;
const enough = 4_000;
const rounds = 2;

/** For each thing that is asked: with which power of the text the work grows; nothing where there is too little to tell. */
export function growthOf(lib, shape) {
	const readings = upToEnough(sizes, (size) => {
		const text = shape(size);
		return costOf(() => readingOf(lib, text));
	}).map(({ result }) => result);
	return Object.entries(operationsOf(lib)).map(([name, work]) => {
		const costs = upToEnough(readings, (reading) => leastCostOf(lib, reading, work)).map(({ cost }) => cost);
		const [less, more] = costs.slice(-2);
		return { name, cost: more, exponent: more < tellable ? undefined : Math.log(more / less) / Math.log(times) };
	});
}

/** One after the other, to the first that takes long; two at least. */
function upToEnough(list, measure) {
	const measured = [];
	for (const one of list) {
		measured.push(measure(one));
		if (measured.length > 1 && measured.at(-1).cost > enough) break;
	}
	return measured;
}

/** The least of some rounds: the first ones are slower, for they are compiled. */
function leastCostOf(lib, reading, work) {
	const costs = [];
	while (costs.length < rounds && !(costs.at(-1) > enough)) {
		const analysis = analysisOf(lib, reading);
		costs.push(costOf(() => work(analysis, reading.text)).cost);
	}
	return { cost: Math.min(...costs) };
}

function costOf(work) {
	const start = process.cpuUsage();
	const result = work();
	const { user, system } = process.cpuUsage(start);
	return { result, cost: (user + system) / 1000 };
}
