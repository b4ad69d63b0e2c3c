/** A file is there as a whole or stays as it was: a full disk, or a stop half-way, loses nothing. */
import { randomBytes } from "node:crypto";
import {
	accessSync,
	chmodSync,
	chownSync,
	constants,
	realpathSync,
	renameSync,
	rmSync,
	type Stats,
	statSync,
	writeFileSync,
} from "node:fs";
import type { Localized } from "../format/language";
import { ON_WINDOWS } from "./localPath";
import { readText } from "./readText";

/**
 * Why it could not be written; nothing where it was.
 * @param known what the text was made from: where the file holds something else by now, it stays
 */
export function writeText(path: string, text: string, known?: string): Localized | undefined {
	try {
		const before = statSync(path, { throwIfNoEntry: false });
		// What a symbolic link leads to is written, and the link stays one.
		const target = before === undefined ? path : realpathSync(path);
		if (before !== undefined && !mayBeWritten(target, before)) {
			return READ_ONLY;
		}
		return replace(target, text, before, known);
	} catch (error) {
		return problemOf((error as NodeJS.ErrnoException).code);
	}
}

/** A new file in its place needs no permission of the old one, and an administrator none at all: so it is asked. */
function mayBeWritten(path: string, { mode }: Stats): boolean {
	try {
		accessSync(path, constants.W_OK);
		return (mode & 0o222) !== 0;
	} catch {
		return false;
	}
}

function replace(target: string, text: string, before: Stats | undefined, known?: string): Localized | undefined {
	// No one else's, also where the same command runs twice.
	const draft = `${target}.${randomBytes(4).toString("hex")}`;
	try {
		writeFileSync(draft, text, { flag: "wx" });
		const isInPlace = before !== undefined && !canStandIn(draft, before);
		return whenFree(() => {
			// At the last moment.
			const now = known === undefined ? undefined : textNow(target);
			if (now !== known) {
				return now === text ? undefined : CHANGED;
			}
			if (isInPlace) {
				// What has several names, or an owner that only an administrator can give it, is written where it is. That may break off
				// half-way; the draft has shown that there is room.
				writeFileSync(target, text);
			} else {
				renameSync(draft, target);
			}
			return undefined;
		});
	} finally {
		rmSync(draft, { force: true });
	}
}

/** On Windows nothing takes the place of a file while somebody reads it, as a virus scanner does after each change. */
function whenFree<Result>(work: () => Result): Result {
	for (let pause = 5; ; pause *= 2) {
		try {
			return work();
		} catch (error) {
			const isBusy = ON_WINDOWS && BUSY.has((error as NodeJS.ErrnoException).code ?? "");
			if (!isBusy || pause > LONGEST_PAUSE_MS) {
				throw error;
			}
			Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);
		}
	}
}

const BUSY: ReadonlySet<string> = new Set(["EPERM", "EACCES", "EBUSY"]);
const LONGEST_PAUSE_MS = 500;

function textNow(path: string): string | undefined {
	const read = readText(path);
	return "text" in read ? (read.mark ?? "") + read.text : undefined;
}

/** Makes the draft what the file was, as far as it can. */
function canStandIn(draft: string, { nlink, uid, gid, mode }: Stats): boolean {
	if (nlink > 1) {
		return false;
	}
	const own = statSync(draft);
	try {
		if (own.uid !== uid || own.gid !== gid) {
			chownSync(draft, uid, gid);
		}
	} catch {
		return false;
	}
	// Last, for a change of owner takes some of it away.
	chmodSync(draft, mode);
	return true;
}

const CHANGED: Localized = {
	en: "another program has just changed the file, so it was left alone: run the repair again",
	nl: "een ander programma heeft het bestand net gewijzigd, dus het is niet hersteld: probeer het opnieuw",
};
const READ_ONLY: Localized = {
	en: "the file may not be written to, so it is as it was",
	nl: "het bestand mag niet worden gewijzigd en is dus zoals het was",
};

function problemOf(code = "?"): Localized {
	return {
		en: `the file could not be written (${code}), so it is as it was`,
		nl: `het bestand kon niet worden geschreven (${code}) en is dus zoals het was`,
	};
}
