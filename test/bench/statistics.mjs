/** The few numbers that a row of measurements is reported in. Times are in milliseconds. */

export function summary(times) {
	const sorted = [...times].sort((a, b) => a - b);
	return { median: median(sorted), p95: sorted[Math.ceil(sorted.length * 0.95) - 1], count: sorted.length };
}

function median(sorted) {
	const middle = sorted.length >> 1;
	return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
