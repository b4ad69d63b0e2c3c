/** The first keystrokes of a process that has just opened its first pilot: nothing in it has run often yet. */
import { setTimeout as sleep } from "node:timers/promises";
import { keystrokes } from "./keystrokes.mjs";

export const keys = 20;
/** Milliseconds from one key to the next, as of a quick typist. */
const pause = 100;

/** What each of the first keys takes. */
export async function typed(text, step) {
	const typist = keystrokes(text);
	const times = [];
	for (let key = 0; key < keys; key++) {
		await sleep(pause);
		times.push(await step(typist.next().value));
	}
	return times;
}
