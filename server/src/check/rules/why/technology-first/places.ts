/** Where patterns are found in a text, by what stands around them. */

export interface Place {
	readonly start: number;
	readonly end: number;
}

export function placesOf(text: string, pattern: RegExp): readonly Place[] {
	return [...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
}

/** How much before a place can belong to it. */
const NEAR = 60;

/** Whether `pattern`, which ends where a text ends, stands right before a place. */
export function isBefore(text: string, { start }: Place, pattern: RegExp): boolean {
	return pattern.test(text.slice(Math.max(0, start - NEAR), start));
}

export function isAfter(text: string, { end }: Place, pattern: RegExp): boolean {
	return pattern.test(text.slice(end, end + 2 * NEAR));
}

export function overlap(one: Place, other: Place): boolean {
	return one.start < other.end && other.start < one.end;
}

export function found(text: string, pattern: RegExp): boolean {
	return text.search(pattern) >= 0;
}
