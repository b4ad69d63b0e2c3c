/** What the pilots of the index show of each other. */
import type { LocatedFinding } from "../../check/core/finding";
import type { PilotFacts } from "../../crossFile/facts";
import { CrossFileIndex } from "../../crossFile/index";
import type { SessionServices } from "../services";

/** How many pilots are reported at once: for each there may be a message. */
const PORTION = 100;

export class Comparison {
	readonly #services: SessionServices;
	readonly #index = new CrossFileIndex();
	/** Pilots that have been read since they were compared last. */
	readonly #fresh = new Set<string>();
	readonly #found = new Map<string, readonly LocatedFinding[]>();
	#areAll = false;
	/** Another number when what is found may have changed. */
	revision = 0;

	constructor(services: SessionServices) {
		this.#services = services;
	}

	put(facts: PilotFacts): void {
		this.#index.put(facts);
		this.#fresh.add(facts.uri);
	}

	remove(uri: string): void {
		this.#index.remove(uri);
		this.#found.delete(uri);
	}

	/** For the facts of a text as it is. */
	findingsFor(facts: PilotFacts): readonly LocatedFinding[] {
		return this.#index.findingsOf(facts, this.#areAll);
	}

	/** As it was compared last. */
	findingsOf(uri: string): readonly LocatedFinding[] {
		return this.#found.get(uri) ?? [];
	}

	/**
	 * To be done when all has been read that is to be read, for each pilot may change what many show.
	 * @param areAll there are no more pilots than these
	 */
	async compare(areAll: boolean): Promise<void> {
		const { quiet, apply } = this.#services;
		const shared = this.#index.takeAffected();
		// Whether a comment suppresses nothing is known only once all are there.
		const others = areAll === this.#areAll ? shared : this.#index.uris();
		const affected = [...new Set([...this.#fresh, ...others])];
		this.#fresh.clear();
		this.#areAll = areAll;
		this.revision++;
		for (let first = 0; first < affected.length; first += PORTION) {
			await quiet();
			const uris = affected.slice(first, first + PORTION).filter((uri) => this.#isNew(uri));
			if (uris.length > 0) {
				apply({ kind: "crossFile", uris });
			}
		}
	}

	#isNew(uri: string): boolean {
		const facts = this.#index.factsOf(uri);
		if (facts === undefined) {
			return false;
		}
		const [before, now] = [this.findingsOf(uri), this.findingsFor(facts)];
		this.#found.set(uri, now);
		return JSON.stringify(before) !== JSON.stringify(now);
	}
}
