/** What cannot run on Windows, and what it needs there: `npm test` names it and leaves it out. Node's own modules only. */

export const onWindows = process.platform === "win32";

/** Steps of `npm test`. */
export const posixSteps = {
	editors: "Neovim and Emacs are set up as in Debian",
	"vscode-web": "VS Code in the browser is built with a C++ compiler and served by a shell",
	ui: "it drives VS Code in the browser",
};

/** Test files. */
export const posixTests = {
	"test/adding/**/*.test.ts": "symbolic links",
	"test/cli/ci.test.ts": "bash",
	"test/cli/legacy.test.ts": "script and stty",
	"test/cli/pilot-check.test.ts": "sh and /dev",
	"test/cli/pipelines.test.ts": "bash",
	"test/cli/sameAsEditor.test.ts": "symbolic links",
	"test/cli/settings.test.ts": "bash",
	"test/cli/watch.test.ts": "permissions of folders",
	"test/unit/disk/findPilots.test.ts": "symbolic links",
	"test/unit/disk/localFiles.test.ts": "symbolic links",
	"test/unit/disk/readText.test.ts": "mkfifo",
	"test/unit/disk/writeText.test.ts": "symbolic links and permissions",
};

/** Test files of which some tests are skipped, as `posixIt` of `test/unit/support/posix.ts` does. */
export const partlyPosixTests = {
	"test/unit/cli/cache/cache.test.ts": "symbolic links, pipes and devices",
	"test/unit/cli/files/findFiles.test.ts": "mkfifo",
	"test/unit/cli/run/reports.test.ts": "/dev",
	"test/unit/cli/run/run.test.ts": "symbolic links, pipes and permissions",
	"test/unit/cli/settings.test.ts": "permissions",
};

/** Nothing where everything runs. */
export const leftOutTests = onWindows ? Object.keys(posixTests) : [];
