import { type Stats, statSync } from "node:fs";

/** Nothing if there is no such file, or it cannot be looked at: whoever reads it reports why. */
export function statsOf(path: string): Stats | undefined {
	try {
		return statSync(path);
	} catch {
		return undefined;
	}
}
