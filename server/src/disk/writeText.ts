/** A file is there as a whole or stays as it was: a full disk, or a stop half-way, loses nothing. */
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
import type { Texts } from "../format/language";

/** Why it could not be written; nothing where it was. */
export function writeText(path: string, text: string): Texts | undefined {
	try {
		const before = statSync(path, { throwIfNoEntry: false });
		// What a symbolic link leads to is written, and the link stays one.
		const target = before === undefined ? path : realpathSync(path);
		if (before !== undefined && !mayBeWritten(target, before)) {
			return READ_ONLY;
		}
		replace(target, text, before);
		return undefined;
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

function replace(target: string, text: string, before: Stats | undefined): void {
	const draft = `${target}.${process.pid}`;
	try {
		writeFileSync(draft, text);
		if (before !== undefined && !canStandIn(draft, before)) {
			// What has several names, or an owner that only an administrator can give it, is written where it is. That may break off
			// half-way; the draft has shown that there is room.
			writeFileSync(target, text);
			rmSync(draft);
			return;
		}
		renameSync(draft, target);
	} catch (error) {
		rmSync(draft, { force: true });
		throw error;
	}
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

const READ_ONLY: Texts = {
	en: "the file may not be written to, so it is as it was",
	nl: "het bestand mag niet worden gewijzigd en is dus zoals het was",
};

function problemOf(code = "?"): Texts {
	return {
		en: `the file could not be written (${code}), so it is as it was`,
		nl: `het bestand kon niet worden geschreven (${code}) en is dus zoals het was`,
	};
}
