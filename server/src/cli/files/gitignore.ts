/** Which files git leaves alone, by the `.gitignore` of their folder and of those above it, up to the top of the repository. */
import { existsSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import createIgnore, { type Ignore } from "ignore";
import { ON_WINDOWS } from "../../disk/localPath";
import { readText } from "../../disk/readText";
import { type Memo, memoize } from "../../settings/memoize";

interface Rules {
	/** As if they all stood in one file at the top: those further down come later and so decide. */
	readonly patterns: readonly string[];
	readonly ignore: Ignore;
}

/** @param top the folder where the search for patterns ends; the paths are in it */
export function gitignored(top: string): (path: string) => boolean {
	const fromTop = (path: string) => relative(top, path).replaceAll(sep, "/");
	const rulesIn: Memo<Rules> = memoize((folder) => {
		const isTop = folder === top || folder === dirname(folder);
		const above = isTop ? NONE : rulesIn(dirname(folder));
		const own = patternsIn(folder, isTop ? "" : `/${escaped(fromTop(folder))}`);
		const patterns = [...above.patterns, ...own];
		return own.length === 0 ? above : { patterns, ignore: createIgnore({ ignoreCase: ON_WINDOWS }).add([...patterns]) };
	});
	return (path) => rulesIn(dirname(path)).ignore.ignores(fromTop(path));
}

const NONE: Rules = { patterns: [], ignore: createIgnore() };

/** @param folder with `/` in front; empty at the top */
function patternsIn(path: string, folder: string): readonly string[] {
	const file = join(path, ".gitignore");
	const read = existsSync(file) ? readText(file) : undefined;
	const lines = read !== undefined && "text" in read ? read.text.split(/\r\n|\n|\r/) : [];
	return lines.filter((line) => line.trim() !== "" && !line.startsWith("#")).map((line) => patternFrom(line, folder));
}

/** A pattern with a slash before its end is about its own folder, and any other about all below it too. */
function patternFrom(line: string, folder: string): string {
	const [, not = "", start = "", rest = ""] = /^(!?)(\/?)(.*)$/.exec(line) ?? [];
	const isAnchored = start !== "" || /\/(?!\s*$)/.test(rest);
	return folder === "" ? line : `${not}${folder}${isAnchored ? "/" : "/**/"}${rest}`;
}

function escaped(path: string): string {
	return path.replace(/[\\*?[\]! ]/g, "\\$&");
}
