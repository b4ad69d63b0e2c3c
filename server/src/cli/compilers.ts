/**
 * Makes V8 work for a run of some seconds. Its optimising compiler takes more processor time for most functions than it saves: a
 * third of a run over a thousand pilots; for the others it takes less where it copies little of what they call into them. A
 * regular expression, which it would first make for an interpreter and soon again as machine code, it makes once: with long lists
 * of words the first takes three times as long as the second. And other threads begin with the memory for new objects that they
 * need, and get no more of it: to be given memory costs more than to use it again.
 */
import { setFlagsFromString } from "node:v8";

/** Sizes are in MB. */
const FOR_ALL = "--regexp-tier-up-ticks=0 --min-semi-space-size=4 --max-semi-space-size=8";

/**
 * By major version of Node that was measured: V8 warns on stderr about flags that it does not know. These are numbers
 * for what is made from now on. A switch such as `--no-regexp-tier-up` would have it run what it made before in the wrong way, and crash.
 */
const FLAGS: Readonly<Record<string, string>> = {
	20: `--interrupt-budget=1000000 --max-inlined-bytecode-size-cumulative=200 ${FOR_ALL}`,
	22: `--invocation-count-for-turbofan=30000 ${FOR_ALL}`,
	24: `--invocation-count-for-turbofan=30000 ${FOR_ALL}`,
};

/** Applies to this thread and to threads started later. */
export function tuneCompilers(
	node = process.versions.node,
	setFlags: (flags: string) => void = setFlagsFromString,
): void {
	const flags = FLAGS[node.split(".")[0] ?? ""];
	if (flags !== undefined) {
		setFlags(flags);
	}
}
