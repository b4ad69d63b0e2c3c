/** The settings file that is given in place of those of the folders. */
import { readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { decodeText, type ReadText, readText } from "../../disk/readText";

/** Reads it each time; from a pipe, such as `<(…)` of a shell, it comes once. */
export function configReader(path: string, cwd: string): () => ReadText {
	const at = resolve(cwd, path);
	if (!statSync(at, { throwIfNoEntry: false })?.isFIFO()) {
		return () => readText(at);
	}
	const read = decodeText(readFileSync(at));
	return () => read;
}
