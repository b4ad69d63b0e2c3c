/** Which findings were there before: those in the nearest file of suppressions, in the folder of a pilot or one above it. */
import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { pathKey } from "../../disk/localPath";
import { readText } from "../../disk/readText";
import type { Localized } from "../../format/language";
import { type Memo, memoize } from "../../settings/memoize";
import { composed } from "../../text/paths";
import { shownPath } from "../output/paths";
import type { Problem } from "../output/problems";
import { codeOf, type Identity, parseSuppressions, SUPPRESSIONS_FILE, type Suppressions } from "./suppressionsFile";

export interface Baseline {
	/** Whether a finding of the pilot was there before; nothing if none of its findings was. */
	knownIn(path: string): ((identity: Identity) => boolean) | undefined;
	/** The identities that the nearest file has for the pilot. */
	recordedFor(path: string): ReadonlySet<Identity>;
	/** The absolute path of the nearest file; nothing if there is none. */
	fileFor(path: string): string | undefined;
	/** As it is on disk; nothing if there is no such file, or it cannot be read. */
	suppressionsIn(file: string): Suppressions | undefined;
	/** Changes with what is recorded for the pilots of its folder. */
	hashTextFor(path: string): string;
	/** What is wrong with the files of these pilots. */
	problemsFor(paths: readonly string[]): readonly Problem[];
}

/** Other findings would be hidden with it. */
const NEVER: ReadonlySet<string> = new Set(["file/syntax"]);

/** @param knowsAll every finding counts as one that was there before, so that it can be recorded */
export function createBaseline(cwd: string, knowsAll: boolean): Baseline {
	const nearest: Memo<string | undefined> = memoize((folder) => {
		const file = join(folder, SUPPRESSIONS_FILE);
		const above = dirname(folder);
		return existsSync(file) ? file : above === folder ? undefined : nearest(above);
	});
	const reads = memoize((file) => {
		const read = readText(file);
		if ("problem" in read) {
			return read;
		}
		const files = parseSuppressions(read.text);
		return { text: read.text, files, byKey: byKey(files) };
	});
	// All paths in a folder have the same nearest file, and to resolve each takes time for thousands of them.
	const fileIn = memoize((folder) => nearest(resolve(cwd, folder)));
	const fileFor = (path: string) => fileIn(dirname(path));

	function suppressionsIn(file: string): Suppressions | undefined {
		const read = reads(file);
		return "problem" in read ? undefined : read.files;
	}

	function recordedFor(path: string): ReadonlySet<Identity> {
		const file = fileFor(path);
		const read = file === undefined ? undefined : reads(file);
		return (file && read && "text" in read && read.byKey?.get(keyOf(nameFor(path, file, cwd)))) || NONE;
	}

	return {
		knownIn(path) {
			if (knowsAll) {
				return (identity) => !NEVER.has(codeOf(identity));
			}
			const recorded = recordedFor(path);
			return recorded.size === 0 ? undefined : (identity) => recorded.has(identity);
		},
		recordedFor,
		fileFor,
		suppressionsIn,
		hashTextFor(path) {
			const file = fileFor(path);
			const read = file === undefined ? undefined : reads(file);
			return read !== undefined && "text" in read ? read.text : "";
		},
		problemsFor(paths) {
			const files = new Set(paths.flatMap((path) => fileFor(path) ?? []));
			return [...files].sort().flatMap((file) => {
				const read = reads(file);
				const reason = "problem" in read ? read.problem : read.files === undefined ? NOT_OURS : undefined;
				return reason === undefined ? [] : [{ path: shownPath(file, cwd), reason }];
			});
		},
	};
}

const NONE: ReadonlySet<Identity> = new Set();

/** How a file of suppressions names a pilot: alike on every system, so with its capitals. */
export function nameFor(path: string, file: string, cwd: string): string {
	return composed(shownPath(resolve(cwd, path), dirname(file)));
}

/** What names of one file have in common on this system. */
export function keyOf(name: string): string {
	return pathKey(composed(name));
}

function byKey(files: Suppressions | undefined): Suppressions | undefined {
	return files && new Map([...files].map(([path, identities]) => [keyOf(path), identities]));
}

const NOT_OURS: Localized = {
	en: "this list of known findings can’t be read: restore it, or delete it and run --suppress-all again",
	nl: "deze lijst van bekende meldingen is niet te lezen: zet hem terug, of verwijder hem en gebruik opnieuw --suppress-all",
};
