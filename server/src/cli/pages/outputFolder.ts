/**
 * The folder that the files go into. A list in it says what was written there before, and as what: only that is replaced. What
 * somebody else put there, or changed since, stays.
 */
import { createHash } from "node:crypto";
import { lstatSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { makeFolder } from "../../disk/makeFolder";
import { problemOfWriting, writeText } from "../../disk/writeText";
import type { Localized } from "../../format/language";
import type { Problem } from "../output/problems";

export const LIST_FILE = ".pilot-page.json";

export interface OutputFile {
	/** Below the folder, with `/` as separator. */
	readonly name: string;
	readonly content: string | Uint8Array;
	/** Of the content, where it is known already. */
	readonly hash?: string;
}

export interface Outputs {
	readonly files: readonly OutputFile[];
	/** What the user is to know of them. */
	readonly notes: readonly Localized[];
}

export interface Written {
	/** How many are there now as they should be. */
	readonly count: number;
	readonly problems: readonly Problem[];
}

type Write = (path: string, content: string | Uint8Array) => Localized | undefined;

/** @param shown the folder as the user gave it */
export function writeOutputs(
	folder: string,
	shown: string,
	files: readonly OutputFile[],
	write: Write = writeFile,
): Written {
	const problemAt = (name: string, reason: Localized): Problem => ({
		path: `${shown.replace(/[/\\]+$/, "")}/${name}`,
		reason,
	});
	const known = readList(join(folder, LIST_FILE));
	if (known === undefined) {
		return { count: 0, problems: [problemAt(LIST_FILE, NO_LIST)] };
	}
	const planned = files.map((file) => ({
		...file,
		hash: file.hash ?? hashOf(file.content),
		before: hashOnDisk(join(folder, file.name)),
	}));
	const ours = planned.filter(({ name, hash, before }) => isOurs(before, hash, known[name]));
	const others = planned.filter((file) => !ours.includes(file));
	// Both what is there and what will be, so that a run that is cut short leaves nothing that the next one takes for another's.
	const during = { ...known };
	for (const { name, hash, before } of ours) {
		during[name] = [...new Set([...(before === undefined ? [] : [before]), hash])];
	}
	const refused = others.map(({ name }) => problemAt(name, NOT_OURS));
	const unlisted = writeList(during);
	if (unlisted !== undefined) {
		return { count: 0, problems: [...refused, problemAt(LIST_FILE, unlisted)] };
	}
	const unwritten = ours.flatMap(({ name, content, hash, before }) => {
		const reason = before === hash ? undefined : write(join(folder, name), content);
		return reason === undefined ? [] : [{ name, before, problem: problemAt(name, reason) }];
	});
	const after = { ...during };
	for (const { name, hash } of ours) {
		after[name] = [hash];
	}
	for (const { name, before } of unwritten) {
		after[name] = before === undefined ? [] : [before];
	}
	const unended = writeList(after);
	return {
		count: ours.length - unwritten.length,
		problems: [
			...refused,
			...unwritten.map(({ problem }) => problem),
			...(unended === undefined ? [] : [problemAt(LIST_FILE, unended)]),
		],
	};

	function writeList(list: FileList): Localized | undefined {
		const text = listText(list);
		return textOnDisk(join(folder, LIST_FILE)) === text ? undefined : write(join(folder, LIST_FILE), text);
	}
}

/** The hashes that a file of ours can have, by its name. */
type FileList = Record<string, readonly string[]>;

function isOurs(before: string | undefined, hash: string, known: readonly string[] = []): boolean {
	return before === undefined || before === hash || known.includes(before);
}

function listText(list: FileList): string {
	const files = Object.fromEntries(Object.entries(list).sort(([one], [other]) => (one < other ? -1 : 1)));
	return `${JSON.stringify({ writtenBy: "pilot-page", files }, undefined, "\t")}\n`;
}

/** Empty where there is none; nothing where another file has that name. */
function readList(path: string): FileList | undefined {
	const text = textOnDisk(path);
	if (text === undefined) {
		return Object.create(null);
	}
	try {
		const { writtenBy, files } = JSON.parse(text);
		const isList = Object.values(files).every((hashes) => Array.isArray(hashes));
		return writtenBy === "pilot-page" && isList ? Object.assign(Object.create(null), files) : undefined;
	} catch {
		return undefined;
	}
}

function textOnDisk(path: string): string | undefined {
	try {
		return readFileSync(path, "utf8");
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === "ENOENT" ? undefined : "";
	}
}

/** A word that is no hash for what is there and cannot be read, such as a folder. */
function hashOnDisk(path: string): string | undefined {
	try {
		if (lstatSync(path, { throwIfNoEntry: false }) === undefined) {
			return undefined;
		}
		return hashOf(readFileSync(path));
	} catch (error) {
		const { code = "" } = error as NodeJS.ErrnoException;
		return code === "ENOENT" || code === "ENOTDIR" ? undefined : code;
	}
}

export function hashOf(content: string | Uint8Array): string {
	return createHash("sha256").update(content).digest("hex");
}

function writeFile(path: string, content: string | Uint8Array): Localized | undefined {
	try {
		makeFolder(dirname(path));
		return writeText(path, content);
	} catch (error) {
		return problemOfWriting((error as NodeJS.ErrnoException).code);
	}
}

const NO_LIST: Localized = {
	en: "pilot-page did not make this file, so nothing was written: choose another folder",
	nl: "dit bestand is niet door pilot-page gemaakt, dus er is niets geschreven: kies een andere map",
};
const NOT_OURS: Localized = {
	en: "this file isn’t from pilot-page, or has changed since, so it was left alone: move it, or choose another folder",
	nl: "dit bestand is niet van pilot-page of is daarna veranderd, en blijft dus zo: verplaats het, of kies een andere map",
};
