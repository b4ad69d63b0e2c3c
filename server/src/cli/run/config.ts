/** The settings file given with `--config`, which replaces those of the folders. */
import { readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { decodeText, type ReadText, readText } from "../../disk/readText";

/** Reads the file at each call; a pipe, such as `<(…)` in a shell, can be read only once. */
export function configReader(path: string, cwd: string): () => ReadText {
	const at = resolve(cwd, path);
	if (!statSync(at, { throwIfNoEntry: false })?.isFIFO()) {
		return () => readText(at);
	}
	const read = decodeText(readFileSync(at));
	return () => read;
}
