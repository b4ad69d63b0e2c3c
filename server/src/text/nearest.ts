/** "Did you mean": the candidates that are nearest to what somebody typed. */

/** How many letters to add, drop, change or swap with their neighbour to make `a` into `b`; `limit + 1` when more than `limit`. */
export function distance(a: string, b: string, limit: number): number {
	if (Math.abs(a.length - b.length) > limit) {
		return limit + 1;
	}
	// Of the rows only three count at a time, and of each what lies near the diagonal: further off everything is more than the limit.
	let [beforeLast, last, current]: [number[], number[], number[]] = [[], [], []];
	for (let column = 0; column <= Math.min(b.length, limit); column++) {
		last.push(column);
	}
	last.push(TOO_MANY);
	for (let row = 1; row <= a.length; row++) {
		const first = Math.max(1, row - limit);
		const end = Math.min(b.length, row + limit);
		const letter = a.charCodeAt(row - 1);
		current[first - 1] = first === 1 && row <= limit ? row : TOO_MANY;
		let least = row;
		for (let column = first; column <= end; column++) {
			const same = letter === b.charCodeAt(column - 1);
			let best = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + (same ? 0 : 1));
			if (!same && letter === b.charCodeAt(column - 2) && a.charCodeAt(row - 2) === b.charCodeAt(column - 1)) {
				best = Math.min(best, at(beforeLast, column - 2) + 1);
			}
			current[column] = best;
			least = Math.min(least, best);
		}
		if (least > limit) {
			return limit + 1;
		}
		current[end + 1] = TOO_MANY;
		[beforeLast, last, current] = [last, current, beforeLast];
	}
	return Math.min(at(last, b.length), limit + 1);
}

/** More than any word has letters. */
const TOO_MANY = 1_000_000;

/** The candidates within two edits (one for words below five letters), nearest first; upper and lower case count as equal. */
export function nearest(word: string, candidates: readonly string[]): string[] {
	const limit = word.length < 5 ? 1 : 2;
	const lower = word.toLowerCase();
	return candidates
		.filter((candidate) => Math.abs(candidate.length - word.length) <= limit)
		.map((candidate) => ({ candidate, cost: distance(lower, candidate.toLowerCase(), limit) }))
		.filter(({ cost }) => cost <= limit)
		.sort((a, b) => a.cost - b.cost)
		.map(({ candidate }) => candidate);
}

function at(row: readonly number[], column: number): number {
	return row[column] ?? TOO_MANY;
}
