/** How the file of a pilot is written: detected once for all that write into it. */
import { type Style, styleOf } from "../yaml/style";
import { memoized, type SchemaDocument } from "./document";

export function styleIn(pilot: SchemaDocument): Style {
	return memoized(pilot, findStyle);
}

function findStyle({ tree }: SchemaDocument): Style {
	return styleOf(tree.text, tree.root);
}
