/** Applies safe fixes until none is left. */

import { check } from "../../check/check";
import type { Context } from "../../check/core/context";
import { safeEdits } from "../../check/fixAll";
import type { SchemaDocument } from "../../document/document";
import { readDocument } from "../../document/read";
import { applyEdits } from "../../text/span";
import { toPlainEdit } from "../../text/template";

/** One fix may uncover another; fixes that alternate forever stop here. */
const MAX_ROUNDS = 10;

/** The text after the fixes. */
export function fixedText(pilot: SchemaDocument, context: Context): string {
	let now = pilot;
	for (let round = 0; round < MAX_ROUNDS; round++) {
		const edits = safeEdits(check(now, context));
		if (edits.length === 0) {
			break;
		}
		now = readDocument(applyEdits(now.tree.text, edits.map(toPlainEdit)), now.format, now.catalogue);
	}
	return now.tree.text;
}
