/** A document without the time of the clock and without the names that are made up at each writing. */
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate";

export function settled(document: Uint8Array, today: string): Uint8Array {
	const files = unzipSync(document);
	const ids = new Map<string, string>();
	const idOf = (found: string) => {
		const known = ids.get(found) ?? `rIdLink${ids.size + 1}`;
		ids.set(found, known);
		return known;
	};
	const zipped: Zippable = {};
	// The text comes before its list of links, and both use the same names.
	for (const name of Object.keys(files).sort()) {
		const content = files[name] ?? new Uint8Array();
		zipped[name] = [isText(name) ? strToU8(plain(strFromU8(content), today, idOf)) : content, { mtime: FIRST_DAY }];
	}
	return zipSync(zipped);
}

/** The first that a zip can hold. */
const FIRST_DAY = new Date(1980, 0, 1);

function isText(name: string): boolean {
	return name.endsWith(".xml") || name.endsWith(".rels");
}

function plain(xml: string, today: string, idOf: (found: string) => string): string {
	return xml
		.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${today}T00:00:00Z`)
		.replace(/(?<=(?:r:id|Id)=")rId[a-z0-9_-]{21}(?=")/g, idOf);
}
