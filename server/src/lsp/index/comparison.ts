/** What the pilots of the index show of each other, compared when all that is to be read has been read. */
import type { LocatedFinding } from "../../check/core/finding";
import type { PilotFacts } from "../../crossFile/facts";
import { CrossFileIndex } from "../../crossFile/index";

/** How many pilots are reported at once: for each there may be a message. */
const PORTION = 100;

export class Comparison {
	readonly #index = new CrossFileIndex();
	/** Facts that are to be compared, or nothing for a pilot that is gone. */
	readonly #waiting = new Map<string, PilotFacts | undefined>();
	readonly #facts = new Map<string, PilotFacts>();
	readonly #found = new Map<string, readonly LocatedFinding[]>();
	#areAll = false;
	/** Another number when what is found may have changed. */
	revision = 0;

	/** @param facts nothing when the pilot is gone */
	set(uri: string, facts: PilotFacts | undefined): void {
		this.#waiting.set(uri, facts);
	}

	/** For the facts of a text as it is, against the other pilots as they were compared last. */
	findingsFor(facts: PilotFacts): readonly LocatedFinding[] {
		return this.#index.findingsOf(facts, this.#areAll);
	}

	/** As it was compared last. */
	findingsOf(uri: string): readonly LocatedFinding[] {
		return this.#found.get(uri) ?? NONE;
	}

	/**
	 * @param areAll there are no more pilots than these
	 * @param quiet waits until nobody types
	 * @param changed is called with the pilots of which the others show something else than before
	 */
	async compare(
		areAll: boolean,
		quiet: () => Promise<void>,
		changed: (uris: readonly string[]) => void,
	): Promise<void> {
		const affected = this.#takeIn(areAll);
		for (let first = 0; first < affected.length; first += PORTION) {
			await quiet();
			const uris = affected.slice(first, first + PORTION).filter((uri) => this.#isNew(uri));
			if (uris.length > 0) {
				changed(uris);
			}
		}
	}

	/** Gives the pilots for which that may make a difference. */
	#takeIn(areAll: boolean): readonly string[] {
		for (const [uri, facts] of this.#waiting) {
			if (facts === undefined) {
				this.#index.remove(uri);
				this.#facts.delete(uri);
				this.#found.delete(uri);
			} else {
				this.#index.put(facts);
				this.#facts.set(uri, facts);
			}
		}
		const affected = new Set([...this.#waiting.keys(), ...this.#index.takeAffected()]);
		if (this.#areAll !== areAll) {
			this.#areAll = areAll;
			const suppressing = [...this.#facts.values()].filter(({ suppressions }) => suppressions.length > 0);
			suppressing.forEach(({ uri }) => void affected.add(uri));
		}
		this.#waiting.clear();
		this.revision++;
		return [...affected].filter((uri) => this.#facts.has(uri));
	}

	#isNew(uri: string): boolean {
		const facts = this.#facts.get(uri);
		const [before, now] = [this.findingsOf(uri), facts === undefined ? NONE : this.findingsFor(facts)];
		this.#found.set(uri, now);
		return JSON.stringify(before) !== JSON.stringify(now);
	}
}

const NONE: readonly LocatedFinding[] = [];
