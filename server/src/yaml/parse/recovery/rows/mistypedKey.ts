/** A known key with a sign of another kind in front or around it: `*commissioner:`, `**objective**:`, `%roblem:`. */

import { afterBlanks, type Head } from "../head";
import type { SchemaNode } from "../schemaNode";
import { slipAt } from "../slip";
import { report, type Walk } from "../walk";

const SIGNED = /^([^\p{L}\p{N}\s#\-"'[\]{}&!?]{1,3}|[\]}&!?])([A-Za-z][\w-]*)[^\p{L}\p{N}\s:#]{0,3}[ \t]*:(?=\s|$)/u;

/**
 * The row with the key that is meant.
 * @param members those that may stand here
 */
export function withoutSigns(walk: Walk, head: Head, members: readonly SchemaNode[]): Head | undefined {
	const { text } = walk;
	const { line, start } = head;
	const [whole = "", signs = "", word = ""] = SIGNED.exec(text.slice(start, Math.min(line.last, start + 60))) ?? [];
	const keys = members.map(({ key }) => key);
	// A letter that was typed over has gone; a sign that was typed in front has not.
	const typedOver = keys.filter((key) => signs.length === 1 && key.slice(1) === word);
	const name = keys.find((key) => key === word) ?? (typedOver.length === 1 ? typedOver[0] : undefined);
	if (name === undefined) {
		return undefined;
	}
	const end = start + whole.length - 1;
	const edits = [{ span: { start, end }, text: name }];
	report(walk, slipAt("mistyped-key", { start, end }, { name, sure: true, edits }));
	const key = { start, end, name, after: end + 1, isWord: true };
	return { ...head, key, value: afterBlanks(text, end + 1, line.last) };
}
