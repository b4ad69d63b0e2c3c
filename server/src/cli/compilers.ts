/**
 * Makes V8 work for a run of some seconds. Its optimising compiler takes more processor time for most functions than it saves: a
 * fifth of a run over a thousand pilots; for the others it takes less where it copies little of what they call into them. A
 * regular expression, which it would first make for an interpreter and soon again as machine code, it makes once: with long lists
 * of words the first takes three times as long as the second. Other threads begin with the memory for new objects that they soon
 * need, and this one has it after its first collection, as to be given more step by step costs time; and each frees its own alone,
 * as the others are busy.
 */
import { setFlagsFromString } from "node:v8";

const REGEXPS = "--regexp-tier-up-ticks=0";

/**
 * By major version of Node that was measured: V8 warns on stderr about flags that it does not know. V8 asks for each of these when
 * it makes something or collects, sizes in MB. A switch such as `--no-regexp-tier-up` would have it run what it made before in the
 * wrong way, and crash.
 */
const FLAGS: Readonly<Record<string, string>> = {
	20: [
		"--interrupt-budget=250000 --max-inlined-bytecode-size-cumulative=200",
		"--min-semi-space-size=8 --max-semi-space-size=16 --semi-space-growth-factor=8 --no-parallel-scavenge",
		REGEXPS,
	].join(" "),
	22: `--invocation-count-for-turbofan=30000 ${REGEXPS}`,
	24: `--invocation-count-for-turbofan=30000 ${REGEXPS}`,
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
