/** Reads the text of a file, or explains in plain words why it cannot: the same for the command and the server. */
import { isUtf8 } from "node:buffer";
import { close, closeSync, constants, fstat, fstatSync, open, openSync, readFile, readSync, type Stats } from "node:fs";
import { promisify } from "node:util";
import type { Localized } from "../format/language";

export type ReadText =
	| {
			readonly text: string;
			/** The byte order mark: not part of the text, and kept when the file is written. */
			readonly mark?: string;
	  }
	| { readonly problem: Localized };

/** Larger files are not written by people. */
const MAX_BYTES = 10_000_000;
/** Opening a pipe without a writer would block forever. */
const FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

export function readText(path: string): ReadText {
	let file: number | undefined;
	try {
		file = openSync(path, FLAGS);
		const stats = fstatSync(file);
		const problem = problemWith(stats);
		return problem === undefined ? decodeText(readAll(file, stats.size)) : { problem };
	} catch (error) {
		return { problem: problemOf((error as NodeJS.ErrnoException).code) };
	} finally {
		if (file !== undefined) {
			closeSync(file);
		}
	}
}

// `node:fs/promises` takes a tenth of a cold start, for what it brings along.
const [openFile, stat, readWhole, closeFile] = [
	promisify(open),
	promisify(fstat),
	promisify(readFile),
	promisify(close),
];

/** The same, asynchronously. */
export async function readTextAsync(path: string): Promise<ReadText> {
	try {
		const file = await openFile(path, FLAGS);
		try {
			const problem = problemWith(await stat(file));
			return problem === undefined ? decodeText(await readWhole(file)) : { problem };
		} finally {
			await closeFile(file);
		}
	} catch (error) {
		return { problem: problemOf((error as NodeJS.ErrnoException).code) };
	}
}

export function decodeText(bytes: Uint8Array): ReadText {
	if (bytes.length > MAX_BYTES) {
		return { problem: TOO_LARGE };
	}
	if (!isUtf8(bytes)) {
		return { problem: NO_UTF8 };
	}
	const text = DECODER.decode(bytes);
	return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? { text, mark: "\ufeff" } : { text };
}

/** Checked before reading. */
function problemWith(stats: Stats): Localized | undefined {
	if (stats.isDirectory()) {
		return problemOf("EISDIR");
	}
	return !stats.isFile() ? NO_FILE : stats.size > MAX_BYTES ? TOO_LARGE : undefined;
}

/** Most pilots fit into it: memory of their own for thousands of them would have to be freed again. */
const SHARED = Buffer.allocUnsafeSlow(32_768);

/** As much as there was when the file was opened; to be decoded before the next file is read. */
function readAll(file: number, size: number): Uint8Array {
	const bytes = size <= SHARED.length ? SHARED : Buffer.allocUnsafe(size);
	let length = 0;
	for (let read = -1; length < size && read !== 0; length += read) {
		read = readSync(file, bytes, length, size - length, null);
	}
	return bytes.subarray(0, length);
}

const DECODER = new TextDecoder();

const TOO_LARGE: Localized = {
	en: "the file is larger than 10 megabytes, so it cannot be a pilot",
	nl: "het bestand is groter dan 10 megabyte en is dus geen pilot",
};
const NO_FILE: Localized = {
	en: "this is a pipe or a device, not a text file; use --stdin to check what comes in",
	nl: "dit is een pipe of een apparaat, geen tekstbestand; gebruik --stdin om te controleren wat binnenkomt",
};
const NO_UTF8: Localized = {
	en: "the file is not written in UTF-8: save it again with that encoding",
	nl: "het bestand is niet in UTF-8 geschreven: sla het opnieuw op met die codering",
};
const NOT_ALLOWED: Localized = {
	en: "you don’t have permission to read this",
	nl: "je hebt geen rechten om dit te lezen",
};
const PROBLEMS: Readonly<Record<string, Localized>> = {
	ENOENT: { en: "there is no such file or folder", nl: "dit bestand of deze map bestaat niet" },
	EACCES: NOT_ALLOWED,
	EPERM: NOT_ALLOWED,
	// The code for a socket.
	ENXIO: NO_FILE,
	EISDIR: { en: "this is a folder, not a file", nl: "dit is een map en geen bestand" },
	ELOOP: { en: "the links point to each other", nl: "de links verwijzen naar elkaar" },
};

export function problemOf(code: string | undefined): Localized {
	return (
		PROBLEMS[code ?? ""] ?? {
			en: `the file could not be read (${code ?? "?"})`,
			nl: `het bestand kon niet worden gelezen (${code ?? "?"})`,
		}
	);
}
