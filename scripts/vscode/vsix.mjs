/** The extension as one file, as it is published. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createVSIX } from "@vscode/vsce";
import { extensionPage } from "./page.mjs";
import { root } from "./paths.mjs";

/** A megabyte and a half of code, text and pictures. */
const most = 1_500_000;

/** Packs `dist/` as it stands, returns the path and size, and throws when it is larger than we promise. */
export async function makeVsix(folder = root) {
	const { name, version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
	const path = join(folder, `${name}-${version}.vsix`);
	mkdirSync(folder, { recursive: true });
	const readmePath = join("dist", "README.md");
	writeFileSync(join(root, readmePath), extensionPage());
	// Everything is bundled in dist/, and the page needs no other address.
	const options = { dependencies: false, allowMissingRepository: true, rewriteRelativeLinks: false, readmePath };
	await inCopyOfPublished((cwd) => createVSIX({ cwd, packagePath: path, ...options }));
	const { size } = statSync(path);
	if (size >= most) throw new Error(`${path} has ${size} bytes; it must stay under ${most}.`);
	return { path, size };
}

/** For the packer, which holds each of the thousands of files that tests and tools bring along against each pattern. */
export async function inCopyOfPublished(use) {
	const cwd = copyOfPublished();
	try {
		return await use(cwd);
	} finally {
		rmSync(cwd, { recursive: true });
	}
}

function copyOfPublished() {
	const copy = mkdtempSync(join(tmpdir(), "published-"));
	const patterns = readFileSync(join(root, ".vscodeignore"), "utf8").split("\n");
	const folders = new Set(patterns.flatMap((pattern) => /^!([^/*]+)\//.exec(pattern)?.[1] ?? []));
	for (const entry of readdirSync(root, { withFileTypes: true })) {
		if (entry.isFile() || folders.has(entry.name)) {
			cpSync(join(root, entry.name), join(copy, entry.name), { recursive: true });
		}
	}
	return copy;
}
