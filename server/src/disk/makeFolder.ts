/** Makes a folder, with those above it. */
import { existsSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";

/** Node's own way (`recursive`) never ends where a folder that is there takes no others, such as `/proc`. */
export function makeFolder(path: string): void {
	if (existsSync(path)) {
		return;
	}
	const above = dirname(path);
	if (above !== path) {
		makeFolder(above);
	}
	try {
		mkdirSync(path);
	} catch (error) {
		// Another program may just have made it.
		if (!existsSync(path)) {
			throw error;
		}
	}
}
