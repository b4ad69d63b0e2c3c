/** No step grows faster than the text: each step that a text goes through, for each shape of text that grows. */

import { folders } from "./growth/folders.mjs";
import { growthOf, growthOfFolder, highestPower } from "./growth/measure.mjs";
import { shapes } from "./growth/shapes.mjs";
import { table } from "./report.mjs";
import { atMost } from "./targets.mjs";

export function measureGrowth({ inProcess }) {
	const rows = Object.entries(shapes).flatMap(([shape, textOf]) =>
		growthOf(inProcess, textOf).map((growth) => ({ shape, ...growth })),
	);
	const ofFolders = Object.entries(folders(inProcess)).map(([shape, factsOf]) => ({
		shape,
		name: "findings of several pilots",
		...growthOfFolder(inProcess, factsOf),
	}));
	return [...rows, ...ofFolders];
}

export function reportGrowth(rows) {
	const shapeCount = new Set(rows.map(({ shape }) => shape)).size;
	return [
		`\nHow many times the work of each step grows when the text doubles: the worst of ${shapeCount} shapes (– where no shape takes time to speak of)`,
		table([
			["", "doubled", "of", "ms", "slowest", "ms"],
			...byStep(rows).map(({ name, worst, slowest }) => [
				name,
				...(worst === undefined
					? ["–", "", ""]
					: [`${doubled(worst).toFixed(1)}×`, worst.shape, worst.cost.toFixed(0)]),
				slowest.shape,
				slowest.cost.toFixed(0),
			]),
		]),
	].join("\n");
}

export function judgeGrowth(rows) {
	return byStep(rows).map(({ name, worst }) =>
		atMost(
			`Growth of ${name}${worst === undefined ? "" : `, ${worst.shape}`}`,
			worst?.exponent ?? 0,
			highestPower,
			"as power",
		),
	);
}

const doubled = ({ exponent }) => 2 ** exponent;

/** Of each step the shape with which it grows most, if any takes long enough to tell, and the one that takes longest. */
function byStep(rows) {
	const names = [...new Set(rows.map(({ name }) => name))];
	return names.map((name) => {
		const ofStep = rows.filter((row) => row.name === name);
		const [worst] = ofStep.filter(({ exponent }) => exponent !== undefined).sort((a, b) => b.exponent - a.exponent);
		const [slowest] = ofStep.sort((a, b) => b.cost - a.cost);
		return { name, worst, slowest };
	});
}
