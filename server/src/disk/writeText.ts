/** Writes a file as a whole or leaves it as it was: a full disk or an interruption loses nothing. */
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
 * Returns why the file could not be written; nothing on success.
 * @param expected the text that the new one is based on: a file with any other text is not written
 */
export function writeText(path: string, text: string | Uint8Array, expected?: string): Localized | undefined {
	try {
		const before = statSync(path, { throwIfNoEntry: false });
		// The target of a symbolic link is written, and the link remains.
		const target = before === undefined ? path : realpathSync(path);
		if (before !== undefined && !mayBeWritten(target, before)) {
			return READ_ONLY;
		}
		return replaceFile(target, text, before, expected);
	} catch (error) {
		return problemOfWriting((error as NodeJS.ErrnoException).code);
	}
}

/** Replacing a file does not need write permission for it, and an administrator never needs any, so it is checked explicitly. */
function mayBeWritten(path: string, { mode }: Stats): boolean {
	try {
		accessSync(path, constants.W_OK);
		return (mode & 0o222) !== 0;
	} catch {
		return false;
	}
}

function replaceFile(
	target: string,
	text: string | Uint8Array,
	before: Stats | undefined,
	expected?: string,
): Localized | undefined {
	// Unique, even if the same command runs twice.
	const temporary = `${target}.${randomBytes(4).toString("hex")}`;
	let isLeft = true;
	try {
		writeFileSync(temporary, text, { flag: "wx" });
		const writesInPlace = before !== undefined && !copyAttributes(temporary, before);
		return retryWhileBusy(() => {
			// As late as possible.
			const now = expected === undefined ? undefined : currentText(target);
			if (now !== expected) {
				return now === text ? undefined : CHANGED;
			}
			if (writesInPlace) {
				// A file with several names, or with an owner that only an administrator can set, is written in place. An interruption may then
				// leave half a file; the temporary file has shown that the disk has room.
				writeFileSync(target, text);
			} else {
				renameSync(temporary, target);
				isLeft = false;
			}
			return undefined;
		});
	} finally {
		if (isLeft) {
			retryWhileBusy(() => rmSync(temporary, { force: true }));
		}
	}
}

/** On Windows a file cannot be replaced while another process reads it, as virus scanners do after each change. */
export function retryWhileBusy<Result>(
	work: () => Result,
	windows = ON_WINDOWS,
	wait: (milliseconds: number) => void = sleep,
): Result {
	for (let pause = 5; ; pause *= 2) {
		try {
			return work();
		} catch (error) {
			const isBusy = windows && BUSY.has((error as NodeJS.ErrnoException).code ?? "");
			if (!isBusy || pause > MAX_PAUSE_MS) {
				throw error;
			}
			wait(pause);
		}
	}
}

function sleep(milliseconds: number): void {
	Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

const BUSY: ReadonlySet<string> = new Set(["EPERM", "EACCES", "EBUSY"]);
const MAX_PAUSE_MS = 500;

function currentText(path: string): string | undefined {
	const read = readText(path);
	return "text" in read ? (read.mark ?? "") + read.text : undefined;
}

/** Gives the temporary file the owner and mode of the original; returns whether it can. */
function copyAttributes(temporary: string, { nlink, uid, gid, mode }: Stats): boolean {
	if (nlink > 1) {
		return false;
	}
	const own = statSync(temporary);
	try {
		if (own.uid !== uid || own.gid !== gid) {
			chownSync(temporary, uid, gid);
		}
	} catch {
		return false;
	}
	// Last, because changing the owner clears some mode bits.
	chmodSync(temporary, mode);
	return true;
}

const CHANGED: Localized = {
	en: "another program has just changed the file, so it was not fixed: run the command again",
	nl: "een ander programma heeft het bestand net gewijzigd, dus het is niet hersteld: voer de opdracht opnieuw uit",
};
const READ_ONLY: Localized = {
	en: "you don’t have permission to change this file, so it has not been changed",
	nl: "je hebt geen rechten om dit bestand te wijzigen, dus het is niet veranderd",
};

export function problemOfWriting(code = "?"): Localized {
	return {
		en: `the file could not be written (${code}), so it has not been changed`,
		nl: `het bestand kon niet worden geschreven (${code}) en is dus niet veranderd`,
	};
}
