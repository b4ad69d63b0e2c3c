/**
 * Files beside the pilots that say something about them. What stands in an open editor counts before what is on disk. Each
 * is read once, and again when it changes; until then the last reading counts, so that findings do not come and go.
 */
import type { Files } from "./files";

export interface Readings<Value> {
	/** What was read last; nothing where there is no such file, or it has not been read yet. */
	get(uri: string): Value | undefined;
	/** Waits until each has been read. */
	ready(uris: readonly string[]): Promise<void>;
	/** Reads those again that have been read before; says whether anything changed. */
	again(uris: readonly string[]): Promise<boolean>;
	/** All that have been read, those that are not there too. */
	uris(): readonly string[];
}

/** @param openText the text of a document that is open in an editor */
export function createReadings<Value>(
	files: Files,
	openText: (uri: string) => string | undefined,
	read: (text: string, uri: string) => Value,
): Readings<Value> {
	const known = new Map<string, { readonly text: string | undefined; readonly value: Value | undefined }>();
	const loading = new Map<string, Promise<void>>();

	function load(uri: string): Promise<void> {
		const task = loadNow(uri).finally(() => {
			if (loading.get(uri) === task) {
				loading.delete(uri);
			}
		});
		loading.set(uri, task);
		return task;
	}

	async function loadNow(uri: string): Promise<void> {
		const text = openText(uri) ?? (await files.read(uri));
		const last = known.get(uri);
		if (last === undefined || last.text !== text) {
			known.set(uri, { text, value: text === undefined ? undefined : read(text, uri) });
		}
	}

	return {
		get: (uri) => known.get(uri)?.value,
		async ready(uris) {
			await Promise.all(uris.filter((uri) => !known.has(uri)).map((uri) => loading.get(uri) ?? load(uri)));
		},
		async again(uris) {
			const read = uris.filter((uri) => known.has(uri));
			const before = read.map((uri) => known.get(uri));
			await Promise.all(read.map(load));
			return read.some((uri, index) => known.get(uri) !== before[index]);
		},
		uris: () => [...known.keys()],
	};
}
