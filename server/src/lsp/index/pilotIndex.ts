/**
 * All pilots of the open folders: each read once, in quiet moments, and again when it changes. It knows no protocol; what
 * changes is reported to the session.
 */
import type { LocatedFinding } from "../../check/core/finding";
import type { PilotFacts } from "../../crossFile/facts";
import { sameWordsIn, type Vocabulary, vocabularyOf } from "../../editing/completion/vocabulary";
import type { PilotSummary } from "../../editing/pilots/pilotSummary";
import { addressKey, within } from "../../text/paths";
import type { Log } from "../connection/log";
import { Comparison } from "./comparison";
import type { Entry, NoEntry } from "./entry";
import { Queue } from "./queue";

export interface Progress {
	readonly read: number;
	readonly total: number;
	/** Every file has been read. */
	readonly complete: boolean;
	/** Files are being read for the first time: not so where a person stopped it. */
	readonly reading: boolean;
}

export type IndexEvent =
	| { readonly kind: "indexed"; readonly uri: string }
	| { readonly kind: "gone"; readonly uris: readonly string[] }
	/** Other pilots show something else of these. */
	| { readonly kind: "crossFile"; readonly uris: readonly string[] }
	/** There is nothing left to read. */
	| { readonly kind: "idle" };

export interface PilotIndexServices {
	readonly log: Log;
	findPilots(): Promise<readonly string[]>;
	read(uri: string): Promise<Entry | NoEntry>;
	/** Waits until nobody types. */
	quiet(): Promise<void>;
	onEvent(event: IndexEvent): void;
}

export class PilotIndex {
	readonly #services: PilotIndexServices;
	readonly #queue: Queue;
	/** Addresses by what they stand for: the same file is written in more than one way. */
	readonly #known = new Map<string, string>();
	readonly #entries = new Map<string, Entry>();
	/** Those that have not been read yet. */
	readonly #unread = new Set<string>();
	readonly #comparison = new Comparison();
	readonly #waiting: (() => void)[] = [];
	#hasScanned = false;
	#isToScan = false;
	#scanning: Promise<void> | undefined;
	#vocabulary: Vocabulary | undefined;

