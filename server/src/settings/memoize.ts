/** A function that computes its value once for each key. */
export interface Memo<Value> {
	(key: string): Value;
	/** The values computed so far. */
	readonly cached: ReadonlyMap<string, Value>;
}

export function memoize<Value>(compute: (key: string) => Value): Memo<Value> {
	const cached = new Map<string, Value>();
	const get = (key: string) => {
		if (!cached.has(key)) {
			cached.set(key, compute(key));
		}
		return cached.get(key) as Value;
	};
	return Object.assign(get, { cached });
}
