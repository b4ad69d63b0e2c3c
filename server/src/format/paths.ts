/** The paths of questions, such as `why.goals.policy`. */

/** Whether a path is `within` or below it. */
export function isWithin(path: string, within: string): boolean {
	return path.startsWith(within) && (path.length === within.length || path[within.length] === ".");
}
