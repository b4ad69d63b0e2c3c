/** Which files that a pilot links to are not there: looked for once a file, and again when files appear or go. */

import type { SchemaDocument } from "../../document/document";
import { linkedFilesOf } from "../../document/links";
import { addressKey, within } from "../../text/paths";
import type { Files } from "./files";

export interface LinkedFiles {
	/** The paths in a document that lead to no file, as they are written; as far as it is known. */
	missingFor(uri: string): ReadonlySet<string>;
	/** Waits until it is known for each path of the document. */
	ready(uri: string, pilot: SchemaDocument): Promise<void>;
	/** These files and folders have appeared or gone; gives the documents for which that makes a difference. */
	appearedOrGone(uris: readonly string[]): Promise<readonly string[]>;
	/** Any of the files that these documents link to may have appeared or gone; gives the documents for which one has. */
	restat(documents: readonly string[]): Promise<readonly string[]>;
	forget(uris: readonly string[]): void;
}

interface Links {
	readonly uri: string;
	/** The files that the document links to. */
	readonly addresses: readonly string[];
	readonly missing: ReadonlySet<string>;
}

export function createLinkedFiles(files: Files): LinkedFiles {
	/** By address whether there is such a file. */
	const known = new Map<string, boolean>();
	const links = new Map<string, Links>();

	async function stat(addresses: readonly string[]): Promise<void> {
		await Promise.all(addresses.map(async (address) => known.set(address, await files.exists(address))));
	}

	/** Gives the documents that link to one that has appeared or gone. */
	async function statAgain(addresses: readonly string[]): Promise<readonly string[]> {
		const before = addresses.map((address) => known.get(address));
		await stat(addresses);
		const changed = new Set(addresses.filter((address, index) => known.get(address) !== before[index]));
		return changed.size === 0
			? []
			: [...links.values()]
					.filter((one) => one.addresses.some((address) => changed.has(address)))
					.map(({ uri }) => uri);
	}

	return {
		missingFor: (uri) => links.get(addressKey(uri))?.missing ?? NONE,
		async ready(uri, pilot) {
			const key = addressKey(uri);
			const paths = linkedFilesOf(pilot, uri);
			if (paths.length === 0) {
				links.delete(key);
				return;
			}
			const addresses = paths.flatMap((one) => one.addresses);
			const before = links.get(key)?.missing ?? NONE;
			// At once, so that nobody forgets what is being looked for.
			links.set(key, { uri, addresses, missing: before });
			await stat(addresses.filter((address) => !known.has(address)));
			const isGone = (address: string) => known.get(address) === false;
			const now = paths.filter((one) => one.addresses.every(isGone)).map(({ path }) => path);
			// The same set as before where nothing has changed, so that nothing is checked anew.
			const isSame = now.length === before.size && now.every((path) => before.has(path));
			links.set(key, { uri, addresses, missing: isSame ? before : new Set(now) });
		},
		appearedOrGone: (uris) => statAgain(within([...known.keys()], new Set(uris.map(addressKey)))),
		restat: (documents) =>
			statAgain([...new Set(documents.flatMap((uri) => links.get(addressKey(uri))?.addresses ?? []))]),
		forget(uris) {
			for (const uri of uris) {
				links.delete(addressKey(uri));
			}
			const linked = new Set([...links.values()].flatMap(({ addresses }) => addresses));
			for (const address of known.keys()) {
				if (!linked.has(address)) {
					known.delete(address);
				}
			}
		},
	};
}

const NONE: ReadonlySet<string> = new Set();
