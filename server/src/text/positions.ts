/**
 * Lines and columns, for where offsets are of no use: another file, a terminal, a stored result. Both count from zero
 * and columns in UTF-16 code units, as in the Language Server Protocol, whose line ends these are too: `\n`, `\r\n` and `\r`.
 */
import type { Span } from "./span";

export interface Position {
	readonly line: number;
	readonly character: number;
}

/** A span in a file whose text is not at hand. */
export interface Range {
	readonly start: Position;
	readonly end: Position;
}

/** The offsets at which the lines of a text begin. */
export function lineStarts(text: string): readonly number[] {
	const starts = [0];
	if (!text.includes("\r")) {
		for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) {
			starts.push(at + 1);
		}
		return starts;
	}
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) {
			starts.push(at + 1);
		}
	}
	return starts;
}

export function positionAt(starts: readonly number[], offset: number): Position {
	let low = 0;
	let high = starts.length - 1;
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if ((starts[middle] ?? 0) <= offset) {
			low = middle;
		} else {
			high = middle - 1;
		}
	}
	return { line: low, character: offset - (starts[low] ?? 0) };
}

export function rangeOf(starts: readonly number[], { start, end }: Span): Range {
	return { start: positionAt(starts, start), end: positionAt(starts, end) };
}
