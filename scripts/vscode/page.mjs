/**
 * What VS Code and the Marketplace show of the extension: the README in English and, below it, in Dutch, each up to the
 * part for engineers, whose links lead to files that are not in the package. VS Code shows no picture from a package, so
 * the pictures are in the text itself.
 */
import { readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { root } from "./paths.mjs";

/** Pictures that the walkthrough does not have: they would count for the size of the package. */
const others = /^[ \t]*!\[[^\]]*\]\(docs\/images\/(?!walkthrough\/)[^)]+\)\n\n?/gm;
const end = "\n---\n";
/** The line that leads to the other language and to other pages. */
const links = /^\[(?:Nederlands|English)\].*\n/m;

export function extensionPage() {
	const [title, dutch] = /^# ([^\n]+)\n(.*)/s.exec(firstPart("README.nl.md").replace(links, "")).slice(1);
	const page = firstPart("README.md").replace(links, `[Nederlands](#${anchorOf(title)})\n`);
	return withPictures(`${page.replace(others, "")}\n# ${title}\n${withFirstPicture(dutch)}\n`);
}

/** The others stand above already, with English words in them, and count for the size of the package. */
function withFirstPicture(text) {
	let count = 0;
	return text.replace(/^[ \t]*!\[[^\]]*\]\(docs\/[^)]+\)\n\n?/gm, (picture) => (count++ === 0 ? picture : ""));
}

function firstPart(name) {
	return readFileSync(join(root, name), "utf8").split(end)[0];
}

/** As VS Code makes it from a heading. */
function anchorOf(heading) {
	return heading.toLowerCase().replaceAll(" ", "-");
}

function withPictures(text) {
	return text.replace(/(!\[[^\]]*\]\()(docs\/[^)]+)(\))/g, (_, before, path, after) => before + inText(path) + after);
}

function inText(path) {
	const bytes = readFileSync(join(root, path));
	return `data:image/${extname(path).slice(1)};base64,${bytes.toString("base64")}`;
}
