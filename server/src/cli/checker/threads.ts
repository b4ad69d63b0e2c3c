/** Divides files among threads. The results are in the order of the paths. */
import { resolve as resolvePath } from "node:path";
import { setImmediate } from "node:timers/promises";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { statsOf } from "../../disk/stats";
import { type CheckedFile, type Checker, type CheckOptions, createChecker } from "./checker";
import { type Packed, pack, unpack } from "./packed";

/** A thread loads and warms up everything again, so it gets at least so much text. */
const BYTES_PER_THREAD = 700_000;
/** The number of files whose sizes stand for those of all. */
const SAMPLES = 50;
/** The number of files in a batch: small, so that all threads finish at the same time. */
const BATCH_SIZE = 16;
/** The number of batches queued for a thread, so that it never waits. */
const QUEUED_BATCHES = 2;

type Checked = readonly (CheckedFile | undefined)[];

interface Batch {
	readonly from: number;
	readonly paths: readonly string[];
}

interface BatchResult {
	readonly from: number;
	readonly files: readonly (Packed | undefined)[];
}

export interface ThreadOptions {
	/** The number of threads, including this one. */
	readonly jobs: number;
	/** The script that serves batches when started as a thread. */
	readonly script: string;
}

export async function checkInThreads(
	paths: readonly string[],
	checker: Checker,
	options: CheckOptions,
	{ jobs, script }: ThreadOptions,
	progress: (done: number) => void,
): Promise<Checked> {
	const checked: (CheckedFile | undefined)[] = new Array(paths.length);
	let [next, done] = [0, 0];
	const takeBatch = (): Batch | undefined => {
		const from = next;
		next += BATCH_SIZE;
		return from < paths.length ? { from, paths: paths.slice(from, next) } : undefined;
	};
	const store = (from: number, files: Checked) => {
		files.forEach((file, index) => {
			checked[from + index] = file;
		});
		done += files.length;
		progress(done);
	};
	const helperCount = Math.min(jobs, Math.max(1, Math.floor(estimatedSize(paths, options.cwd) / BYTES_PER_THREAD))) - 1;
	const threads = Array.from({ length: helperCount }, () => startThread(script, options, takeBatch, store));
	// This thread checks files too, and handles messages after each batch.
	for (let batch = takeBatch(); batch !== undefined; batch = takeBatch()) {
		store(batch.from, checkBatch(batch, checker));
		await setImmediate();
	}
	await Promise.all(threads);
	return checked;
}

/** The size of all files in bytes, from that of some: a disk may be far away. */
function estimatedSize(paths: readonly string[], cwd: string): number {
	const step = Math.ceil(paths.length / SAMPLES);
	const sample = paths.filter((_, index) => index % step === 0);
	const sizes = sample.map((path) => statsOf(resolvePath(cwd, path))?.size ?? 0);
	return (sizes.reduce((sum, size) => sum + size, 0) / Math.max(1, sample.length)) * paths.length;
}

/** Resolves when no batch is left. */
function startThread(
	script: string,
	options: CheckOptions,
	takeBatch: () => Batch | undefined,
	store: (from: number, files: Checked) => void,
): Promise<void> {
	const worker = new Worker(script, { workerData: options });
	return new Promise((resolve, reject) => {
		let pending = 0;
		const sendNext = () => {
			const batch = takeBatch();
			if (batch !== undefined) {
				pending++;
				worker.postMessage(batch);
			} else if (pending === 0) {
				void worker.terminate();
				resolve();
			}
		};
		worker.once("online", () => {
			for (let count = 0; count < QUEUED_BATCHES; count++) {
				sendNext();
			}
		});
		worker.on("message", ({ from, files }: BatchResult) => {
			pending--;
			store(
				from,
				files.map((file) => file && unpack(file)),
			);
			sendNext();
		});
		worker.once("error", reject);
	});
}

/** Serves batches if this is a worker thread; returns whether it is. */
export function serveBatches(): boolean {
	if (isMainThread) {
		return false;
	}
	const created = createChecker(workerData as CheckOptions);
	parentPort?.on("message", async (batch: Batch) => {
		const checker = await created;
		const answer: BatchResult = {
			from: batch.from,
			files: checkBatch(batch, checker).map((file) => file && pack(file)),
		};
		parentPort?.postMessage(answer);
	});
	return true;
}

function checkBatch({ paths }: Batch, checker: Checker): Checked {
	return paths.map((path) => checker.checkPath(path));
}
