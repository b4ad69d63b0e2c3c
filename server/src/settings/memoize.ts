/** A function that computes its value once for each key. */
export interface Memo<Value> {
	(key: string): Value;
	/** The values computed so far. */
	readonly cached: ReadonlyMap<string, Value>;
}

export function memoize<Value>(compute: (key: string) => Value): Memo<Value> {
	const cached = new Map<string, Value>();
	const get = (key: string) => {
		const known = cached.get(key) as Value;
		if (known !== undefined || cached.has(key)) {
			return known;
		}
		const value = compute(key);
		cached.set(key, value);
		return value;
	};
	return Object.assign(get, { cached });
}
