/** Compares pilots in slices between which others are served, and not while somebody types. */
import type { Comparison } from "../../crossFile/comparison";

/** Nobody notices a wait of so many milliseconds. */
const SLICE_MS = 8;
/** What is told of at once: each of these may be a message. */
const PORTION = 100;

interface Surroundings {
	/** Waits until nobody is typing. */
	quiet(): Promise<void>;
	onAcross(uris: readonly string[], counts: ReadonlySet<string>): void;
}

export interface Comparer {
	/** Until nothing is left to compare. */
	compare(): Promise<void>;
}

export function createComparer(comparison: Comparison, { quiet, onAcross }: Surroundings): Comparer {
	let isComparing = false;

	/** Says whether there is more. */
	function slice(): boolean {
		const end = performance.now() + SLICE_MS;
		while (comparison.next()) {
			if (performance.now() >= end) {
				return true;
			}
		}
		return false;
	}

	async function compareAll(): Promise<void> {
		for (;;) {
			do {
				await quiet();
			} while (slice());
			const { uris, counts } = comparison.takeChanges();
			if (uris.length === 0) {
				return;
			}
			await tell(uris, new Set(counts));
		}
	}

	async function tell(uris: readonly string[], counts: ReadonlySet<string>): Promise<void> {
		for (let first = 0; first < uris.length; first += PORTION) {
			onAcross(uris.slice(first, first + PORTION), counts);
			await quiet();
		}
	}

	return {
		async compare() {
			if (!isComparing) {
				isComparing = true;
				await compareAll().finally(() => {
					isComparing = false;
				});
			}
		},
	};
}
