/** What is made or computed once, and kept for who asks again. */

/** What takes time to make and few texts need: made when it is first asked for. */
export function once<Value>(make: () => Value): () => Value {
	let made: Value | undefined;
	return () => {
		made ??= make();
		return made;
	};
}

/** The same function, which computes its value once for each object; what else it is given follows from that object. */
export function onceFor<Key extends object, Rest extends readonly unknown[], Value>(
	compute: (key: Key, ...rest: Rest) => Value,
): (key: Key, ...rest: Rest) => Value {
	const values = new WeakMap<Key, Value>();
	return (key, ...rest) => {
		const known = values.get(key) as Value;
		if (known !== undefined || values.has(key)) {
			return known;
		}
		const value = compute(key, ...rest);
		values.set(key, value);
		return value;
	};
}

/** As many as one pilot has, so that from one keystroke to the next only those are new that somebody types in. */
const MOST_REMEMBERED = 200;
/** In UTF-16 code units; people write less in an answer, and longer ones would take much memory. */
const LONGEST_REMEMBERED = 2_000;

/** The same function, which remembers what it made of the last texts. */
export function remembering<Value>(compute: (text: string) => Value): (text: string) => Value {
	const known = new Map<string, Value>();
	return (text) => {
		if (text.length > LONGEST_REMEMBERED) {
			return compute(text);
		}
		const before = known.get(text);
		if (before !== undefined || known.has(text)) {
			return before as Value;
		}
		const own = copied(text);
		const value = compute(own);
		if (known.size >= MOST_REMEMBERED) {
			known.clear();
		}
		known.set(own, value);
		return value;
	};
}

/** The same for what a text means in something else, such as under a question; of each it remembers as many. */
export function rememberingFor<Key extends object, Value>(
	compute: (key: Key, text: string) => Value,
): (key: Key, text: string) => Value {
	const byKey = onceFor((key: Key) => remembering((text) => compute(key, text)));
	return (key, text) => byKey(key)(text);
}

/** V8 keeps a whole file for the sake of a piece of it. */
function copied(text: string): string {
	return ` ${text}`.slice(1);
}
