/**
 * Reports changes in folders and everything below them, or in single files elsewhere. Each folder has a watcher of its own: a watcher
 * of a file loses it when an editor replaces the file, and Node's recursive watching does that.
 */
import { type FSWatcher, readdirSync, statSync, watch } from "node:fs";
import { basename, dirname, join } from "node:path";
import { isSkipped } from "../../disk/findPilots";
import { FOLDER_SETTINGS_NAMES } from "../../settings/folderSettings";

export interface WatchTargets {
	/** Folders, there or not: all files of YAML in them and below. */
	readonly trees: readonly string[];
	readonly files: readonly string[];
}

export interface Watcher {
	/** Watches these from now on, with the folders that exist now; returns how much of it can be watched. */
	update(targets: WatchTargets): Coverage;
}

export type Coverage = "all" | "some" | "none";

export function createWatcher(onChange: () => void): Watcher {
	const watchers = new Map<string, FSWatcher>();
	/** The folders that are watched as a whole, and of other folders the names that matter. */
	let trees: Set<string> = new Set();
	let names = new Map<string, Set<string>>();
	let last: WatchTargets | undefined;
	let isStale = true;
	let isComplete = true;

	function update(targets: WatchTargets): Coverage {
		if (!isStale && last !== undefined && isEqual(targets, last)) {
			return coverage();
		}
		[isStale, isComplete, last] = [false, true, targets];
		[trees, names] = [new Set(), new Map()];
		for (const file of targets.files) {
			addParents(dirname(file));
			addName(dirname(file), basename(file));
		}
		for (const tree of targets.trees) {
			addParents(tree);
			addTree(tree);
		}
		for (const folder of watchers.keys()) {
			if (!trees.has(folder) && !names.has(folder)) {
				stop(folder);
			}
		}
		return coverage();
	}

	function coverage(): Coverage {
		return watchers.size === 0 ? "none" : isComplete ? "all" : "some";
	}

	function addTree(folder: string): void {
		trees.add(folder);
		// Before its folders are listed, so that no change is missed.
		start(folder);
		for (const name of foldersIn(folder)) {
			addTree(join(folder, name));
		}
	}

	/** Settings apply to everything below them, and a parent folder may be renamed. */
	function addParents(folder: string): void {
		for (const name of FOLDER_SETTINGS_NAMES) {
			addName(folder, name);
		}
		const above = dirname(folder);
		if (above !== folder) {
			addName(above, basename(folder));
			addParents(above);
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
			// The check reports a folder that does not exist or may not be read.
			isComplete &&= !TOO_MANY.has((error as NodeJS.ErrnoException).code ?? "");
		}
	}

	function stop(folder: string): void {
		watchers.get(folder)?.close();
		watchers.delete(folder);
	}

	function onEvent(folder: string, type: string, name: string | null): void {
		if (name === null) {
			onChange();
			return;
		}
		const path = join(folder, name);
		const isFolder = (type === "rename" && stopBelow(path)) || (isInTree(folder, name) && isFolderNow(path));
		isStale ||= isFolder;
		if (isFolder || names.get(folder)?.has(name) || (trees.has(folder) && /\.ya?ml$/i.test(name))) {
			onChange();
		}
	}

	function isInTree(folder: string, name: string): boolean {
		return (trees.has(folder) && !isSkipped(name)) || names.get(folder)?.has(name) === true;
	}

	/** The path is another folder now, or none; returns whether one was watched. */
	function stopBelow(path: string): boolean {
		const below = [...watchers.keys()].filter((folder) => folder === path || folder.startsWith(join(path, "/")));
		below.forEach(stop);
		return below.length > 0;
	}

	return { update };
}

/** The machine allows no more watchers. */
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

function isEqual(one: WatchTargets, other: WatchTargets): boolean {
	return one.trees.join("\n") === other.trees.join("\n") && one.files.join("\n") === other.files.join("\n");
}
