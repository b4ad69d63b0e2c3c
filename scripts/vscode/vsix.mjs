/** The extension as one file, as it is published. */
import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createVSIX } from "@vscode/vsce";
import { extensionPage } from "./page.mjs";
import { root } from "./paths.mjs";

/** A megabyte and a half of code, text and pictures. */
const most = 1_500_000;

/**
 * Packs `dist/` as it stands, returns the path and size, and throws when it is larger than we promise.
 * @param {string} [folder]
 * @param {{ isPublished?: boolean }} [how] what is not published is not searched for secrets, which takes most of the time
 */
export async function makeVsix(folder = root, { isPublished = true } = {}) {
	const { name, version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
	const path = join(folder, `${name}-${version}.vsix`);
	mkdirSync(folder, { recursive: true });
	const readmePath = join("dist", "README.md");
	writeFileSync(join(root, readmePath), extensionPage());
	// Everything is bundled in dist/, and the page needs no other address.
	const options = { dependencies: false, allowMissingRepository: true, rewriteRelativeLinks: false, readmePath };
	const unsearched = isPublished ? {} : { allowPackageAllSecrets: true, allowPackageEnvFile: true };
	await createVSIX({ cwd: root, packagePath: path, ...options, ...unsearched });
	const { size } = statSync(path);
	if (size >= most) throw new Error(`${path} has ${size} bytes; it must stay under ${most}.`);
	return { path, size };
}
