/** A list of files for `--files-from`: a name on each line, or apart by NUL. */

export function pathsInList(text: string): readonly string[] {
	return text.includes("\0")
		? text.split("\0").filter((name) => name !== "")
		: text
				.split(/\r\n|\n|\r/)
				.filter((line) => line.trim() !== "")
				.map(unquoted);
}

/** Git writes `é` as `"\303\251"`, bytes in octal, unless it is asked for `-z`. */
function unquoted(line: string): string {
	const [, inner] = /^"(.*)"$/s.exec(line) ?? [];
	if (inner === undefined) {
		return line;
	}
	const bytes = [...inner.matchAll(/\\([0-7]{3}|.)|[^\\]+/gs)].map(([all, escaped]) =>
		escaped === undefined ? Buffer.from(all) : byteOf(escaped),
	);
	return Buffer.concat(bytes).toString();
}

function byteOf(escaped: string): Buffer {
	return /^[0-7]{3}$/.test(escaped) ? Buffer.of(Number.parseInt(escaped, 8)) : Buffer.from(ESCAPES[escaped] ?? escaped);
}

const ESCAPES: Readonly<Record<string, string>> = { a: "\x07", b: "\b", t: "\t", n: "\n", v: "\v", f: "\f", r: "\r" };
