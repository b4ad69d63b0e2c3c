/**
 * What VS Code and the Marketplace show of the extension: the README up to the part for engineers, whose links lead to
 * files that are not in the package. VS Code shows no picture from a package, so the pictures are in the text itself.
 */
import { readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { root } from "./paths.mjs";

const end = "\n---\n";

export function extensionPage() {
	const [page] = readFileSync(join(root, "README.md"), "utf8").split(end);
	return `${page.replace(/(!\[[^\]]*\]\()(docs\/[^)]+)(\))/g, (_, before, path, after) => before + inText(path) + after)}\n`;
}

function inText(path) {
	const bytes = readFileSync(join(root, path));
	return `data:image/${extname(path).slice(1)};base64,${bytes.toString("base64")}`;
}
