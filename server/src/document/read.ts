/** From text to pilot: what the format expects helps to read what was meant. */
import { type Format, PILOT_FORMAT } from "../format/formats";
import { CATALOGUE, type Catalogue } from "../format/regulations";
import type { ParseCache } from "../yaml/parse/cache";
import { parse } from "../yaml/parse/parse";
import { documentOf, type SchemaDocument } from "./document";

/** @param cache what was read of the text before: of that, only what has changed is read again */
export function readDocument(
	text: string,
	format: Format = PILOT_FORMAT,
	catalogue: Catalogue = CATALOGUE,
	cache?: ParseCache,
): SchemaDocument {
	const tree = parse(text, { expected: format.questions, ...(cache === undefined ? {} : { cache }) });
	return documentOf(tree, format, catalogue);
}
