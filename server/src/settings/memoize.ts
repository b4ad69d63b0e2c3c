/** Work that is done once for each key. */
export interface Memo<Value> {
	(key: string): Value;
	/** What has been asked for so far. */
	readonly known: ReadonlyMap<string, Value>;
}

export function memoize<Value>(work: (key: string) => Value): Memo<Value> {
	const known = new Map<string, Value>();
	const recall = (key: string) => {
		if (!known.has(key)) {
			known.set(key, work(key));
		}
		return known.get(key) as Value;
	};
	return Object.assign(recall, { known });
}
