/**
 * Files beside the pilots that say something about them. The text in an open editor counts before the one on disk. Each file
 * is read once, and again when it changes; until then the last value counts, so that findings do not come and go.
 */
import { addressKey } from "../../text/paths";
import type { Files } from "./files";

export interface FileCache<Value> {
	/** What was read last, the same value as long as the file says the same; nothing where there is no such file, or it has not been read yet. */
	get(uri: string): Value | undefined;
	/** Waits until each has been read. */
	ready(uris: readonly string[]): Promise<void>;
	/** Reads those again that have been read before; gives those with another value than before. */
	reread(uris: readonly string[]): Promise<readonly string[]>;
	/** All that have been read, those that are not there too. */
	uris(): readonly string[];
}

interface FileCacheServices<Value> {
	readonly files: Files;
	/** The text of a document that is open in an editor. */
	openText(uri: string): string | undefined;
	read(text: string, uri: string): Value;
	/** Whether for others two values are one. */
	same(one: Value, other: Value): boolean;
}

interface Known<Value> {
	readonly uri: string;
	/** In which it was asked for: an answer that arrives late does not replace a later one. */
	readonly order: number;
	readonly text: string | undefined;
	readonly value: Value | undefined;
}

export function createFileCache<Value>({ files, openText, read, same }: FileCacheServices<Value>): FileCache<Value> {
	const known = new Map<string, Known<Value>>();
	const loading = new Map<string, Promise<void>>();
	let asked = 0;

	function load(uri: string): Promise<void> {
		const key = addressKey(uri);
		const task = loadNow(uri, key).finally(() => {
			if (loading.get(key) === task) {
				loading.delete(key);
			}
		});
		loading.set(key, task);
		return task;
	}

	async function loadNow(uri: string, key: string): Promise<void> {
		const order = ++asked;
		const text = openText(uri) ?? (await files.read(uri));
		const last = known.get(key);
		if (last === undefined || last.order < order) {
			known.set(key, { uri, order, text, value: last?.text === text ? last?.value : valueIn(text, uri, last?.value) });
		}
	}

	function valueIn(text: string | undefined, uri: string, last: Value | undefined): Value | undefined {
		const value = text === undefined ? undefined : read(text, uri);
		return last !== undefined && value !== undefined && same(last, value) ? last : value;
	}

	return {
		get: (uri) => known.get(addressKey(uri))?.value,
		async ready(uris) {
			const missing = uris.map((uri) => [uri, addressKey(uri)] as const).filter(([, key]) => !known.has(key));
			await Promise.all(missing.map(([uri, key]) => loading.get(key) ?? load(uri)));
		},
		async reread(uris) {
			const read = uris.flatMap((uri) => known.get(addressKey(uri)) ?? []);
			await Promise.all(read.map(({ uri }) => load(uri)));
			return read.filter(({ uri, value }) => known.get(addressKey(uri))?.value !== value).map(({ uri }) => uri);
		},
		uris: () => [...known.values()].map(({ uri }) => uri),
	};
}
