/** Memory of the server with many pilots open, and whether it stays level while people type in them all day. */
import { startClient } from "./client.mjs";
import { lines, pilotText } from "./folder/generate.mjs";
import { keystrokes } from "./keystrokes.mjs";
import { residentMegabytes } from "./memory.mjs";

export const open = 200;
export const edits = [10_000, 50_000];

export async function measureMemory({ server }) {
	const client = await startClient({ script: server }, "pilot");
	const typists = [];
	for (let number = 0; number < open; number++) {
		const text = pilotText(number);
		const file = client.fileAt(`${number}.pilot.yaml`);
		await file.open(text);
		typists.push({ file, keys: keystrokes(text) });
	}
	await client.settle();
	const opened = residentMegabytes(client.pid);
	const typed = [];
	for (let edit = 1; edit <= edits.at(-1); edit++) {
		const { file, keys } = typists[edit % typists.length];
		await file.change(keys.next().value);
		if (edits.includes(edit)) typed.push(residentMegabytes(client.pid));
	}
	await client.stop();
	return { lines, opened, typed };
}
