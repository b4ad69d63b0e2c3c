/** Changes in a text that was generated, with its source map kept right. */
import { decode, encode } from "@jridgewell/sourcemap-codec";

/** @typedef {{ text: string, map?: { mappings: string } }} MappedText the map as read from JSON; nothing where none is wanted */

/**
 * Replaces what the pattern finds.
 * @param {MappedText} mapped
 * @param {RegExp} pattern global, and of one line
 * @param {(found: string) => string} replacement
 * @returns {MappedText}
 */
export function replaced({ text, map }, pattern, replacement) {
	const changed = text.replace(pattern, (found) => replacement(found));
	if (map === undefined) return { text: changed };
	const lines = text.split("\n").map((line) => editsIn(line, pattern, replacement));
	const mappings = decode(map.mappings).map((segments, index) => shifted(segments, lines[index] ?? []));
	return { text: changed, map: { ...map, mappings: encode(mappings) } };
}

function editsIn(line, pattern, replacement) {
	return [...line.matchAll(pattern)].map(({ 0: found, index }) => ({
		from: index,
		to: index + found.length,
		longer: replacement(found).length - found.length,
	}));
}

/** What maps a position inside a replaced text goes to where that starts. */
function shifted(segments, edits) {
	let [next, shift] = [0, 0];
	return segments.map(([column, ...source]) => {
		while (next < edits.length && edits[next].to <= column) shift += edits[next++].longer;
		const inside = edits[next]?.from < column ? edits[next].from : column;
		return [inside + shift, ...source];
	});
}

/**
 * As esbuild reads it: with its map inside.
 * @param {MappedText} mapped
 */
export function withMapInside({ text, map }) {
	if (map === undefined) return text;
	const data = Buffer.from(JSON.stringify(map)).toString("base64");
	return `${text}\n//# sourceMappingURL=data:application/json;base64,${data}\n`;
}
