/** How the files of pilots are named. */
const NAME = /(?:^|[/.])pilot\.ya?ml$/;

/** For those who look for them in a folder and all below it. */
export const PILOT_FILES = "**/{*.pilot,pilot}.{yaml,yml}";

/** @param path a path or an address */
export function isPilotFile(path: string): boolean {
	return NAME.test(path);
}
