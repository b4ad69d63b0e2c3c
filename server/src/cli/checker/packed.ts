/**
 * A checked file as strings, which pass between threads and into the cache faster than objects: what every run needs, the written
 * text, the facts for cross-file rules, and the full report.
 */
import type { CheckedFile } from "./checkedFile";

export type Packed = readonly [head: string, text: string, facts: string, report: string];

export function pack({ written: { text, ...written }, facts, report, inputs }: CheckedFile): Packed {
	return [JSON.stringify({ written, inputs }), text, facts, report];
}

export function unpack([head, text, facts, report]: Packed): CheckedFile {
	const { written, inputs } = JSON.parse(head);
	// Assigned, because copying costs time for thousands of files.
	written.text = text;
	return { written, facts, report, inputs };
}
