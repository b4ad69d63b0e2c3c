/** Divides files among threads. The results are in the order of the paths. */
import { resolve as resolvePath } from "node:path";
import { isMainThread, parentPort, type TransferListItem, Worker, workerData } from "node:worker_threads";
import { statsOf } from "../../disk/stats";

/** The number of files whose sizes stand for those of all. */
const SAMPLES = 50;
/** The most files in a batch: this thread handles messages after each. With more, what is made of them has to be kept for long. */
const BATCH_SIZE = 8;
/** The number of batches queued for a thread, so that it never waits. */
const QUEUED_BATCHES = 2;
/** A batch is at most such a part of what is left for a thread, so that all finish at the same time. */
const BATCHES_LEFT = 4;

interface Batch {
	readonly from: number;
	readonly paths: readonly string[];
}

interface BatchResult<Answer> {
	readonly from: number;
	readonly answers: readonly Answer[];
}

export interface ThreadOptions {
	/** The number of threads, including this one. */
	readonly jobs: number;
	/** The script that serves batches when started as a thread. */
	readonly script: string;
}

/** Does the work on a batch, and gives the results in the order of the paths. */
export type OnBatch<Result> = (paths: readonly string[]) => readonly Result[] | Promise<readonly Result[]>;

export interface Work<Result, Answer> {
	/** Paths are relative to this folder. */
	readonly cwd: string;
	/** What threads are started with: plain data. */
	readonly data: unknown;
	/** In this thread. */
	readonly onBatch: OnBatch<Result>;
	/** Of another thread. */
	readonly unpack: (answer: Answer) => Result;
	readonly progress?: (done: number) => void;
	/** A thread loads and warms up everything again, so it gets at least so much text. */
	readonly bytesPerThread: number;
}

export async function inThreads<Result, Answer>(
	paths: readonly string[],
	work: Work<Result, Answer>,
	{ jobs, script }: ThreadOptions,
): Promise<readonly Result[]> {
	const results: Result[] = new Array(paths.length);
	const most = Math.floor(estimatedSize(paths, work.cwd) / work.bytesPerThread);
	const helperCount = Math.min(jobs, Math.max(1, most)) - 1;
	let [next, done] = [0, 0];
	const takeBatch = (): Batch | undefined => {
		const from = next;
		const part = Math.ceil((paths.length - from) / (BATCHES_LEFT * (helperCount + 1)));
		next += helperCount === 0 ? BATCH_SIZE : Math.min(BATCH_SIZE, part);
		return from < paths.length ? { from, paths: paths.slice(from, next) } : undefined;
	};
	const store = (from: number, batch: readonly Result[]) => {
		batch.forEach((result, index) => {
			results[from + index] = result;
		});
		done += batch.length;
		work.progress?.(done);
	};
	const threads = Array.from({ length: helperCount }, () =>
		startThread<Answer>(script, work.data, takeBatch, (from, answers) => store(from, answers.map(work.unpack))),
	);
	// A thread that fails while this one is at work is reported below.
	const all = Promise.all(threads);
	all.catch(() => {});
	// This thread works too, and handles messages after each batch.
	for (let batch = takeBatch(); batch !== undefined; batch = takeBatch()) {
		store(batch.from, await work.onBatch(batch.paths));
		await new Promise((resolve) => setImmediate(resolve));
	}
	await all;
	return results;
}

/** The size of all files in bytes, from that of some: a disk may be far away. */
function estimatedSize(paths: readonly string[], cwd: string): number {
	const step = Math.ceil(paths.length / SAMPLES);
	const sample = paths.filter((_, index) => index % step === 0);
	const sizes = sample.map((path) => statsOf(resolvePath(cwd, path))?.size ?? 0);
	return (sizes.reduce((sum, size) => sum + size, 0) / Math.max(1, sample.length)) * paths.length;
}

/** Resolves when no batch is left. */
function startThread<Answer>(
	script: string,
	data: unknown,
	takeBatch: () => Batch | undefined,
	store: (from: number, answers: readonly Answer[]) => void,
): Promise<void> {
	const worker = new Worker(script, { workerData: data });
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
		worker.on("message", ({ from, answers }: BatchResult<Answer>) => {
			pending--;
			store(from, answers);
			sendNext();
		});
		worker.once("error", reject);
		// They wait for the thread while it starts, in which this one has no time to send them.
		for (let count = 0; count < QUEUED_BATCHES; count++) {
			sendNext();
		}
	});
}

/**
 * Serves batches if this is a worker thread; returns whether it is.
 * @param begin gives the work on a batch, from the data that the thread was started with
 * @param moved what an answer holds that goes to the main thread without being copied
 */
export function serveBatches<Data, Answer>(
	begin: (data: Data) => Promise<OnBatch<Answer>>,
	moved: (answer: Answer) => readonly TransferListItem[] = () => [],
): boolean {
	if (isMainThread) {
		return false;
	}
	const begun = begin(workerData as Data);
	parentPort?.on("message", async ({ from, paths }: Batch) => {
		const answers = await (await begun)(paths);
		const result: BatchResult<Answer> = { from, answers };
		parentPort?.postMessage(result, answers.flatMap(moved));
	});
	return true;
}
