/** Which files that a pilot links to are not there: looked up once a file, and again when files come or go. */
import { linksOf } from "../pilot/links";
import type { Pilot } from "../pilot/pilot";
import { resolvePath, rootOf } from "../text/paths";
import type { Files } from "./files";

export interface LinkedFiles {
	/** The paths in a document that lead to no file, as they are written; as far as they have been looked up. */
	missingFor(uri: string): ReadonlySet<string>;
	/** Waits until each path of the document has been looked up. */
	ready(uri: string, pilot: Pilot): Promise<void>;
	/** Files have come or gone; says whether that makes a difference. */
	again(): Promise<boolean>;
	forget(uri: string): void;
}

export function createLinkedFiles(files: Files): LinkedFiles {
	/** By address whether there is such a file. */
	const known = new Map<string, boolean>();
	const missing = new Map<string, ReadonlySet<string>>();

	async function lookUp(addresses: readonly string[]): Promise<void> {
		await Promise.all(addresses.map(async (address) => known.set(address, await files.exists(address))));
	}

	return {
		missingFor: (uri) => missing.get(uri) ?? NONE,
		async ready(uri, pilot) {
			const paths = pathsOf(uri, pilot);
			await lookUp(paths.map(({ address }) => address).filter((address) => !known.has(address)));
			const now = paths.filter(({ address }) => known.get(address) === false).map(({ path }) => path);
			// The same set as before where nothing has changed, so that nothing is checked anew.
			const before = missing.get(uri) ?? NONE;
			if (now.length !== before.size || now.some((path) => !before.has(path))) {
				missing.set(uri, new Set(now));
			}
		},
		async again() {
			const before = new Map(known);
			await lookUp([...known.keys()]);
			return [...known].some(([address, exists]) => before.get(address) !== exists);
		},
		forget: (uri) => void missing.delete(uri),
	};
}

const NONE: ReadonlySet<string> = new Set();

function pathsOf(uri: string, pilot: Pilot): readonly { readonly path: string; readonly address: string }[] {
	const paths = linksOf(pilot).flatMap(({ kind, target }) => (kind === "file" ? [target] : []));
	return [...new Set(paths)].flatMap((path) => {
		const address = resolvePath(uri, path, [rootOf(uri)])?.replace(/#.*$/, "");
		return address === undefined ? [] : [{ path, address }];
	});
}