	constructor(services: PilotIndexServices) {
		this.#services = services;
		this.#queue = new Queue(
			services.log,
			(key) => this.#readOne(key),
			() => this.#settle(),
		);
	}

	/** Finds out which files there are and reads those that are new. */
	scan(): Promise<void> {
		this.#isToScan = true;
		this.#scanning ??= this.#scanAll().finally(() => {
			this.#scanning = undefined;
		});
		return this.#scanning;
	}

	/** Reads those of these again that it has read. */
	reread(concerned: (uri: string) => boolean): void {
		this.#readAll(
			[...this.#known].filter(([key, uri]) => !this.#unread.has(key) && concerned(uri)).map(([key]) => key),
		);
	}

	/** Leaves what has not been read yet. */
	stop(): void {
		this.#queue.leave(this.#unread);
	}

	/** Goes on with it. */
	resume(): void {
		this.#readAll([...this.#unread]);
	}

	/** Those of these that it has may have changed, on disk or in an editor. */
	changed(uris: readonly string[]): void {
		this.#readAll(uris.map(addressKey).filter((key) => this.#known.has(key)));
	}

	/** These are gone; a folder takes along what is in it. */
	removed(uris: readonly string[]): void {
		this.#drop(within([...this.#known.keys()], new Set(uris.map(addressKey))));
		if (this.#queue.isEmpty()) {
			this.#compare();
		}
	}

	has(uri: string): boolean {
		return this.#known.has(addressKey(uri));
	}

	/** As far as they have been read, in no order. */
	entries(): Iterable<Entry> {
		return this.#entries.values();
	}

	entry(uri: string): Entry | undefined {
		return this.#entries.get(addressKey(uri));
	}

	summaries(): readonly PilotSummary[] {
		return [...this.#entries.values()].map(({ summary }) => summary);
	}

	/** The words that the pilots share. */
	vocabulary(): Vocabulary {
		this.#vocabulary ??= vocabularyOf(this.summaries());
		return this.#vocabulary;
	}

	/** What other pilots show of one, with the facts of its text as it is. */
	findingsFor(facts: PilotFacts): readonly LocatedFinding[] {
		const uri = this.#known.get(addressKey(facts.uri)) ?? facts.uri;
		return this.#comparison.findingsFor(uri === facts.uri ? facts : { ...facts, uri });
	}

	/** What other pilots show of one as it was read last. */
	findingsOf(uri: string): readonly LocatedFinding[] {
		return this.#comparison.findingsOf(this.#known.get(addressKey(uri)) ?? uri);
	}

	/** Another number when what other pilots show may have changed. */
	get revision(): number {
		return this.#comparison.revision;
	}

	progress(): Progress {
		const complete = this.#isComplete();
		const reading = !complete && (this.#hasScanned ? !this.#queue.isEmpty() : this.#scanning !== undefined);
		return { read: this.#entries.size, total: this.#entries.size + this.#unread.size, complete, reading };
	}

	/** Resolves when nothing is being read any more. */
	settled(): Promise<void> {
		return this.progress().reading ? new Promise((resolve) => void this.#waiting.push(resolve)) : Promise.resolve();
	}

	async #readOne(key: string): Promise<void> {
		const uri = this.#known.get(key);
		if (uri === undefined) {
			return;
		}
		const entry = await this.#services.read(uri).finally(() => this.#unread.delete(key));
		if (!this.#known.has(key)) {
			return;
		}
		switch (entry) {
			case "gone":
				this.#drop([key]);
				break;
			case "ignored":
				this.#leaveOut([key]);
				break;
			case "unreadable":
				// It is there: what was known of it counts until it can be read.
				break;
			default:
				this.#keep(key, entry);
		}
	}

	#keep(key: string, entry: Entry): void {
		const before = this.#entries.get(key)?.summary;
		if (before === undefined || !sameWordsIn(before, entry.summary)) {
			this.#vocabulary = undefined;
		}
		this.#entries.set(key, entry);
		this.#comparison.set(entry.uri, entry.summary);
		this.#services.onEvent({ kind: "indexed", uri: entry.uri });
	}

	#drop(keys: readonly string[]): void {
		this.#leaveOut(keys);
		for (const key of keys) {
			this.#known.delete(key);
			this.#unread.delete(key);
		}
	}

	/** They stay known, for they may change. */
	#leaveOut(keys: readonly string[]): void {
		const gone = keys.filter((key) => this.#entries.delete(key)).flatMap((key) => this.#known.get(key) ?? []);
		if (gone.length > 0) {
			this.#vocabulary = undefined;
			for (const uri of gone) {
				this.#comparison.set(uri, undefined);
			}
			this.#services.onEvent({ kind: "gone", uris: gone });
		}
	}

	#isComplete(): boolean {
		return this.#hasScanned && this.#unread.size === 0;
	}

	/** One scan at a time, and once more for what came meanwhile: so the last scan has the last word. */
	async #scanAll(): Promise<void> {
		while (this.#isToScan) {
			await this.#services.quiet();
			this.#isToScan = false;
			const there = new Map((await this.#services.findPilots()).map((uri) => [addressKey(uri), uri]));
			this.#hasScanned = true;
			this.#drop([...this.#known.keys()].filter((key) => !there.has(key)));
			const fresh = [...there].filter(([key]) => !this.#known.has(key));
			for (const [key, uri] of fresh) {
				this.#known.set(key, uri);
				this.#unread.add(key);
			}
			this.#queue.add(fresh.map(([key]) => key));
		}
	}

	#readAll(keys: readonly string[]): void {
		if (keys.length > 0) {
			this.#queue.add(keys);
		}
	}

	/** Pilots are not compared before all have been read that are to be read, for each would change much of what is found. */
	#settle(): void {
		this.#compare();
		this.#services.onEvent({ kind: "idle" });
		for (const resolve of this.#waiting.splice(0)) {
			resolve();
		}
	}

	#compare(): void {
		const { log, quiet, onEvent } = this.#services;
		const changed = (uris: readonly string[]) => onEvent({ kind: "crossFile", uris });
		log.run("Comparing pilots", () => this.#comparison.compare(this.#isComplete(), quiet, changed));
	}
}
