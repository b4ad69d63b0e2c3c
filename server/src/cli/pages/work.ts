/** What is made of each pilot, here and in other threads. */
import type { TransferListItem } from "node:worker_threads";
import type { Localized } from "../../format/language";
import { inThreads, type OnBatch, type ThreadOptions } from "../threads/threads";
import { makingOf } from "./makers";
import type { Making } from "./making";
import type { OutputOptions } from "./outputOptions";
import { createReader, type Reader } from "./sources";

/** Of one pilot: its part, why it cannot be read, or nothing for an ignored file. */
export type Made = { readonly part: unknown } | { readonly path: string; readonly reason: Localized } | undefined;

/** A page takes more time than the check of its pilot, so a thread is worth its start with less text. */
const BYTES_PER_THREAD = 700_000;

export function makeInThreads(
	paths: readonly string[],
	reader: Reader,
	making: Making<unknown>,
	options: OutputOptions,
	threads: ThreadOptions,
): Promise<readonly Made[]> {
	const { cwd } = options;
	const unpack = (made: Made) => made;
	return inThreads<Made, Made>(
		paths,
		{ cwd, data: options, onBatch: makeEach(reader, making), unpack, bytesPerThread: BYTES_PER_THREAD },
		threads,
	);
}

/** The work of a thread, from the options that it was started with. */
export async function makeBatches(options: OutputOptions): Promise<OnBatch<Made>> {
	return makeEach(await createReader(options), await makingOf(options));
}

/** One after the other. */
function makeEach(reader: Reader, making: Making<unknown>): OnBatch<Made> {
	return async (paths) => {
		const made: Made[] = [];
		for (const path of paths) {
			made.push(await make(path, reader, making));
		}
		return made;
	};
}

async function make(path: string, reader: Reader, making: Making<unknown>): Promise<Made> {
	const read = reader.read(path);
	return read === undefined || "reason" in read ? read : { part: await making.make(read) };
}

/** The bytes of a page, which nobody needs twice. */
export function movedWith(made: Made): readonly TransferListItem[] {
	const part = made !== undefined && "part" in made ? made.part : undefined;
	const content = typeof part === "object" && part !== null && "content" in part ? part.content : undefined;
	return content instanceof Uint8Array ? [content.buffer as ArrayBuffer] : [];
}
