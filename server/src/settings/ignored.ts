/** Which pilots the settings of their folder ignore. */
import picomatch from "picomatch";
import { composed, decoded } from "../text/paths";
import { isOrdinaryPath, refusedAmong, withSlashes } from "../text/patterns";
import type { FolderSettings } from "./folderSettings";

/** @param settingsFile the URI of the settings file, or of a file in the folder that its paths start from */
export function isIgnored(uri: string, settingsFile: string, { ignore }: Pick<FolderSettings, "ignore">): boolean {
	const folder = settingsFile.slice(0, settingsFile.lastIndexOf("/") + 1);
	if (!uri.startsWith(folder)) {
		return false;
	}
	const path = composed(decoded(uri.slice(folder.length)));
	return isOrdinaryPath(path) && (matchersOf(ignore).find(({ matches }) => matches(path))?.ignores ?? false);
}

interface Matcher {
	readonly ignores: boolean;
	matches(path: string): boolean;
}

/** Thousands of pilots use the patterns of one file. */
const matchersByPatterns = new WeakMap<readonly string[], readonly Matcher[]>();

/** As in `.gitignore`, the last match applies, so it comes first. */
function matchersOf(ignore: readonly string[]): readonly Matcher[] {
	const found = matchersByPatterns.get(ignore) ?? makeMatchers(ignore);
	matchersByPatterns.set(ignore, found);
	return found;
}

/** Only valid patterns; the others have a finding in the file. */
function makeMatchers(ignore: readonly string[]): readonly Matcher[] {
	const refused = refusedAmong(ignore);
	return ignore
		.filter((_, index) => refused[index] === undefined)
		.map(matcherOf)
		.reverse();
}

/** A leading `!` includes files again; picomatch by itself would read it as “all but these”. */
function matcherOf(written: string): Matcher {
	const isNegated = /^!(?!\()/.test(written);
	const pattern = composed(written)
		.slice(isNegated ? 1 : 0)
		.replace(/^(?:\.?\/)+/, "")
		.replace(/\/+$/, "/**");
	// As people on Windows write folders; where it is an escape, the pattern is read as that too.
	const spelled = [...new Set([pattern, withSlashes(pattern)])];
	// An unfinished pattern such as `./` matches nothing, and picomatch throws on an empty one.
	// The name of a folder matches everything in it.
	const matches =
		pattern !== ""
			? picomatch(
					spelled.flatMap((one) => [one, `${one}/**`]),
					{ dot: true, nonegate: true },
				)
			: () => false;
	return { ignores: !isNegated, matches };
}
