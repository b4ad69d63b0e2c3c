/** Keystroke to findings: ours without and with the protocol, what merely reading the text costs, and the peer. */
import { setTimeout as sleep } from "node:timers/promises";
import { startClient } from "./client.mjs";
import { keystrokes } from "./keystrokes.mjs";
import { residentMegabytes } from "./memory.mjs";
import { floorServer } from "./paths.mjs";
import { summary } from "./statistics.mjs";
import { floorStep, inProcessStep, wireStep } from "./steps.mjs";
import { halfTyped, pilotOf } from "./texts.mjs";

/** How much is typed before measuring, and how much is measured. The peer, which is slow, types in some rounds only. */
export const plan = [
	{ lines: 100, warmUps: 300, rounds: 150, peerEvery: 3 },
	{ lines: 1_000, warmUps: 90, rounds: 90, peerEvery: 3 },
	{ lines: 10_000, warmUps: 6, rounds: 24, peerEvery: 1 },
];
/** Between two keystrokes in ms, so that what one leaves behind is not counted with the next: ours frees memory for ten. */
const pause = 15;
/** A floor as uneven as this was disturbed by other programs. */
const disturbed = 2.5;

/** One size; once more where the machine was busy with other things. */
export async function measureKeystrokes(size, ours, peer) {
	const first = await measure(size, ours, peer);
	if (unevenness(first) <= disturbed) return first;
	const second = await measure(size, ours, peer);
	return { ...(unevenness(second) < unevenness(first) ? second : first), repeated: true };
}

const unevenness = ({ times: { floor } }) => floor.p95 / floor.median;

async function measure({ lines, warmUps, rounds, peerEvery }, ours, peer) {
	const text = pilotOf(lines);
	const least = await startClient({ script: floorServer }, "pilot");
	const wire = await startClient({ script: ours.server }, "pilot");
	const other = peer && (await startClient(peer, "yaml"));
	const here = [
		{ name: "floor", step: floorStep(text) },
		{ name: "inProcess", step: inProcessStep(text, ours.inProcess) },
		{ name: "halfTyped", step: inProcessStep(halfTyped(text), ours.inProcess), typist: keystrokes(halfTyped(text)) },
	];
	const overWire = [
		{ name: "wireFloor", step: await wireStep(text, least) },
		{ name: "wire", step: await wireStep(text, wire) },
		...(other ? [{ name: "peer", step: await wireStep(text, other), every: peerEvery }] : []),
	];
	for (const client of [least, wire, other]) await client?.settle();
	for (const client of [wire, other]) if (client) await makeSure(text, client);
	const times = {};
	// Apart: while one waits for a server, this process would free what the others left in it.
	for (const contestants of [here, overWire]) Object.assign(times, await inTurn(contestants, text, warmUps, rounds));
	const memory = { ours: residentMegabytes(wire.pid), peer: other && residentMegabytes(other.pid) };
	await Promise.all([least, wire, other].map((client) => client?.stop()));
	return { lines, times, memory };
}

/** Each by its name: its times, in ms. */
async function inTurn(contestants, text, warmUps, rounds) {
	const all = contestants.map((contestant) => ({ every: 1, typist: keystrokes(text), times: [], ...contestant }));
	for (let round = 0; round < warmUps + rounds; round++) {
		for (const { every, typist, step, times } of turned(all, round)) {
			if (round % every !== 0) continue;
			const time = await step(typist.next().value);
			if (round >= warmUps) times.push(time);
			await sleep(pause);
		}
	}
	return Object.fromEntries(all.map(({ name, times }) => [name, summary(times)]));
}

/** Nobody is always the first or always behind the same one. */
function turned(list, round) {
	const by = round % list.length;
	return [...list.slice(by), ...list.slice(0, by)];
}

/** A server that looks at nothing would be quick: it has to see a wrong word come and go. */
async function makeSure(text, client) {
	const line = text.split("\n").findIndex((one) => one.startsWith("status: "));
	const end = text.split("\n")[line].length;
	const wrong = await client.change({ range: range(line, end, end), text: "g" });
	const right = await client.change({ range: range(line, end, end + 1), text: "" });
	const seen = wrong.some((finding) => !right.some(({ message }) => message === finding.message));
	if (!seen) throw new Error(`A server does not see a wrong status: ${JSON.stringify(wrong)}.`);
}

function range(line, from, to) {
	return { start: { line, character: from }, end: { line, character: to } };
}
