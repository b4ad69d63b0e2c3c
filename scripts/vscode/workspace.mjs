/** A folder outside the checkout with copies of the examples, for tests to write in. */
import { cpSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "./paths.mjs";

export function makeWorkspace() {
	const folder = mkdtempSync(join(realpathSync(tmpdir()), "pilots-"));
	cpSync(join(root, "examples"), folder, { recursive: true });
	return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
