/** The examples of the product, whole and cut off at places that are the same in each run. */
import { readdirSync, readFileSync } from "node:fs";

const EXAMPLES = new URL("../../../examples/", import.meta.url);

export const WHOLE: readonly { readonly name: string; readonly text: string }[] = readdirSync(EXAMPLES)
	.filter((name) => name.endsWith(".pilot.yaml"))
	.map((name) => ({ name, text: readFileSync(new URL(name, EXAMPLES), "utf8") }));

/** Numbers from 0 up to, not including, `below`: the same for the same seed. */
export function numbers(seed: number, count: number, below: number): number[] {
	let state = seed;
	return Array.from({ length: count }, () => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return Math.floor((state / 2 ** 32) * below);
	});
}
