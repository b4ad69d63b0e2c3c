/** Checks files in several threads. */
import { inThreads, type ThreadOptions } from "../threads/threads";
import { type CheckedFile, type Checker, type CheckOptions, createChecker } from "./checker";
import { type Packed, pack, unpack } from "./packed";

/** With less, one thread has checked it as soon as two that share a core, and takes half the processor time. */
const BYTES_PER_THREAD = 3_000_000;

export function checkInThreads(
	paths: readonly string[],
	checker: Checker,
	options: CheckOptions,
	threads: ThreadOptions,
	progress: (done: number) => void,
): Promise<readonly (CheckedFile | undefined)[]> {
	return inThreads<CheckedFile | undefined, Packed | undefined>(
		paths,
		{
			cwd: options.cwd,
			data: options,
			all: (batch) => checker.check(batch),
			unpack: (file) => file && unpack(file),
			progress,
			bytesPerThread: BYTES_PER_THREAD,
		},
		threads,
	);
}

/** The work of a thread, from the options that it was started with. */
export async function checkBatches(
	options: CheckOptions,
): Promise<(paths: readonly string[]) => readonly (Packed | undefined)[]> {
	const checker = await createChecker(options);
	return (paths) => checker.check(paths).map((file) => file && pack(file));
}
