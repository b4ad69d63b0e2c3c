/** Which files that a document links to are not there. */
import { memoized, type SchemaDocument } from "../../document/document";
import { linkedFilesOf } from "../../document/links";
import { addressKey } from "../../text/paths";
import type { UriCache } from "./uriCache";

/** By address whether there is such a file. */
export type ExistingFiles = UriCache<boolean>;

/** The addresses to which a document leads. */
export function linkedAddresses(pilot: SchemaDocument, uri: string): readonly string[] {
	return linksOf(pilot, uri).flatMap(({ addresses }) => addresses);
}

/** The paths in a document that lead to no file, as they are written; as far as it is known. */
export function missingFiles(pilot: SchemaDocument, uri: string, existing: ExistingFiles): ReadonlySet<string> {
	const isGone = (address: string) => existing.get(address) === false;
	const missing = linksOf(pilot, uri).filter(({ addresses }) => addresses.every(isGone));
	return missing.length === 0 ? NONE : new Set(missing.map(({ path }) => path));
}

const NONE: ReadonlySet<string> = new Set();

function linksOf(pilot: SchemaDocument, uri: string): ReturnType<typeof linkedFilesOf> {
	const known = memoized(pilot, linksByUri);
	const links = known.get(addressKey(uri)) ?? linkedFilesOf(pilot, uri);
	known.set(addressKey(uri), links);
	return links;
}

function linksByUri(): Map<string, ReturnType<typeof linkedFilesOf>> {
	return new Map();
}
