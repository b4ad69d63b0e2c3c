/** Names for findings that stay the same from run to run, so that code hosts know which are new. */
import type { ReportFinding } from "./report";

/**
 * The same finding on the same words keeps its name when lines move.
 * @param seen how often each occurred before in this report: equal ones are counted
 */
export function fingerprintOf(
	path: string,
	{ code, lineText }: Pick<ReportFinding, "code" | "lineText">,
	seen: Map<string, number>,
): string {
	const key = `${path}\u0000${code}\u0000${lineText.trim()}`;
	const count = seen.get(key) ?? 0;
	seen.set(key, count + 1);
	return hashOf(`${key}\u0000${count}`);
}

/** FNV-1a in two halves: no secret is kept by it, it only has to be short and differ. */
function hashOf(words: string): string {
	let [high, low] = [0x811c9dc5, 0x01000193];
	for (let at = 0; at < words.length; at++) {
		const code = words.charCodeAt(at);
		high = Math.imul(high ^ code, 0x01000193) >>> 0;
		low = Math.imul(low ^ (code + at), 0x85ebca6b) >>> 0;
	}
	return high.toString(16).padStart(8, "0") + low.toString(16).padStart(8, "0");
}
