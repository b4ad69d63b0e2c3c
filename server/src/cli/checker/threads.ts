/** Divides files among threads. What comes back has the order of the paths, whoever did which. */
import { setImmediate } from "node:timers/promises";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { type CheckedFile, type Checker, type CheckOptions, createChecker } from "./checker";
import { type Packed, pack, unpack } from "./packed";

/** A thread reads and warms up everything anew, which costs as much as to check so many files. */
const WORTH_A_THREAD = 400;
/** How many files are handed out at a time: few, so that all are done at the same moment. */
const BATCH = 16;
/** How many batches a thread has at hand, so that it never waits. */
const AHEAD = 2;

type Checked = readonly (CheckedFile | undefined)[];

interface Batch {
	readonly from: number;
	readonly paths: readonly string[];
}

interface Answer {
	readonly from: number;
	readonly files: readonly (Packed | undefined)[];
}

export interface Threads {
	/** How many may work at once, this one included. */
	readonly jobs: number;
	/** The file that serves batches where it is started as a thread. */
	readonly script: string;
}

export async function checkInThreads(
	paths: readonly string[],
	checker: Checker,
	options: CheckOptions,
	{ jobs, script }: Threads,
	progress: (done: number) => void,
): Promise<Checked> {
	const checked: (CheckedFile | undefined)[] = new Array(paths.length);
	let [next, done] = [0, 0];
	const take = (): Batch | undefined => {
		const from = next;
		next += BATCH;
		return from < paths.length ? { from, paths: paths.slice(from, next) } : undefined;
	};
	const put = (from: number, files: Checked) => {
		files.forEach((file, index) => {
			checked[from + index] = file;
		});
		done += files.length;
		progress(done);
	};
	const others = Math.min(jobs, Math.ceil(paths.length / WORTH_A_THREAD)) - 1;
	const threads = Array.from({ length: others }, () => startThread(script, options, take, put));
	// This thread works too, and looks up after each batch.
	for (let batch = take(); batch !== undefined; batch = take()) {
		put(batch.from, checkBatch(batch, checker));
		await setImmediate();
	}
	await Promise.all(threads);
	return checked;
}

/** Ends when there is nothing left to take. */
function startThread(
	script: string,
	options: CheckOptions,
	take: () => Batch | undefined,
	put: (from: number, files: Checked) => void,
): Promise<void> {
	const worker = new Worker(script, { workerData: options });
	return new Promise((resolve, reject) => {
		let open = 0;
		const hand = () => {
			const batch = take();
			if (batch !== undefined) {
				open++;
				worker.postMessage(batch);
			} else if (open === 0) {
				void worker.terminate();
				resolve();
			}
		};
		worker.once("online", () => {
			for (let count = 0; count < AHEAD; count++) {
				hand();
			}
		});
		worker.on("message", ({ from, files }: Answer) => {
			open--;
			put(
				from,
				files.map((file) => file && unpack(file)),
			);
			hand();
		});
		worker.once("error", reject);
	});
}

/** Does what is handed out, where this is such a thread; says whether it is. */
export function serveBatches(): boolean {
	if (isMainThread) {
		return false;
	}
	const checker = createChecker(workerData as CheckOptions);
	parentPort?.on("message", (batch: Batch) => {
		const answer: Answer = { from: batch.from, files: checkBatch(batch, checker).map((file) => file && pack(file)) };
		parentPort?.postMessage(answer);
	});
	return true;
}

function checkBatch({ paths }: Batch, checker: Checker): Checked {
	return paths.map((path) => checker.checkPath(path));
}
