/** Joins texts into chunks of a size that is worth writing. */

/** In UTF-16 code units: V8 keeps much larger strings apart from the others, and takes three times as long to make and write them. */
const CHUNK_SIZE = 32_768;

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
