/** Short names in small letters, such as `shop-owners`. */

/** The text as a short name; empty where no letter is left. */
export function toId(text: string): string {
	const id = text
		.normalize("NFKD")
		.replace(/\p{M}/gu, "")
		.toLowerCase()
		.replace(/['’]/g, "")
		.replace(/[^a-z0-9]+/g, "-")
		.replace(/^-+|-+$/g, "");
	return /[a-z]/.test(id) ? id : "";
}
