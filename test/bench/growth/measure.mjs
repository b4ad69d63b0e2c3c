/** How work grows with the text: by the time of the processor, which others on the machine add little to. */

/** How often the part that repeats stands in the text; the last is well within the limits of reading. */
const sizes = [150, 600, 2400];
/** Milliseconds: from there on the growth shows, and whoever takes longer is not asked for more. */
const tellable = 60;
const enough = 1000;
const rounds = 3;

/** The exponent says with which power of the text the work grows; nothing where there is too little to tell. */
export function growthOf(shape, { prepare, work }) {
	const costs = [];
	for (const size of sizes) {
		costs.push({ size, cost: costOf(shape(size), prepare, work) });
		if (costs.at(-1).cost >= enough) break;
	}
	const last = costs.at(-1);
	const before = costs.at(-2) ?? { size: 1, cost: 1 };
	const told = last.cost >= tellable;
	return {
		...last,
		exponent: told ? Math.log(last.cost / before.cost) / Math.log(last.size / before.size) : undefined,
	};
}

/** The least of some rounds: the first ones are slower, for they are compiled. */
function costOf(text, prepare, work) {
	let least = Number.POSITIVE_INFINITY;
	for (let round = 0; round < rounds; round++) {
		const prepared = prepare(text);
		const start = process.cpuUsage();
		work(prepared, text);
		const { user, system } = process.cpuUsage(start);
		least = Math.min(least, (user + system) / 1000);
		if (least >= enough) break;
	}
	return least;
}
