/**
 * Comma-separated values that a spreadsheet opens as they are: with the mark by which it knows the signs, and nothing in a
 * text that it would calculate.
 */

/** A number stays a number; nothing is an empty cell. */
export type Value = string | number | undefined;

export function csvOf(rows: readonly (readonly Value[])[]): string {
	return `\ufeff${rows.map((row) => `${row.map(cellOf).join(",")}\r\n`).join("")}`;
}

function cellOf(value: Value): string {
	if (value === undefined) {
		return "";
	}
	const text = typeof value === "number" ? String(value) : asText(value);
	return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** With an apostrophe in front, which a spreadsheet takes for “this is text”. */
function asText(text: string): string {
	return FORMULA.test(text) ? `'${text}` : text;
}

const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n\0]/;
