/** Texts as they are compared: the ways in which people write the same one are the same. */

/** One key for the ways in which people write the same texts; nothing where one is missing or empty. */
export function keyOf(...texts: readonly (string | undefined)[]): string | undefined {
	const plain = texts.map((one) => (one === undefined ? undefined : normalized(one)));
	return plain.some((one) => one === undefined || one === "") ? undefined : plain.join("\n");
}

/** Capitals and spaces make no difference. */
export function normalized(text: string): string {
	// Most texts are plain, and there may be many.
	return PLAIN.test(text) ? text.toLowerCase() : text.normalize("NFKC").replace(/\s+/g, " ").trim().toLowerCase();
}

const PLAIN = /^[!-~]+(?: [!-~]+)*$/;
