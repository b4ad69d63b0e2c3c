/** Joins texts into chunks of a size that is worth writing. */
const CHUNK_SIZE = 65_536;

export function* chunksOf(pieces: Iterable<string>): Iterable<string> {
	let chunk = "";
	for (const piece of pieces) {
		chunk += piece;
		if (chunk.length >= CHUNK_SIZE) {
			yield chunk;
			chunk = "";
		}
	}
	yield chunk;
}
