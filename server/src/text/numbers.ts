/** Numbers as people write them in Dutch and English: `25.000`, `25,000`, `€ 1.250,50`, `12,5`, `25000 euro`. */

/** The number a text stands for, in digits with a point; nothing where it can mean two numbers or none. */
export function readNumber(text: string): string | undefined {
	const digits = text
		.toLowerCase()
		.replace(/^(?:€|eur|euro)\s*|\s*(?:€|eur|euro|,-|,--)$/g, "")
		.replace(/[\s_]/g, "");
	if (/^-?\d+(?:\.\d+)?$/.test(digits) && !isGrouped(digits)) {
		return digits;
	}
	if (/^-?\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$/.test(digits)) {
		return digits.replace(/[.,]/g, "");
	}
	if (/^-?\d{1,3}(?:\.\d{3})*,\d{1,2}$/.test(digits) || /^-?\d+,\d{1,2}$/.test(digits)) {
		return digits.replaceAll(".", "").replace(",", ".");
	}
	return /^-?\d{1,3}(?:,\d{3})*\.\d{1,2}$/.test(digits) ? digits.replaceAll(",", "") : undefined;
}

/** Thousands with a point between them, which YAML reads as a fraction: `25.000` becomes 25. */
export function isGrouped(text: string): boolean {
	return /^-?[1-9]\d{0,2}(?:\.\d{3})+$/.test(text);
}
