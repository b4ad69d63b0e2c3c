/**
 * All pilots of the open folders: each read once, in quiet moments, and again when it changes. It knows no protocol; what
 * changes is reported to the session.
 */
import type { LocatedFinding } from "../../check/core/finding";
import type { PilotFacts } from "../../crossFile/facts";
import { sameWordsIn, type Vocabulary, vocabularyOf } from "../../editing/completion/vocabulary";
import type { PilotSummary } from "../../editing/pilots/pilotSummary";
import type { PortfolioParams } from "../../protocol/protocol";
import { addressKey, within } from "../../text/paths";
import type { SessionServices } from "../services";
import { Comparison } from "./comparison";
import type { Entry, NoEntry } from "./entry";
import { Queue } from "./queue";

/** How far reading is. */
export type Progress = Pick<PortfolioParams, "read" | "total" | "complete" | "reading">;

/** A file that was found. */
interface Pilot {
	readonly uri: string;
	isRead: boolean;
	/** Nothing where it is ignored, or could never be read. */
	entry: Entry | undefined;
}

export class PilotIndex {
	readonly #services: SessionServices;
	readonly #read: (uri: string) => Promise<Entry | NoEntry>;
	readonly #queue: Queue;
	/** By what their addresses stand for: the same file is written in more than one way. */
	readonly #pilots = new Map<string, Pilot>();
	readonly #comparison: Comparison;
	readonly #waiting: (() => void)[] = [];
	#hasScanned = false;
	#isToScan = false;
	#scanning: Promise<void> | undefined;
	#vocabulary: Vocabulary | undefined;

	constructor(services: SessionServices, read: (uri: string) => Promise<Entry | NoEntry>) {
		this.#services = services;
		this.#read = read;
		this.#comparison = new Comparison(services);
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
		this.#readAll(this.#keysOf(({ isRead, uri }) => isRead && concerned(uri)));
	}

	/** Leaves what has not been read yet. */
	stop(): void {
		this.#queue.leave(this.#keysOf(({ isRead }) => !isRead));
	}

	/** Goes on with it. */
	resume(): void {
		this.#readAll(this.#keysOf(({ isRead }) => !isRead));
	}

	/** Those of these that it has may have changed, on disk or in an editor. */
	changed(uris: readonly string[]): void {
		this.#readAll(uris.map(addressKey).filter((key) => this.#pilots.has(key)));
	}

	/** These are gone; a folder takes along what is in it. */
	removed(uris: readonly string[]): void {
		this.#drop(within([...this.#pilots.keys()], new Set(uris.map(addressKey))));
		if (this.#queue.isEmpty()) {
			this.#compare();
		}
	}

	has(uri: string): boolean {
		return this.#pilots.has(addressKey(uri));
	}

	/** As far as they have been read, in no order. */
	entries(): readonly Entry[] {
		return [...this.#pilots.values()].flatMap(({ entry }) => entry ?? []);
	}

	entry(uri: string): Entry | undefined {
		return this.#pilots.get(addressKey(uri))?.entry;
	}

	summaries(): readonly PilotSummary[] {
		return this.entries().map(({ summary }) => summary);
	}

	/** The words that the pilots share. */
	vocabulary(): Vocabulary {
		this.#vocabulary ??= vocabularyOf(this.summaries());
		return this.#vocabulary;
	}

	/** What other pilots show of one, with the facts of its text as it is. */
	findingsFor(facts: PilotFacts): readonly LocatedFinding[] {
		return this.#comparison.findingsFor({ ...facts, uri: this.#spelled(facts.uri) });
	}

	/** What other pilots show of one as it was read last. */
	findingsOf(uri: string): readonly LocatedFinding[] {
		return this.#comparison.findingsOf(this.#spelled(uri));
	}

	/** Another number when what other pilots show may have changed. */
	get revision(): number {
		return this.#comparison.revision;
	}

	progress(): Progress {
		const complete = this.#isComplete();
		const reading = !complete && (this.#hasScanned ? !this.#queue.isEmpty() : this.#scanning !== undefined);
		const read = this.entries().length;
		return { read, total: read + this.#keysOf(({ isRead }) => !isRead).length, complete, reading };
	}

	/** Resolves when nothing is being read any more. */
	settled(): Promise<void> {
		return this.progress().reading ? new Promise((resolve) => void this.#waiting.push(resolve)) : Promise.resolve();
	}

	/** As it was found. */
	#spelled(uri: string): string {
		return this.#pilots.get(addressKey(uri))?.uri ?? uri;
	}

	#keysOf(isMeant: (pilot: Pilot) => boolean): readonly string[] {
		return [...this.#pilots].filter(([, pilot]) => isMeant(pilot)).map(([key]) => key);
	}

	async #readOne(key: string): Promise<void> {
		const pilot = this.#pilots.get(key);
		if (pilot === undefined) {
			return;
		}
		const entry = await this.#read(pilot.uri).finally(() => {
			pilot.isRead = true;
		});
		if (this.#pilots.get(key) !== pilot) {
			return;
		}
		switch (entry) {
			case "gone":
				this.#drop([key]);
				break;
			case "ignored":
				// It stays known, for it may change.
				this.#leaveOut([pilot]);
				break;
			case "unreadable":
				// It is there: what was known of it counts until it can be read.
				break;
			default:
				this.#keep(pilot, entry);
		}
	}

	#keep(pilot: Pilot, entry: Entry): void {
		if (pilot.entry === undefined || !sameWordsIn(pilot.entry.summary, entry.summary)) {
			this.#vocabulary = undefined;
		}
		pilot.entry = entry;
		this.#comparison.put(entry.summary);
		this.#services.apply({ kind: "indexed", uris: [entry.uri] });
	}

	#drop(keys: readonly string[]): void {
		this.#leaveOut(keys.flatMap((key) => this.#pilots.get(key) ?? []));
		keys.forEach((key) => void this.#pilots.delete(key));
	}

	#leaveOut(pilots: readonly Pilot[]): void {
		const gone = pilots.filter(({ entry }) => entry !== undefined);
		for (const pilot of gone) {
			pilot.entry = undefined;
			this.#comparison.remove(pilot.uri);
		}
		if (gone.length > 0) {
			this.#vocabulary = undefined;
			this.#services.apply({ kind: "gone", uris: gone.map(({ uri }) => uri) });
		}
	}

	#isComplete(): boolean {
		return this.#hasScanned && this.#keysOf(({ isRead }) => !isRead).length === 0;
	}

	/** One scan at a time, and once more for what came meanwhile: so the last scan has the last word. */
	async #scanAll(): Promise<void> {
		while (this.#isToScan) {
			await this.#services.quiet();
			this.#isToScan = false;
			const { files, client } = this.#services;
			const there = new Map((await files.findPilots(client().folders)).map((uri) => [addressKey(uri), uri]));
			this.#hasScanned = true;
			this.#drop([...this.#pilots.keys()].filter((key) => !there.has(key)));
			const fresh = [...there].filter(([key]) => !this.#pilots.has(key));
			for (const [key, uri] of fresh) {
				this.#pilots.set(key, { uri, isRead: false, entry: undefined });
			}
			this.#queue.add(fresh.map(([key]) => key));
		}
	}

	#readAll(keys: readonly string[]): void {
		if (keys.length > 0) {
			this.#queue.add(keys);
		}
	}

	#settle(): void {
		this.#compare();
		this.#services.apply({ kind: "idle" });
		for (const resolve of this.#waiting.splice(0)) {
			resolve();
		}
	}

	#compare(): void {
		this.#services.log.run("Comparing pilots", () => this.#comparison.compare(this.#isComplete()));
	}
}
