/** What `pilot-page` can make. */

const PAGE_KINDS = ["html", "md"] as const;
/** A file for each pilot. */
export type PageKind = (typeof PAGE_KINDS)[number];

/** One file, by its name. */
export const SINGLE_FILES = { csv: "pilots.csv", json: "pilots.json" } as const;
export type SingleKind = keyof typeof SINGLE_FILES;

export type OutputKind = PageKind | SingleKind;
export const OUTPUT_KINDS: readonly OutputKind[] = [
	...PAGE_KINDS,
	...(Object.keys(SINGLE_FILES) as readonly SingleKind[]),
];

export function isPageKind(kind: OutputKind): kind is PageKind {
	return (PAGE_KINDS as readonly OutputKind[]).includes(kind);
}
