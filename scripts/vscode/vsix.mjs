/** The extension as one file, as it is published. */
import { mkdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { createVSIX } from "@vscode/vsce";
import { root } from "./paths.mjs";

const megabyte = 1_000_000;

/** Packs `dist/` as it stands, returns the path and size, and throws when it is larger than we promise. */
export async function makeVsix(folder = root) {
	const { name, version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
	const path = join(folder, `${name}-${version}.vsix`);
	mkdirSync(folder, { recursive: true });
	// Everything is bundled in dist/, and the README's pictures are read from the package itself.
	const options = { dependencies: false, allowMissingRepository: true, rewriteRelativeLinks: false };
	await createVSIX({ cwd: root, packagePath: path, ...options });
	const { size } = statSync(path);
	if (size >= megabyte) throw new Error(`${path} has ${size} bytes; it must stay under one megabyte.`);
	return { path, size };
}
