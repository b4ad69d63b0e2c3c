/** Checks files in several threads. */
import { inThreads, type OnBatch, type ThreadOptions } from "../threads/threads";
import type { CheckedFile } from "./checkedFile";
import { type Checker, type CheckOptions, createChecker } from "./checker";
import { type Packed, pack, unpack } from "./packed";

/** For each thread: with less text, a second one warms up for longer than it helps. */
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
			onBatch: (batch) => checker.check(batch),
			unpack: (file) => file && unpack(file),
			progress,
			bytesPerThread: BYTES_PER_THREAD,
		},
		threads,
	);
}

/** The work of a thread, from the options that it was started with. */
export async function checkBatches(options: CheckOptions): Promise<OnBatch<Packed | undefined>> {
	const checker = await createChecker(options);
	return (paths) => checker.check(paths).map((file) => file && pack(file));
}
