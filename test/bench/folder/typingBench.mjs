/**
 * Typing in an open pilot of a folder while the server reads its ten thousand others and when it has read them, beside typing
 * in the same pilot in a folder of its own. At several paces: work that waits for a pause comes between slow keys, not
 * between quick ones.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { startClient } from "../client.mjs";
import { keystrokes } from "../keystrokes.mjs";
import { residentMegabytes } from "../memory.mjs";
import { benchDir } from "../paths.mjs";
import { summary } from "../statistics.mjs";
import { folderOf, pilotPath, pilotText } from "./generate.mjs";

export const pilots = 10_000;
/** Milliseconds from one key to the next. */
const paces = [50, 150, 250];
const keys = 40;
/** So many keys, then a thought. */
const burst = 10;
const thinking = 400;
/** Longer than reading may take. */
const patience = 180_000;
/** The pilot that is typed in. */
const number = 1;

export async function measureTyping({ server }) {
	const one = folderOfOne();
	const alone = await typingIn(one, server);
	const others = await typingIn(folderOf(pilots), server);
	const after = await typingIn(one, server);
	return {
		paces: paces.map((pace, index) => ({
			pace,
			alone: summary([...alone.first[index], ...after.first[index]]),
			aloneLater: summary([...alone.later[index], ...after.later[index]]),
			during: summary(others.first[index]),
			after: summary(others.later[index]),
		})),
		memory: { alone: alone.memory, others: others.memory },
		seconds: others.seconds,
	};
}

function folderOfOne() {
	const folder = join(benchDir, "one-pilot");
	const path = pilotPath(folder, number);
	mkdirSync(join(path, ".."), { recursive: true });
	writeFileSync(path, pilotText(number));
	return folder;
}

/** Types at once, and again when all pilots of the folder have been read. */
async function typingIn(folder, server) {
	const start = performance.now();
	const isAlone = folder.endsWith("one-pilot");
	let isRead = isAlone;
	const file = relative(folder, pilotPath(folder, number));
	const client = await startClient(
		{ script: server, folder: pathToFileURL(folder).href, file, reading: (kind) => (isRead = kind === "end") },
		"pilot",
	);
	const text = pilotText(number);
	await client.open(text);
	const typist = keystrokes(text);
	const first = await typeAtEachPace(client, typist);
	if (isRead && !isAlone)
		throw new Error("The folder was read before there was much to type: there is nothing to measure.");
	while (!isRead) {
		if (performance.now() - start > patience) throw new Error("The server did not say that it has read the folder.");
		await sleep(100);
	}
	const seconds = (performance.now() - start) / 1000;
	await client.settle();
	const later = await typeAtEachPace(client, typist);
	const memory = residentMegabytes(client.pid);
	await client.stop();
	return { first, later, memory, seconds };
}

async function typeAtEachPace(client, typist) {
	const times = [];
	for (const pace of paces) times.push(await type(client, typist, pace));
	return times;
}

async function type(client, typist, pace) {
	const times = [];
	for (let key = 0; key < keys; key++) {
		await sleep(key % burst === 0 ? Math.max(thinking, pace) : pace);
		const start = performance.now();
		await client.change(typist.next().value);
		times.push(performance.now() - start);
	}
	return times;
}
