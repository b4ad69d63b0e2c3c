/** Fixes that give a pilot another status. */
import type { SchemaDocument } from "../../document/document";
import { given } from "../../document/query";
import type { Status } from "../../format/status";
import type { Fix } from "../core/finding";
import { replaceValue } from "../shape/replace";

export function statusFixes(pilot: SchemaDocument, to: Status): readonly Fix[] {
	const status = given(pilot.root, "status");
	return status === undefined ? [] : [replaceValue(status, pilot, to, { preferred: true, safe: false })];
}
