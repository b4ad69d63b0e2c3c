/** `pilot-check` on whole folders, beside the floor and Spectral: the whole process each time, in turn within each round. */
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { benchDir } from "../paths.mjs";
import { summary } from "../statistics.mjs";
import { today } from "../texts.mjs";
import { folderOf, pilotPath, pilotText } from "./generate.mjs";
import { wholeRun } from "./wholeRun.mjs";

const floor = fileURLToPath(new URL("floorCheck.mjs", import.meta.url));
/** Spectral takes the better part of a minute for a thousand; ten thousand would take it most of ten. */
export const plan = [
	{ count: 300, rounds: 7, withSpectral: false },
	{ count: 1_000, rounds: 5, withSpectral: true },
	{ count: 10_000, rounds: 2, withSpectral: false },
];

export async function measureChecks({ pilotCheck }, spectral) {
	const results = [];
	for (const size of plan) results.push(await measure(size, pilotCheck, spectral));
	return results;
}

/** How much longer the loop takes beside a copy of itself: not at all on two free cores, and twice as long on one. */
export async function measureCores() {
	const { count, rounds } = plan[0];
	const run = () => wholeRun([floor, folderOf(count)], [0]);
	const [alone, beside] = [[], []];
	for (let round = 0; round < rounds; round++) {
		alone.push(await run());
		beside.push(...(await Promise.all([run(), run()])));
	}
	return figuresOf(beside).seconds / figuresOf(alone).seconds;
}

async function measure({ count, rounds, withSpectral }, pilotCheck, spectral) {
	const folder = folderOf(count);
	const cache = join(benchDir, `pilots-${count}.cache`);
	const ours = [pilotCheck, folder, "--no-gitignore", "--format", "json", "--today", today];
	const cached = [...ours, "--cache-file", cache];
	const contestants = {
		ours: () => wholeRun(ours, [1]),
		floor: () => wholeRun([floor, folder], [0]),
		first: () => {
			rmSync(cache, { force: true });
			return wholeRun(cached, [1]);
		},
		changed: () => {
			const number = count >> 1;
			// Everything in it moves.
			writeFileSync(pilotPath(folder, number), `# note ${runs.changed.length}\n${pilotText(number)}`);
			return wholeRun(cached, [1]);
		},
	};
	const runs = Object.fromEntries(Object.keys(contestants).map((name) => [name, []]));
	// The first run only brings the files into the system's memory.
	await contestants.ours();
	for (let round = 0; round < rounds; round++) {
		for (const [name, run] of Object.entries(contestants)) runs[name].push(await run());
	}
	if (spectral && withSpectral) runs.spectral = [await wholeRun(spectral.argsFor(folder), [1])];
	return {
		count,
		rounds,
		runs: Object.fromEntries(Object.entries(runs).map(([name, list]) => [name, figuresOf(list)])),
	};
}

function figuresOf(runs) {
	return {
		seconds: summary(runs.map(({ seconds }) => seconds)).median,
		cpu: summary(runs.map(({ cpu }) => cpu)).median,
		megabytes: Math.max(...runs.map(({ megabytes }) => megabytes)),
	};
}
