/** How many of what is sorted by `position` stand at or before a limit. */
export function countUpTo<T>(sorted: readonly T[], limit: number, position: (one: T) => number): number {
	let [low, high] = [0, sorted.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (position(sorted[middle] as T) <= limit) {
			low = middle + 1;
		} else {
			high = middle;
		}
	}
	return low;
}
