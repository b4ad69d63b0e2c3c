/** Checks files in several threads. */
import { inThreads, type ThreadOptions } from "../threads/threads";
import { type CheckedFile, type Checker, type CheckOptions, createChecker } from "./checker";
import { type Packed, pack, unpack } from "./packed";

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
