/** On which other answers it depends whether a question is asked. */

/**
 * One of these answers has one of these values, or is there at all. The answer stands beside the question (`influence`), or at a
 * path from the top of the file, in any item of its lists (`/success.data.personal`).
 */
export type Condition = Readonly<Record<string, readonly unknown[] | "answered">>;

const TOP = "/";

export function isFromTop(path: string): boolean {
	return path.startsWith(TOP);
}

/** The path as questions have it: `success.data.personal`. */
export function pathFromTop(path: string): string {
	return path.slice(TOP.length);
}

/** What the questions in a group or list take over from it: the pilot asks for all of it or for nothing. */
export function inherited(condition: Condition | undefined): Condition | undefined {
	return condition !== undefined && Object.keys(condition).every(isFromTop) ? condition : undefined;
}
