/** Repairs what has only one right outcome, again and again until nothing is left of that. */

import { check } from "../../check/check";
import type { Context } from "../../check/core/context";
import { safeEdits } from "../../check/fixAll";
import type { SchemaDocument } from "../../document/document";
import { readDocument } from "../../document/read";
import { applyEdits } from "../../text/span";
import { toPlainEdit } from "../../text/template";

/** One repair may lay bare another; what goes round for ever is left. */
const MOST_ROUNDS = 10;

/** The text after the repairs. */
export function fixed(pilot: SchemaDocument, context: Context): string {
	let now = pilot;
	for (let round = 0; round < MOST_ROUNDS; round++) {
		const edits = safeEdits(check(now, context));
		if (edits.length === 0) {
			break;
		}
		now = readDocument(applyEdits(now.tree.text, edits.map(toPlainEdit)), now.format, now.catalogue);
	}
	return now.tree.text;
}
