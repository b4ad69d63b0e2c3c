/** Text behind a key whose answers stand below it: `costs: TODO`, `goals: ?`. */

import type { Head } from "../head";
import { isSingle } from "../schemaNode";
import { insertion, slipAt } from "../slip";
import { childFit, report, type Walk } from "../walk";

/** Reads the text as a comment where this row is one of the group; the row above has nothing behind its colon then. */
export function readTextAsComment(walk: Walk, { line, key, dashes }: Head): void {
	const { previous, text, slips } = walk;
	const { sentence, expected } = previous;
	const isDeeper = line.column > Math.min(previous.stands, previous.column);
	const isOwn = dashes.length > 0 ? expected?.shape === "list" : childFit(expected, key?.name ?? "") === 2;
	if (sentence?.style !== "plain" || expected === undefined || isSingle(expected) || !isDeeper || !isOwn) {
		return;
	}
	const edits = sentence.slip?.edits ?? [];
	const known = sentence.slip === undefined ? -1 : slips.indexOf(sentence.slip);
	if (known >= 0) {
		slips.splice(known, 1);
		sentence.slip = undefined;
	}
	const { start, end } = sentence;
	const name = text.slice(start, Math.min(end, start + 30));
	report(
		walk,
		slipAt("words-above-group", { start, end }, { name, sure: true, edits: [...edits, insertion(start, "# ")] }),
	);
	walk.previous = { ...previous, isEmpty: true, sentence: undefined };
}
