/**
 * Tells when something changes in folders and below them, or in single files elsewhere. Each folder is followed by itself: who
 * follows a file loses it when an editor puts another in its place, and Node's own way to follow a tree does that.
 */
import { type FSWatcher, readdirSync, statSync, watch } from "node:fs";
import { basename, dirname, join } from "node:path";
import { isSkipped } from "../disk/findPilots";
import { FOLDER_SETTINGS_NAMES } from "../settings/folderSettings";

export interface Followed {
	/** Folders, there or not: all files of YAML in them and below. */
	readonly trees: readonly string[];
	readonly files: readonly string[];
}

export interface Follower {
	/** Follows these from now on, as the folders are now; says how many of them it can. */
	follow(followed: Followed): Reach;
}

export type Reach = "all" | "some" | "none";

export function createFollower(changed: () => void): Follower {
	const watchers = new Map<string, FSWatcher>();
	/** The folders of trees, and by folder the names that count where it is none. */
	let whole: Set<string> = new Set();
	let names = new Map<string, Set<string>>();
	let last: Followed | undefined;
	let isStale = true;
	let isWhole = true;

	function follow(followed: Followed): Reach {
		if (!isStale && last !== undefined && isSame(followed, last)) {
			return reach();
		}
		[isStale, isWhole, last] = [false, true, followed];
		[whole, names] = [new Set(), new Map()];
		for (const file of followed.files) {
			addWay(dirname(file));
			addName(dirname(file), basename(file));
		}
		for (const tree of followed.trees) {
			addWay(tree);
			addTree(tree);
		}
		for (const folder of watchers.keys()) {
			if (!whole.has(folder) && !names.has(folder)) {
				stop(folder);
			}
		}
		return reach();
	}

	function reach(): Reach {
		return watchers.size === 0 ? "none" : isWhole ? "all" : "some";
	}

	function addTree(folder: string): void {
		whole.add(folder);
		// First, so that nothing comes in between.
		start(folder);
		for (const name of foldersIn(folder)) {
			addTree(join(folder, name));
		}
	}

	/** Settings hold for all below them, and a folder on the way may be moved. */
	function addWay(folder: string): void {
		for (const name of FOLDER_SETTINGS_NAMES) {
			addName(folder, name);
		}
		const above = dirname(folder);
		if (above !== folder) {
			addName(above, basename(folder));
			addWay(above);
		}
	}

	function addName(folder: string, name: string): void {
		const known = names.get(folder) ?? new Set();
		names.set(folder, known.add(name));
		start(folder);
	}

	function start(folder: string): void {
		if (watchers.has(folder)) {
			return;
		}
		try {
			const watcher = watch(folder, (type, name) => onEvent(folder, type, name));
			watchers.set(folder, watcher);
			watcher.on("error", () => stop(folder));
		} catch (error) {
			// One that is not there or may not be read is reported by the check.
			isWhole &&= !TOO_MANY.has((error as NodeJS.ErrnoException).code ?? "");
		}
	}

	function stop(folder: string): void {
		watchers.get(folder)?.close();
		watchers.delete(folder);
	}

	function onEvent(folder: string, type: string, name: string | null): void {
		if (name === null) {
			changed();
			return;
		}
		const path = join(folder, name);
		const isFolder = (type === "rename" && stopBelow(path)) || (isInTree(folder, name) && isFolderNow(path));
		isStale ||= isFolder;
		if (isFolder || names.get(folder)?.has(name) || (whole.has(folder) && /\.ya?ml$/i.test(name))) {
			changed();
		}
	}

	function isInTree(folder: string, name: string): boolean {
		return (whole.has(folder) && !isSkipped(name)) || names.get(folder)?.has(name) === true;
	}

	/** What stands there now is another folder, or none; says whether there was one. */
	function stopBelow(path: string): boolean {
		const below = [...watchers.keys()].filter((folder) => folder === path || folder.startsWith(join(path, "/")));
		below.forEach(stop);
		return below.length > 0;
	}

	return { follow };
}

/** The machine has no room for more. */
const TOO_MANY: ReadonlySet<string> = new Set(["ENOSPC", "EMFILE", "ENFILE"]);

function foldersIn(folder: string): readonly string[] {
	try {
		const entries = readdirSync(folder, { withFileTypes: true });
		return entries.filter((entry) => entry.isDirectory() && !isSkipped(entry.name)).map(({ name }) => name);
	} catch {
		return [];
	}
}

function isFolderNow(path: string): boolean {
	try {
		return statSync(path).isDirectory();
	} catch {
		return false;
	}
}

function isSame(one: Followed, other: Followed): boolean {
	return one.trees.join("\n") === other.trees.join("\n") && one.files.join("\n") === other.files.join("\n");
}
