/** A short stand-in for a text. */

/** FNV-1a in two halves: no secret is kept by it, it only has to be short and differ. */
export function hashOf(text: string): string {
	let [high, low] = [0x811c9dc5, 0x01000193];
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		high = Math.imul(high ^ code, 0x01000193) >>> 0;
		low = Math.imul(low ^ (code + at), 0x85ebca6b) >>> 0;
	}
	return high.toString(16).padStart(8, "0") + low.toString(16).padStart(8, "0");
}
