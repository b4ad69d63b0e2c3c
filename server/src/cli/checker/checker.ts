/** Checks pilots one by one as the editor does, with what their folders say. What it gives is plain data. */

import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { Context } from "../../check/core/context";
import { factsOf, type PilotFacts } from "../../crossFile/facts";
import { localPath } from "../../disk/localPath";
import { type ReadText, readText } from "../../disk/readText";
import { createDiskSettings, type DiskSettings, type OnlySettings } from "../../disk/settings";
import type { SchemaDocument } from "../../document/document";
import { linkedFilesOf } from "../../document/links";
import { readDocument } from "../../document/read";
import { PILOT_FORMAT } from "../../format/formats";
import type { Severity } from "../../format/status";
import { checkedFile, unreadableFile } from "../../report/fileReport";
import type { FileReport } from "../../report/report";
import { atLeast } from "../../report/summary";
import { type Writer, type WrittenFile, writtenFile } from "../../report/writer";
import { hashOf } from "../../text/hash";
import { type FormatOptions, WITH_FIXES, writerFor } from "../output/formats";
import { uriOf } from "../output/paths";

export interface CheckOptions extends FormatOptions {
	/** Paths are from here. */
	readonly cwd: string;
	/** `YYYY-MM-DD`. */
	readonly today: string;
	/** Settings that hold for all pilots. */
	readonly config: OnlySettings | undefined;
	/** What is less serious is not written. */
	readonly minSeverity: Severity | undefined;
	/** Each file comes with what it was read from. */
	readonly withSource: boolean;
}

export interface CheckedFile {
	readonly written: WrittenFile;
	/** `PilotFacts` as JSON, for who looks at all pilots together; empty for a file that could not be read. */
	readonly facts: string;
	/** A `FileReport` as JSON, for the few of which other pilots show more. */
	readonly report: string;
	/** Where it was asked for. */
	readonly source: Source | undefined;
}

/** What decided over what was found in a file. */
export interface Source {
	/** Of its text. */
	readonly hash: string;
	/** Of the settings that held. */
	readonly settingsHash: string;
	/** The files that it refers to, and where else they may be. */
	readonly links: readonly PathLookedUp[];
}

interface PathLookedUp {
	readonly path: string;
	readonly exists: boolean;
}

export interface Checker {
	readonly settings: DiskSettings;
	readonly writer: Writer;
	write(file: FileReport): WrittenFile;
	settingsHashFor(path: string): string;
	/** What holds for the pilot at an address. */
	contextFor(pilot: SchemaDocument, uri: string): Context;
	/** Nothing for a file that the settings of its folder leave alone. */
	checkPath(path: string): CheckedFile | undefined;
	checkText(path: string, read: ReadText): CheckedFile | undefined;
}

export function createChecker(options: CheckOptions): Checker {
	const { cwd, today, config, language, format, minSeverity } = options;
	const writer = writerFor(options);
	const withFixes = WITH_FIXES.has(format);
	const settings = createDiskSettings(config);

	/** By folder: its files have the same settings. */
	const hashes = new Map<string, string>();

	function settingsHashFor(path: string): string {
		const folder = path.slice(0, path.lastIndexOf("/") + 1);
		const hash = hashes.get(folder) ?? hashOf(settings.textsFor(uriOf(cwd, path)));
		hashes.set(folder, hash);
		return hash;
	}

	function contextFor(pilot: SchemaDocument, uri: string, links = linkedPaths(pilot, uri)): Context {
		const missing = links.filter(({ paths }) => !paths.some(({ exists }) => exists));
		return {
			today,
			severities: settings.severitiesFor(uri),
			missingFiles: new Set(missing.map(({ written }) => written)),
		};
	}

	function sourceOf(path: string, text: string, links: readonly LinkedPath[]): Source {
		return {
			hash: hashOf(text),
			settingsHash: settingsHashFor(path),
			links: links.flatMap(({ paths }) => paths),
		};
	}

	function write(file: FileReport): WrittenFile {
		return writtenFile(minSeverity === undefined ? file : atLeast(file, minSeverity), writer, file);
	}

	function checkedAs(file: FileReport, facts: PilotFacts | undefined, source: Source | undefined): CheckedFile {
		return {
			written: write(file),
			facts: facts === undefined ? "" : JSON.stringify(facts),
			report: JSON.stringify(file),
			source,
		};
	}

	function checkText(path: string, read: ReadText): CheckedFile | undefined {
		const uri = uriOf(cwd, path);
		if (settings.isIgnored(uri)) {
			return undefined;
		}
		if ("problem" in read) {
			return checkedAs(unreadableFile(path, read.problem[language]), undefined, undefined);
		}
		const pilot = readDocument(read.text, PILOT_FORMAT, settings.catalogueFor(uri));
		const [facts, links] = [factsOf(pilot, uri), linkedPaths(pilot, uri)];
		return checkedAs(
			checkedFile(path, pilot, contextFor(pilot, uri, links), { language, withFixes }),
			facts,
			options.withSource ? sourceOf(path, read.text, links) : undefined,
		);
	}

	return {
		settings,
		writer,
		write,
		settingsHashFor,
		contextFor,
		checkText,
		checkPath: (path) => checkText(path, readText(resolve(cwd, path))),
	};
}

/** A file that a pilot refers to: as it is written, and where that may lead. */
interface LinkedPath {
	readonly written: string;
	readonly paths: readonly PathLookedUp[];
}

function linkedPaths(pilot: SchemaDocument, uri: string): readonly LinkedPath[] {
	return linkedFilesOf(pilot, uri).flatMap(({ path: written, addresses }) => {
		const paths = addresses.flatMap((address) => localPath(address) ?? []);
		return paths.length === 0 ? [] : [{ written, paths: paths.map((path) => ({ path, exists: existsSync(path) })) }];
	});
}
