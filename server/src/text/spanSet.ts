/** Spans that are taken, with a fast answer to whether another one is free. */
import type { Span } from "./span";

export interface SpanSet {
	/** Whether one of them overlaps the span, or ends where it begins. */
	touches(span: Span): boolean;
	add(span: Span): void;
}

export function spanSet(): SpanSet {
	/** By where they start; `reach` is how far they and all before them go. */
	const spans: (Span & { reach: number })[] = [];

	const upTo = (offset: number) => countUpTo(spans, offset, ({ start }) => start);

	return {
		touches(span) {
			return (spans[upTo(span.end) - 1]?.reach ?? -1) >= span.start;
		},
		add(span) {
			const at = upTo(span.start);
			spans.splice(at, 0, { ...span, reach: Math.max(span.end, spans[at - 1]?.reach ?? 0) });
			// What stands behind reaches as far at least; mostly that is so already.
			for (let next = at + 1; next < spans.length; next++) {
				const one = spans[next] as Span & { reach: number };
				if (one.reach >= span.end) {
					break;
				}
				one.reach = span.end;
			}
		},
	};
}

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
