/** How much a person downloads. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { root } from "./paths.mjs";

/** As `.vscodeignore` has it: the command comes by npm. */
const packed = /^(?:extension|pilot-language-server).*\.js$/;

/** The package where there is one, else about what it would be; undefined where nothing is built. */
export function packageSize() {
	const [newest] = readdirSync(root)
		.filter((name) => name.endsWith(".vsix"))
		.map((name) => ({ name, ...times(join(root, name)) }))
		.sort((a, b) => b.mtimeMs - a.mtimeMs);
	if (newest) return { what: newest.name, bytes: newest.size };
	const dist = join(root, "dist");
	const files = existsSync(dist) ? readdirSync(dist).filter((name) => packed.test(name)) : [];
	if (files.length === 0) return undefined;
	return { what: "dist/ gzipped", bytes: sum(files.map((name) => gzipSync(readFileSync(join(dist, name))).length)) };
}

function times(path) {
	const { mtimeMs, size } = statSync(path);
	return { mtimeMs, size };
}

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
