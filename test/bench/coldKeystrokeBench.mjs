/** The first keystrokes of a fresh process, ours beside the floor, each in a process of its own and all in turn. */
import { fileURLToPath } from "node:url";
import { run } from "../../scripts/process.mjs";
import { startClient } from "./client.mjs";
import { typed } from "./coldKeystrokes.mjs";
import { floorServer } from "./paths.mjs";
import { summary } from "./statistics.mjs";
import { wireStep } from "./steps.mjs";
import { pilotOf } from "./texts.mjs";

export const plan = [
	{ lines: 100, processes: 7 },
	{ lines: 1_000, processes: 7 },
	{ lines: 10_000, processes: 3 },
];
const typistScript = fileURLToPath(new URL("coldTypist.mjs", import.meta.url));

/** Of each contestant the twenty keystrokes of all its processes, by the median process. */
export async function measureColdKeystrokes({ lines, processes }, { server, library }) {
	const contestants = {
		floor: () => typedInProcess([lines]),
		inProcess: () => typedInProcess([lines, library]),
		wireFloor: () => typedOverTheWire(floorServer, lines),
		wire: () => typedOverTheWire(server, lines),
	};
	const times = Object.fromEntries(Object.keys(contestants).map((name) => [name, []]));
	for (let round = 0; round < processes; round++) {
		const entries = Object.entries(contestants);
		for (const [name, work] of round % 2 === 0 ? entries : entries.toReversed()) times[name].push(mean(await work()));
	}
	return { lines, times: Object.fromEntries(Object.entries(times).map(([name, list]) => [name, summary(list)])) };
}

async function typedInProcess(args) {
	const { code, output } = await run(process.execPath, [typistScript, ...args.map(String)]);
	if (code !== 0) throw new Error(output);
	return JSON.parse(output);
}

async function typedOverTheWire(script, lines) {
	const text = pilotOf(lines);
	const client = await startClient({ script }, "pilot");
	const times = await typed(text, await wireStep(text, client));
	await client.stop();
	return times;
}

const mean = (times) => times.reduce((sum, time) => sum + time, 0) / times.length;
