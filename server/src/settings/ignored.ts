/** Which pilots the settings of their folder leave alone. */
import picomatch from "picomatch";
import { composed, decoded } from "../text/paths";
import { isOrdinaryPath, refusedAmong } from "../text/patterns";
import type { FolderSettings } from "./folderSettings";

/** @param settingsFile the address of the file that the settings stand in, or count from */
export function isIgnored(uri: string, settingsFile: string, { ignore }: Pick<FolderSettings, "ignore">): boolean {
	const folder = settingsFile.slice(0, settingsFile.lastIndexOf("/") + 1);
	if (ignore.length === 0 || !uri.startsWith(folder)) {
		return false;
	}
	const path = composed(decoded(uri.slice(folder.length)));
	return isOrdinaryPath(path) && (matchersOf(ignore).find(({ matches }) => matches(path))?.ignores ?? false);
}

interface Matcher {
	readonly ignores: boolean;
	matches(path: string): boolean;
}

/** Thousands of pilots ask for those of one file. */
const known = new WeakMap<readonly string[], readonly Matcher[]>();

/** As in `.gitignore` what is said last counts, so that comes first. */
function matchersOf(ignore: readonly string[]): readonly Matcher[] {
	const found = known.get(ignore) ?? makeMatchers(ignore);
	known.set(ignore, found);
	return found;
}

/** Of the patterns that count; the others have a finding in the file. */
function makeMatchers(ignore: readonly string[]): readonly Matcher[] {
	const refused = refusedAmong(ignore);
	return ignore
		.filter((_, index) => refused[index] === undefined)
		.map(matcherOf)
		.reverse();
}

/** A `!` in front takes files back in; alone picomatch would read it as “all but these”. */
function matcherOf(written: string): Matcher {
	const takesBack = /^!(?!\()/.test(written);
	const pattern = composed(written)
		.slice(takesBack ? 1 : 0)
		.replace(/^(?:\.?\/)+/, "")
		.replace(/\/+$/, "/**");
	// Half a pattern such as `./` names nothing yet, and picomatch throws at nothing.
	// A folder that is named stands for all in it.
	const matches = pattern !== "" ? picomatch([pattern, `${pattern}/**`], { dot: true, nonegate: true }) : () => false;
	return { ignores: !takesBack, matches };
}
