/** What git says has changed. Git is run without a shell, and names come apart by NUL, so that they may hold any sign. */
import { execFileSync } from "node:child_process";
import { resolve } from "node:path";
import type { Localized } from "../../format/language";

export interface GitChange {
	/** Absolute. */
	readonly path: string;
	readonly isDeleted: boolean;
}

export type GitChanges = { readonly changes: readonly GitChange[] } | { readonly problem: Localized };

/** What is staged for the next commit. */
export function stagedChanges(cwd: string): GitChanges {
	return inRepository(cwd, (git) => ({ changes: git.diff("--cached") }));
}

/**
 * What differs from the last commit, or from where this branch left `ref`; with what git does not track and does not ignore.
 * @param ref a branch, tag or commit
 */
export function changesSince(ref: string | undefined, cwd: string): GitChanges {
	return inRepository(cwd, (git) => {
		const head = git.commitAt("HEAD");
		const from = ref === undefined ? head : git.commitAt(ref);
		if (ref !== undefined && from === undefined) {
			return { problem: unknownRef(ref) };
		}
		const untracked = git.list("ls-files", "--others", "--exclude-standard");
		const tracked =
			from === undefined
				? // Nothing has been committed yet.
					git.list("ls-files", "--cached").map((path) => ({ path, isDeleted: false }))
				: git.diff((head && git.mergeBase(from, head)) ?? from);
		return { changes: [...tracked, ...untracked.map((path) => ({ path, isDeleted: false }))] };
	});
}

interface Git {
	/** The whole name of a commit; nothing if there is no such one. */
	commitAt(ref: string): string | undefined;
	/** Nothing if the two have no history in common, or it is not here. */
	mergeBase(one: string, other: string): string | undefined;
	/** A rename is one file deleted and one added. */
	diff(from: string): readonly GitChange[];
	/** Absolute paths. */
	list(...args: readonly string[]): readonly string[];
}

function inRepository(cwd: string, find: (git: Git) => GitChanges): GitChanges {
	try {
		// As a path from here, which keeps the spelling that this folder has.
		const top = resolve(cwd, runGit(cwd, ["rev-parse", "--show-cdup"]).trim());
		return find(gitIn(top));
	} catch (error) {
		return { problem: problemOf(error as NodeJS.ErrnoException & { readonly stderr?: string }) };
	}
}

function gitIn(top: string): Git {
	const run = (...args: readonly string[]) => runGit(top, args);
	const line = (...args: readonly string[]) => {
		try {
			return run(...args).trim() || undefined;
		} catch {
			return undefined;
		}
	};
	return {
		// Git would take it for an option.
		commitAt: (ref) => (ref.startsWith("-") ? undefined : line("rev-parse", "--verify", "--quiet", `${ref}^{commit}`)),
		mergeBase: (one, other) => line("merge-base", one, other),
		diff: (from) => pairsIn(run("diff", "--name-status", "--no-renames", "--no-ext-diff", "-z", from, "--"), top),
		list: (...args) => namesIn(run(...args, "-z")).map((name) => resolve(top, name)),
	};
}

function runGit(cwd: string, args: readonly string[]): string {
	// Otherwise Windows would run a `git.exe` that stands in the folder.
	process.env.NoDefaultCurrentDirectoryInExePath = "1";
	return execFileSync("git", args, {
		cwd,
		encoding: "utf8",
		maxBuffer: Number.POSITIVE_INFINITY,
		stdio: ["ignore", "pipe", "pipe"],
		windowsHide: true,
	});
}

function namesIn(output: string): readonly string[] {
	return output.split("\0").filter((name) => name !== "");
}

/** A letter and a path in turn. */
function pairsIn(output: string, top: string): readonly GitChange[] {
	const parts = output.split("\0");
	return parts.flatMap((path, index) =>
		index % 2 === 1 ? [{ path: resolve(top, path), isDeleted: parts[index - 1] === "D" }] : [],
	);
}

function problemOf({ code, stderr = "" }: NodeJS.ErrnoException & { readonly stderr?: string }): Localized {
	if (code === "ENOENT") {
		return NO_GIT;
	}
	const message = stderr.trim().split("\n")[0] ?? "";
	return /not a git repository/i.test(message)
		? NO_REPOSITORY
		: {
				en: `Git couldn’t say what has changed: ${message}`,
				nl: `Git kon niet zeggen wat er is gewijzigd: ${message}`,
			};
}

const NO_GIT: Localized = {
	en: "Git wasn’t found. Install it, or leave out --changed and --staged.",
	nl: "Git is niet gevonden. Installeer het, of laat --changed en --staged weg.",
};
const NO_REPOSITORY: Localized = {
	en: "This folder isn’t in a git repository, so it isn’t known what has changed: leave out --changed and --staged.",
	nl: "Deze map staat niet in een git-repository, dus is onbekend wat er is gewijzigd: laat --changed en --staged weg.",
};

function unknownRef(ref: string): Localized {
	return {
		en: `Git knows no branch or commit “${ref}” here. Fetch it first (in CI: the whole history), or put paths before --changed.`,
		nl: `Git kent hier geen branch of commit “${ref}”. Haal die eerst op (in CI: de hele geschiedenis), of zet paden vóór --changed.`,
	};
}
