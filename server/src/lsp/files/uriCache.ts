/**
 * What stands at addresses, read once each and again when it changes. Until then the last value counts, so that findings do
 * not come and go.
 */
import { addressKey } from "../../text/paths";

interface Known<Value> {
	readonly uri: string;
	/** In which it was asked for: an answer that arrives late does not replace a later one. */
	readonly order: number;
	readonly value: Value;
}

export class UriCache<Value> {
	readonly #read: (uri: string) => Promise<Value>;
	readonly #isSame: (one: Value, other: Value) => boolean;
	readonly #known = new Map<string, Known<Value>>();
	readonly #loading = new Map<string, Promise<void>>();
	#asked = 0;
	#revision = 0;

	/** @param isSame whether for others two values are one: then the first stays */
	constructor(read: (uri: string) => Promise<Value>, isSame: (one: Value, other: Value) => boolean = Object.is) {
		[this.#read, this.#isSame] = [read, isSame];
	}

	/** Another number when another value has been read. */
	get revision(): number {
		return this.#revision;
	}

	/** Nothing where it has not been read yet. */
	get(uri: string): Value | undefined {
		return this.#known.get(addressKey(uri))?.value;
	}

	/** Waits until each has been read. */
	async ready(uris: readonly string[]): Promise<void> {
		const missing = uris.filter((uri) => !this.#known.has(addressKey(uri)));
		await Promise.all(missing.map((uri) => this.#loading.get(addressKey(uri)) ?? this.#load(uri)));
	}

	/** Reads those again that have been read before, or all; gives those with another value than before. */
	async reread(uris: readonly string[] | "all"): Promise<readonly string[]> {
		const keys = uris === "all" ? [...this.#known.keys()] : uris.map(addressKey);
		const before = keys.flatMap((key) => this.#known.get(key) ?? []);
		await Promise.all(before.map(({ uri }) => this.#load(uri)));
		return before.filter(({ uri, value }) => this.get(uri) !== value).map(({ uri }) => uri);
	}

	/** As they stand for what is known: one key for each, however it is written. */
	keys(): readonly string[] {
		return [...this.#known.keys()];
	}

	#load(uri: string): Promise<void> {
		const key = addressKey(uri);
		const task = this.#loadNow(uri, key).finally(() => {
			if (this.#loading.get(key) === task) {
				this.#loading.delete(key);
			}
		});
		this.#loading.set(key, task);
		return task;
	}

	async #loadNow(uri: string, key: string): Promise<void> {
		const order = ++this.#asked;
		const value = await this.#read(uri);
		const last = this.#known.get(key);
		if (last === undefined || last.order < order) {
			const kept = last !== undefined && this.#isSame(last.value, value) ? last.value : value;
			this.#known.set(key, { uri, order, value: kept });
			if (last === undefined || last.value !== kept) {
				this.#revision++;
			}
		}
	}
}
