/** A function of a text, computed once for the last texts: a test asks several things of one text, one after another. */
export function ofRecent<Value>(compute: (text: string) => Value): (text: string) => Value {
	const recent = new Map<string, Value>();
	return (text) => {
		const value = recent.has(text) ? (recent.get(text) as Value) : compute(text);
		// Of a map the first key is the one that was put in longest ago.
		recent.delete(text);
		recent.set(text, value);
		if (recent.size > KEPT) {
			const [oldest = ""] = recent.keys();
			recent.delete(oldest);
		}
		return value;
	};
}

const KEPT = 8;
