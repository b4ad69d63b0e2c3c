/** How work grows with the text: by the time of the processor, which others on the machine add little to. */
import { analysisInput, stepsOf } from "./operations.mjs";

/** How often the part that repeats stands in the text: each time so many times more; the last is well within the limits of reading. */
const times = 4;
const sizes = [150, 150 * times, 150 * times ** 2];
/** Of folders, in pilots: what they have in common is little of each. */
const folderSizes = sizes.map((size) => size * 10);
/** Milliseconds from which on the growth shows, and from which on it is not made longer. */
const tellable = 100;
const enough = 4_000;
const rounds = 2;
/** One is as the text, two is as its square; what lies between is memory that is cleaned up. */
export const highestPower = 1.5;
/** How often a step that seems to grow is measured once more, with as much to clean up for both texts. */
const moreRounds = 4;

/** For each step of texts of this shape: with which power of the text its work grows; nothing where there is too little to tell. */
export function growthOf(lib, shape) {
	const inputs = upToEnough(sizes, (size) => {
		const text = shape(size);
		return costOf(() => analysisInput(lib, text));
	}).map(({ result }) => result);
	return stepsOf(lib).map(({ name, prepare, work }) => ({ name, ...growthIn(inputs, prepare, work) }));
}

/** Of the work for more and more pilots, each of them no longer. */
export function growthOfFolder(lib, factsOf) {
	const folders = folderSizes.map((size) => Array.from({ length: size }, (_, number) => factsOf(number)));
	return growthIn(
		folders,
		(facts) => facts,
		(facts) => lib.checkCrossFile(facts, { areAll: true }),
	);
}

function growthIn(inputs, prepare, work) {
	const cost = (input) => leastCostOf(() => prepare(input), work).cost;
	const costs = upToEnough(inputs, (input) => ({ cost: cost(input) })).map((one) => one.cost);
	const [smaller, larger] = inputs.slice(costs.length - 2, costs.length);
	let [less, more] = costs.slice(-2);
	const power = () => (more < tellable ? undefined : Math.log(more / less) / Math.log(times));
	if (power() > highestPower && more < enough) {
		const shares = Array.from({ length: moreRounds }, () => shareOf(() => prepare(smaller), work));
		const wholes = Array.from({ length: moreRounds }, () => cost(larger));
		[less, more] = [Math.min(...shares), Math.min(more, ...wholes)];
	}
	return { cost: more, exponent: power() };
}

/** Of a smaller text, what one run costs of as many as make up the larger: one by itself may leave nothing to clean up. */
function shareOf(prepare, work) {
	const inputs = Array.from({ length: times }, prepare);
	const { cost } = costOf(() => {
		for (const input of inputs) work(input);
	});
	return cost / times;
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
function leastCostOf(prepare, work) {
	const costs = [];
	while (costs.length < rounds && !(costs.at(-1) > enough)) {
		const input = prepare();
		costs.push(costOf(() => work(input)).cost);
	}
	return { cost: Math.min(...costs) };
}

function costOf(work) {
	const start = process.cpuUsage();
	const result = work();
	const { user, system } = process.cpuUsage(start);
	return { result, cost: (user + system) / 1000 };
}
