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

export type Coverage = "all" | "some" | "none";

export class Watcher {
	readonly #onChange: () => void;
	readonly #watchers = new Map<string, FSWatcher>();
	/** The folders that are watched as a whole, and of other folders the names that matter. */
	#trees: Set<string> = new Set();
	#names = new Map<string, Set<string>>();
	#last: WatchTargets | undefined;
	#isStale = true;
	#isComplete = true;

	constructor(onChange: () => void) {
		this.#onChange = onChange;
	}

	/** Watches these from now on, with the folders that exist now; returns how much of it can be watched. */
	update(targets: WatchTargets): Coverage {
		if (!this.#isStale && this.#last !== undefined && isEqual(targets, this.#last)) {
			return this.#coverage();
		}
		[this.#isStale, this.#isComplete, this.#last] = [false, true, targets];
		[this.#trees, this.#names] = [new Set(), new Map()];
		for (const file of targets.files) {
			this.#addParents(dirname(file));
			this.#addName(dirname(file), basename(file));
		}
		for (const tree of targets.trees) {
			this.#addParents(tree);
			this.#addTree(tree);
		}
		for (const folder of this.#watchers.keys()) {
			if (!this.#trees.has(folder) && !this.#names.has(folder)) {
				this.#stop(folder);
			}
		}
		return this.#coverage();
	}

	#coverage(): Coverage {
		return this.#watchers.size === 0 ? "none" : this.#isComplete ? "all" : "some";
	}

	#addTree(folder: string): void {
		this.#trees.add(folder);
		// Before its folders are listed, so that no change is missed.
		this.#start(folder);
		for (const name of foldersIn(folder)) {
			this.#addTree(join(folder, name));
		}
	}

	/** Settings apply to everything below them, and a parent folder may be renamed. */
	#addParents(folder: string): void {
		for (const name of FOLDER_SETTINGS_NAMES) {
			this.#addName(folder, name);
		}
		const above = dirname(folder);
		if (above !== folder) {
			this.#addName(above, basename(folder));
			this.#addParents(above);
		}
	}

	#addName(folder: string, name: string): void {
		const known = this.#names.get(folder) ?? new Set();
		this.#names.set(folder, known.add(name));
		this.#start(folder);
	}

	#start(folder: string): void {
		if (this.#watchers.has(folder)) {
			return;
		}
		try {
			const watcher = watch(folder, (type, name) => this.#onEvent(folder, type, name));
			this.#watchers.set(folder, watcher);
			watcher.on("error", () => this.#stop(folder));
		} catch (error) {
			// The check reports a folder that does not exist or may not be read.
			this.#isComplete &&= !TOO_MANY.has((error as NodeJS.ErrnoException).code ?? "");
		}
	}

	#stop(folder: string): void {
		this.#watchers.get(folder)?.close();
		this.#watchers.delete(folder);
	}

	#onEvent(folder: string, type: string, name: string | null): void {
		if (name === null) {
			this.#onChange();
			return;
		}
		const path = join(folder, name);
		const isFolder =
			(type === "rename" && this.#stopBelow(path)) || (this.#isInTree(folder, name) && isFolderNow(path));
		this.#isStale ||= isFolder;
		if (isFolder || this.#names.get(folder)?.has(name) || (this.#trees.has(folder) && /\.ya?ml$/i.test(name))) {
			this.#onChange();
		}
	}

	#isInTree(folder: string, name: string): boolean {
		return (this.#trees.has(folder) && !isSkipped(name)) || this.#names.get(folder)?.has(name) === true;
	}

	/** The path is another folder now, or none; returns whether one was watched. */
	#stopBelow(path: string): boolean {
		const below = [...this.#watchers.keys()].filter((folder) => folder === path || folder.startsWith(join(path, "/")));
		for (const folder of below) {
			this.#stop(folder);
		}
		return below.length > 0;
	}
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
