/**
 * Makes V8 optimise only very hot functions. A run takes seconds, in which the optimising compiler takes more processor time for
 * most functions than it saves: a third of a run over a thousand pilots.
 */
import { setFlagsFromString } from "node:v8";

/** By major version of Node that was measured: V8 warns on stderr about flags that it does not know. */
const FLAGS: Readonly<Record<string, string>> = {
	20: "--interrupt-budget=1000000",
	22: "--invocation-count-for-turbofan=30000",
	24: "--invocation-count-for-turbofan=30000",
};

/** Applies to this thread and to threads started later. */
export function optimizeLess(
	node = process.versions.node,
	setFlags: (flags: string) => void = setFlagsFromString,
): void {
	const flags = FLAGS[node.split(".")[0] ?? ""];
	if (flags !== undefined) {
		setFlags(flags);
	}
}
