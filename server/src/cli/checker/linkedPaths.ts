/** The files that a pilot refers to, on this disk. */
import { existsSync } from "node:fs";
import { localPath } from "../../disk/localPath";
import type { SchemaDocument } from "../../document/document";
import { linkedFilesOf } from "../../document/links";

export interface CheckedPath {
	readonly path: string;
	readonly exists: boolean;
}

/** A file that a pilot refers to: the reference as written, and the paths that it may mean. */
export interface LinkedPath {
	readonly written: string;
	readonly paths: readonly CheckedPath[];
}

export function linkedPaths(pilot: SchemaDocument, uri: string): readonly LinkedPath[] {
	return linkedFilesOf(pilot, uri).flatMap(({ path: written, addresses }) => {
		const paths = addresses.flatMap((address) => localPath(address) ?? []);
		return paths.length === 0 ? [] : [{ written, paths: paths.map((path) => ({ path, exists: existsSync(path) })) }];
	});
}
