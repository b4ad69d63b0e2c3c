/** Cold start: from starting the process to the first findings of a pilot of 300 lines with a wrong word in it. */
import { startClient } from "./client.mjs";
import { summary } from "./statistics.mjs";
import { pilotOf, withMistake } from "./texts.mjs";

export const lines = 300;
export const runs = 15;

export async function measureColdStarts(ours, peer) {
	const text = withMistake(pilotOf(lines));
	const contestants = [
		{ name: "ours", start: () => startClient({ script: ours.server }, "pilot") },
		{ name: "echo", start: () => startClient({ script: ours.echo }, "pilot") },
		...(peer ? [{ name: "peer", start: () => startClient(peer, "yaml") }] : []),
	];
	const times = Object.fromEntries(contestants.map(({ name }) => [name, []]));
	// The first of each only brings the files into the system's memory.
	for (let run = 0; run <= runs; run++) {
		for (const { name, start } of run % 2 === 0 ? contestants : contestants.toReversed()) {
			const time = await coldStart(start, text);
			if (run > 0) times[name].push(time);
		}
	}
	return Object.fromEntries(Object.entries(times).map(([name, list]) => [name, summary(list)]));
}

async function coldStart(start, text) {
	const begun = performance.now();
	const client = await start();
	await client.open(text, (findings) => findings.length > 0);
	const time = performance.now() - begun;
	await client.stop();
	return time;
}
