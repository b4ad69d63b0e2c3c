/**
 * Patterns for paths, as people write them: `archive/**`, `draft-*.pilot.yaml`. They become regular expressions, and of these
 * some take years on one name: each further way to divide a name among stars and choices multiplies with all others.
 */

/** Longer than any path. */
const LONGEST = 4096;
/** Stars in one name beside the first, `**` beside the first, and choices. */
const MAX_CHOICES = 2;
/** As many as can be tried on one long name within a second. */
const MAX_INVOLVED = 25;
export const MAX_PATTERNS = 1000;

/** No disk has longer names. */
const LONGEST_NAME = 255;

/** Why a pattern does not count: matching it takes too long, or too many stand before it. */
export type Refused = "involved" | "many" | undefined;

/** For each pattern of a list. */
export function refusedAmong(patterns: readonly string[]): readonly Refused[] {
	let involved = 0;
	return patterns.map((pattern, index) => {
		if (index >= MAX_PATTERNS) {
			return "many";
		}
		const choices = choicesIn(pattern);
		involved += choices === MAX_CHOICES ? 1 : 0;
		return choices > MAX_CHOICES || (choices === MAX_CHOICES && involved > MAX_INVOLVED) ? "involved" : undefined;
	});
}

export function isTooInvolved(pattern: string): boolean {
	return choicesIn(pattern) > MAX_CHOICES;
}

/** Whether patterns are held against it. */
export function isOrdinaryPath(path: string): boolean {
	return path.length <= LONGEST && path.split("/").every((name) => name.length <= LONGEST_NAME);
}

/** Groups in groups, stars in groups, and repeated groups or classes. */
const REPEATED = /[*+]\(|\([^)]*[(*+?{]|\{[^}]*[{(]|\)[*+?{]|[\]}][+{]/;

/** A backslash after a name divides folders on Windows; at the start of one it can only be an escape. */
export function withSlashes(pattern: string): string {
	return pattern.replace(/(?<=[^/\\])\\/g, "/").replace(/\/{2,}/g, "/");
}

/** However it is read. */
function choicesIn(pattern: string): number {
	return Math.max(choicesAsWritten(pattern), pattern.includes("\\") ? choicesAsWritten(withSlashes(pattern)) : 0);
}

function choicesAsWritten(pattern: string): number {
	if (pattern.length > LONGEST) {
		return Number.POSITIVE_INFINITY;
	}
	const signs = pattern.replace(/\\./g, "x").replace(/\[(?:[!^]?\])?[^\]]*\]/g, "[]");
	if (REPEATED.test(signs)) {
		return Number.POSITIVE_INFINITY;
	}
	const folders = signs.match(/\*{2,}/g)?.length ?? 0;
	const inNames = signs.split("/").map((name) => name.match(/\*+/g)?.length ?? 0);
	const groups = signs.match(/[({]/g)?.length ?? 0;
	return Math.max(0, folders - 1) + inNames.reduce((sum, stars) => sum + Math.max(0, stars - 1), 0) + groups;
}
