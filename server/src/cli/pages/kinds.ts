/** What `pilot-page` can make. */

const PAGE_KINDS = ["html", "docx", "md"] as const;
/** A file for each pilot. */
export type PageKind = (typeof PAGE_KINDS)[number];

/** One file, by its name. */
export const LIST_FILES = { csv: "pilots.csv", json: "pilots.json" } as const;
export type ListKind = keyof typeof LIST_FILES;

/** The same for registers that ask for what pilots may not say. */
export const REGISTER_FILES = {
	"algorithm-register": "algorithm-register.json",
	"processing-record": "processing-record.csv",
	"sensor-register": "sensor-register.csv",
} as const;
export type RegisterKind = keyof typeof REGISTER_FILES;

export type OutputKind = PageKind | ListKind | RegisterKind;
export const OUTPUT_KINDS: readonly OutputKind[] = [
	...PAGE_KINDS,
	...(Object.keys(LIST_FILES) as readonly ListKind[]),
	...(Object.keys(REGISTER_FILES) as readonly RegisterKind[]),
];

export function isPageKind(kind: OutputKind): kind is PageKind {
	return (PAGE_KINDS as readonly OutputKind[]).includes(kind);
}

export function isRegisterKind(kind: OutputKind): kind is RegisterKind {
	return Object.hasOwn(REGISTER_FILES, kind);
}
