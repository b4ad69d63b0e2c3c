/** What a client says may have any shape: what may be counted on. */

export type Plain = Readonly<Record<string, unknown>>;

export function isPlain(value: unknown): value is Plain {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** As an object: an empty one where it is none. */
export function plain(value: unknown): Plain {
	return isPlain(value) ? value : {};
}

export function isText(value: unknown): value is string {
	return typeof value === "string";
}

export function isNumber(value: unknown): value is number {
	return typeof value === "number";
}

/** The members of a list that are what they should be. */
export function listOf<One>(value: unknown, is: (one: unknown) => one is One): readonly One[] {
	return Array.isArray(value) ? value.filter(is) : [];
}

/** Something that has an address, such as a document or a folder. */
export function hasAddress(value: unknown): value is Plain & { readonly uri: string } {
	return isPlain(value) && isText(value.uri);
}
