/** The lines of a text with the blanks in front of them, whatever these are. */

export interface Line {
	readonly index: number;
	/** Offset of its first character. */
	readonly start: number;
	/** Of its first sign that is not blank. */
	readonly first: number;
	/** Behind its last sign that is not blank. */
	readonly last: number;
	/** Of its line end. */
	readonly end: number;
	/** How far in it stands: a tab reaches to the next level, any other blank is one. */
	readonly column: number;
	readonly kind: "blank" | "comment" | "content";
	/** Not only spaces stand in front. */
	readonly hasOtherBlanks: boolean;
}

/** Spaces that resemble an ordinary one, and that YAML takes for letters. */
const SPECIAL_SPACE = /[\u00a0\u1680\u2000-\u200b\u202f\u205f\u2060\u3000\ufeff]/;

export function isSpecialSpace(sign: string | undefined): boolean {
	return sign !== undefined && SPECIAL_SPACE.test(sign);
}

export function isBlankSign(sign: string | undefined): boolean {
	return sign === " " || sign === "\t" || (sign !== undefined && sign > "~" && SPECIAL_SPACE.test(sign));
}

/** @param text with `\n` and `\r\n` as line ends */
export function readLines(text: string): Line[] {
	const lines: Line[] = [];
	const tabWidth = tabWidthOf(text);
	let at = text.startsWith("\ufeff") ? 1 : 0;
	while (at < text.length) {
		const lineFeed = text.indexOf("\n", at);
		const stop = lineFeed < 0 ? text.length : lineFeed;
		const end = stop > at && text[stop - 1] === "\r" ? stop - 1 : stop;
		lines.push(readLine(text, lines.length, at, end, tabWidth));
		at = stop + 1;
	}
	return lines;
}

/** How many spaces a tab stands for: as many as bring most lines below others. */
function tabWidthOf(text: string): number {
	if (!text.includes("\t")) {
		return 2;
	}
	const columns = new Set([...text.matchAll(/^ *(?=[^\s#])/gm)].map(([blanks]) => blanks.length));
	const tabs = [...text.matchAll(/^\t+(?=[^\s#])/gm)].map(([blanks]) => blanks.length);
	const usual = /^ +(?=\S)/m.exec(text)?.[0].length ?? 2;
	const fits = (width: number) => tabs.filter((count) => columns.has(count * width)).length;
	return [usual, 2, 4, 8, 1].sort((a, b) => fits(b) - fits(a))[0] ?? usual;
}

function readLine(text: string, index: number, start: number, end: number, tabWidth: number): Line {
	let first = start;
	while (text[first] === " " && first < end) {
		first++;
	}
	let column = first - start;
	const spaces = first;
	while (first < end && isBlankSign(text[first])) {
		column = text[first] === "\t" ? (Math.floor(column / tabWidth) + 1) * tabWidth : column + 1;
		first++;
	}
	let last = end;
	while (last > first && isBlankSign(text[last - 1])) {
		last--;
	}
	const kind = first === last ? "blank" : text[first] === "#" ? "comment" : "content";
	return { index, start, first, last, end, column, kind, hasOtherBlanks: first > spaces };
}

export function hasTab(text: string, line: Line): boolean {
	return line.hasOtherBlanks && text.slice(line.start, line.first).includes("\t");
}

export function hasSpecialSpace(text: string, line: Line): boolean {
	return line.hasOtherBlanks && SPECIAL_SPACE.test(text.slice(line.start, line.first));
}
