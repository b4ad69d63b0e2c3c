/** A number that is another for almost every other text (FNV-1a): enough to see that a text is the one from before. */
export function fingerprint(text: string): number {
	let hash = 0x811c9dc5;
	for (let index = 0; index < text.length; index++) {
		hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
	}
	return hash ^ text.length;
}
