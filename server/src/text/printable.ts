/**
 * Text without signs that a terminal or an editor obeys instead of shows: they could colour, move or wipe what stands on a
 * screen, or turn it round. Each becomes one sign that shows, so that columns stay.
 */

/** Ends of lines that are none in a file, and signs that turn the direction of what follows. */
const TURNING = "\\u061c\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u206f";
/** Those and control signs. */
const OBEYED = new RegExp(`[\\p{Cc}${TURNING}]`, "gu");

/** A tab only moves on. */
export function printable(text: string): string {
	return text.replace(OBEYED, (sign) =>
		sign === "\t" ? sign : sign < " " ? String.fromCharCode(0x2400 + sign.charCodeAt(0)) : "\ufffd",
	);
}

/** The same for a text of more lines. */
export function printableLines(text: string): string {
	return text.includes("\n") ? text.replace(/[^\n]+/g, printable) : printable(text);
}

/** Those that JSON does not escape by itself; below a blank there is only its own layout. */
const LEFT_IN_JSON = new RegExp(`[\\u007f-\\u009f${TURNING}]`, "g");

/** The same JSON with the escapes of these signs. */
export function printableJson(json: string): string {
	return json.replace(LEFT_IN_JSON, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
