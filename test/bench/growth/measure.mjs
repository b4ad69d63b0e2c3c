/** How work grows with the text: by the time of the processor, which others on the machine add little to. */
import { analysisOf, operationsOf, readingOf } from "./operations.mjs";

/** How often the part that repeats stands in the text; the last is well within the limits of reading. */
const sizes = [600, 2400];
/** Milliseconds from which on the growth shows. */
const tellable = 100;
const rounds = 2;

/** For each thing that is asked: with which power of the text the work grows; nothing where there is too little to tell. */
export function growthOf(lib, shape) {
	const readings = sizes.map((size) => readingOf(lib, shape(size)));
	return Object.entries(operationsOf(lib)).map(([name, work]) => {
		const [less, more] = readings.map((reading) => costOf(lib, reading, work));
		const exponent = more < tellable ? undefined : Math.log(more / less) / Math.log(sizes[1] / sizes[0]);
		return { name, cost: more, exponent };
	});
}

/** The least of some rounds: the first ones are slower, for they are compiled. */
function costOf(lib, reading, work) {
	let least = Number.POSITIVE_INFINITY;
	for (let round = 0; round < rounds; round++) {
		const analysis = analysisOf(lib, reading);
		const start = process.cpuUsage();
		work(analysis, reading.text);
		const { user, system } = process.cpuUsage(start);
		least = Math.min(least, (user + system) / 1000);
	}
	return least;
}
