/**
 * All pilots of the folders that are open: each read once, in the quiet moments, and again when it changes. It knows no
 * protocol: what changed is told to whoever made it.
 */
import type { LocatedFinding } from "../../check/core/finding";
import { createComparison } from "../../crossFile/comparison";
import type { PilotSummary } from "../../crossFile/summary";
import { sameWordsIn, type Vocabulary, vocabularyOf } from "../../crossFile/vocabulary";
import { addressKey, within } from "../../text/paths";
import type { Background } from "../background";
import { createComparer } from "./comparer";
import type { Entry } from "./entry";
import { createQueue } from "./queue";
import type { Unread } from "./read";

export interface Portfolio {
	/** Looks which files there are and reads those that are new. */
	look(): Promise<void>;
	/** Reads those of these again that it has read. */
	again(concerned: (uri: string) => boolean): void;
	/** Leaves what has not been read yet. */
	stop(): void;
	/** Goes on with it. */
	resume(): void;
	/** Those of these that it has may have changed, on disk or in an editor. */
	changed(uris: readonly string[]): void;
	/** These are gone; a folder takes along what is in it. */
	removed(uris: readonly string[]): void;
	has(uri: string): boolean;
	/** As far as they have been read, in no order. */
	entries(): Iterable<Entry>;
	entry(uri: string): Entry | undefined;
	summaries(): readonly PilotSummary[];
	/** The words that the pilots share. */
	vocabulary(): Vocabulary;
	/** What other pilots show of one, with places in the text that its entry was read from. */
	acrossFor(uri: string): readonly LocatedFinding[];
	progress(): Progress;
}

export interface Progress {
	readonly read: number;
	readonly total: number;
	/** Every file has been read. */
	readonly complete: boolean;
	/** Files are being read for the first time: not so where somebody broke it off. */
	readonly reading: boolean;
}

interface Surroundings {
	readonly background: Background;
	findPilots(): Promise<readonly string[]>;
	read(uri: string): Promise<Entry | Unread>;
	/** Waits until nobody is typing. */
	quiet(): Promise<void>;
	onRead(uri: string): void;
	onGone(uris: readonly string[]): void;
	/** Other pilots show something else of these; of some more or less than before. */
	onAcross(uris: readonly string[], counts: ReadonlySet<string>): void;
	/** There is nothing left to read. */
	onIdle(): void;
}

export function createPortfolio(world: Surroundings): Portfolio {
	/** Addresses by what they stand for: the same file is written in more than one way. */
	const known = new Map<string, string>();
	const entries = new Map<string, Entry>();
	/** Those that nobody has looked at yet. */
	const unread = new Set<string>();
	let hasLooked = false;
	let looking: Promise<void> | undefined;
	let isToLook = false;
	let vocabulary: Vocabulary | undefined;

	const comparison = createComparison();
	const comparer = createComparer(comparison, world);
	const queue = createQueue(world.background, readOne, () => {
		compare();
		world.onIdle();
	});

	async function readOne(key: string): Promise<void> {
		const uri = known.get(key);
		if (uri === undefined) {
			return;
		}
		const entry = await world.read(uri).finally(() => unread.delete(key));
		if (!known.has(key)) {
			return;
		}
		switch (entry) {
			case "gone":
				drop([key]);
				break;
			case "ignored":
				leave([key]);
				break;
			case "unreadable":
				// It is there: what was known of it counts until it can be read.
				break;
			default:
				keep(key, entry);
		}
	}

	function keep(key: string, entry: Entry): void {
		const before = entries.get(key)?.summary;
		vocabulary = before !== undefined && sameWordsIn(before, entry.summary) ? vocabulary : undefined;
		entries.set(key, entry);
		comparison.put(entry.summary);
		world.onRead(entry.uri);
	}

	function drop(keys: readonly string[]): void {
		leave(keys);
		for (const key of keys) {
			known.delete(key);
			unread.delete(key);
		}
	}

	/** They stay known, for they may change. */
	function leave(keys: readonly string[]): void {
		const gone = keys.filter((key) => entries.delete(key)).flatMap((key) => known.get(key) ?? []);
		if (gone.length > 0) {
			vocabulary = undefined;
			gone.forEach(comparison.remove);
			world.onGone(gone);
		}
	}

	function isComplete(): boolean {
		return hasLooked && unread.size === 0;
	}

	/** Not before all have been read that are to be read, for each would change much of what is found. */
	function compare(): void {
		if (queue.isEmpty()) {
			comparison.areAll(isComplete());
			world.background("Comparing pilots", comparer.compare);
		}
	}

	/** One look at a time, and once more for what came meanwhile: so the last look is the last word. */
	async function lookForAll(): Promise<void> {
		while (isToLook) {
			isToLook = false;
			const there = new Map((await world.findPilots()).map((uri) => [addressKey(uri), uri]));
			hasLooked = true;
			drop([...known.keys()].filter((key) => !there.has(key)));
			const fresh = [...there].filter(([key]) => !known.has(key));
			for (const [key, uri] of fresh) {
				known.set(key, uri);
				unread.add(key);
			}
			queue.add(fresh.map(([key]) => key));
		}
	}

	function read(keys: readonly string[]): void {
		if (keys.length > 0) {
			queue.add(keys);
		}
	}

	function summaries(): readonly PilotSummary[] {
		return [...entries.values()].map(({ summary }) => summary);
	}

	return {
		look() {
			isToLook = true;
			looking ??= lookForAll().finally(() => {
				looking = undefined;
			});
			return looking;
		},
		again: (concerned) =>
			read([...known].filter(([key, uri]) => !unread.has(key) && concerned(uri)).map(([key]) => key)),
		stop: () => queue.leave(unread),
		resume: () => read([...unread]),
		changed(uris) {
			read(uris.map(addressKey).filter((key) => known.has(key)));
		},
		removed(uris) {
			drop(within([...known.keys()], new Set(uris.map(addressKey))));
			compare();
		},
		has: (uri) => known.has(addressKey(uri)),
		entries: () => entries.values(),
		entry: (uri) => entries.get(addressKey(uri)),
		summaries,
		vocabulary() {
			vocabulary ??= vocabularyOf(summaries());
			return vocabulary;
		},
		acrossFor: (uri) => comparison.findingsOf(known.get(addressKey(uri)) ?? uri),
		progress: () => ({
			read: entries.size,
			total: entries.size + unread.size,
			complete: isComplete(),
			reading: isComplete() ? false : hasLooked ? !queue.isEmpty() : looking !== undefined,
		}),
	};
}
