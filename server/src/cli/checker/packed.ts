/**
 * A checked file as texts, which go between threads and into a cache faster than objects do: what is asked of every file,
 * how it is written, what other pilots ask of it, and all that was found in it.
 */
import type { CheckedFile } from "./checker";

export type Packed = readonly [head: string, text: string, facts: string, report: string];

export function pack({ written: { text, ...written }, facts, report, source }: CheckedFile): Packed {
	return [JSON.stringify({ written, source }), text, facts, report];
}

export function unpack([head, text, facts, report]: Packed): CheckedFile {
	const { written, source } = JSON.parse(head);
	// Ten thousand of these are not copied.
	written.text = text;
	return { written, facts, report, source };
}
