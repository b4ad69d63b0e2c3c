/**
 * `npm run --silent trace < stack.txt`: the source positions of a stack trace of what was published, by the source maps in
 * `maps/`: those of `npm run maps` at the tag, or those beside the release. Node's own modules only.
 */
import { existsSync, readFileSync } from "node:fs";
import { SourceMap } from "node:module";
import { dirname, join, relative, resolve } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = join(root, "maps");
const read = new Map();

process.stdout.write((await text(process.stdin)).replace(/[^\s()]*?([\w-]+\.js):(\d+):(\d+)/g, sourceOf));
if (!existsSync(folder))
	console.error("There are no source maps: run npm run maps, or unpack those of the release here.");

function sourceOf(found, bundle, line, column) {
	const entry = mapOf(bundle)?.findEntry(Number(line) - 1, Number(column) - 1);
	if (entry?.originalSource === undefined) return found;
	const path = relative(root, resolve(folder, entry.originalSource));
	return `${path}:${entry.originalLine + 1}:${entry.originalColumn + 1}`;
}

function mapOf(bundle) {
	const path = join(folder, `${bundle}.map`);
	if (!read.has(bundle))
		read.set(bundle, existsSync(path) ? new SourceMap(JSON.parse(readFileSync(path, "utf8"))) : undefined);
	return read.get(bundle);
}
