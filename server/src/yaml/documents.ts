/** Where one document of a text ends and another begins. */
import type { Span } from "../text/span";
import type { Tree } from "./tree";

/** Where a second document begins that says something: a marker at the end, as of front matter, begins none. */
export function secondDocumentOf({ text, secondDocument }: Tree): Span | undefined {
	const says = secondDocument !== undefined && SOMETHING.test(text.slice(secondDocument.end));
	return says ? secondDocument : undefined;
}

/** A line that is neither empty nor a comment nor a marker, or words behind the marker itself. */
const SOMETHING = /^[ \t]*(?!---[ \t]*(?:#.*)?$|\.\.\.[ \t]*(?:#.*)?$)[^\s#]/m;
