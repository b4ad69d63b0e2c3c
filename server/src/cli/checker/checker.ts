/** Checks pilots one by one as the editor does, with the settings of their folders. The results are plain data. */

import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { Context } from "../../check/core/context";
import { factsOf } from "../../crossFile/facts";
import { localPath } from "../../disk/localPath";
import { type ReadText, readText } from "../../disk/readText";
import { createDiskSettings, type DiskSettings, type OnlySettings } from "../../disk/settings";
import type { SchemaDocument } from "../../document/document";
import { linkedFilesOf } from "../../document/links";
import { readDocument } from "../../document/read";
import { PILOT_FORMAT } from "../../format/formats";
import type { Severity } from "../../format/status";
import { checkedFile, unreadableFile } from "../../report/fileReport";
import type { Reports } from "../../report/reports";
import { type Level, readSeverities } from "../../settings/severities";
import { hashOf } from "../../text/hash";
import { type Baseline, createBaseline } from "../baseline/baseline";
import { type FormatOptions, reportsFor, WITH_FIXES, WITH_LINE_HASHES } from "../output/formats";
import { uriOf } from "../output/paths";
import { createKeeper, type Keeper, type KeptReport } from "./kept";

export interface CheckOptions extends FormatOptions {
	/** Paths are relative to this folder. */
	readonly cwd: string;
	/** `YYYY-MM-DD`. */
	readonly today: string;
	/** Settings that apply to all pilots. */
	readonly config: OnlySettings | undefined;
	/** What the command says of findings, by name or group: it takes precedence over all settings. */
	readonly rules: Readonly<Record<string, Level>>;
	/** Less serious findings are left out. */
	readonly minSeverity: Severity | undefined;
	/** Every finding counts as one that was there before, so that it can be recorded. */
	readonly suppressAll: boolean;
	/** Whether each result has its inputs. */
	readonly withInputs: boolean;
}

export interface CheckedFile extends KeptReport {
	/** `PilotFacts` as JSON, for the cross-file rules; empty for a file that could not be read. */
	readonly facts: string;
	/** Present if requested. */
	readonly inputs: CheckInputs | undefined;
}

/** Everything that the result of a file depends on. */
export interface CheckInputs {
	/** Of its text. */
	readonly hash: string;
	/** Of its settings. */
	readonly settingsHash: string;
	/** The files that it refers to, with all paths where they may be. */
	readonly links: readonly CheckedPath[];
}

interface CheckedPath {
	readonly path: string;
	readonly exists: boolean;
}

export interface Checker {
	readonly settings: DiskSettings;
	readonly reports: Reports;
	readonly baseline: Baseline;
	readonly add: Keeper["add"];
	settingsHashFor(path: string): string;
	/** The context for a pilot with this URI. */
	contextFor(pilot: SchemaDocument, uri: string): Context;
	/** Nothing for an ignored file. */
	checkPath(path: string): CheckedFile | undefined;
	checkText(path: string, read: ReadText): CheckedFile | undefined;
}

export async function createChecker(options: CheckOptions): Promise<Checker> {
	const { cwd, today, config, language, formats, minSeverity } = options;
	const reports = await reportsFor(options);
	const baseline = createBaseline(cwd, options.suppressAll);
	const keeper = createKeeper(reports.files, { minSeverity, baseline });
	const withFixes = formats.some((format) => WITH_FIXES.has(format));
	const withLineHashes = formats.some((format) => WITH_LINE_HASHES.has(format));
	const settings = createDiskSettings(config, [readSeverities(options.rules)]);

	const settingsHashFor = settingsHashes(settings, baseline, cwd);

	function contextFor(pilot: SchemaDocument, uri: string, links = linkedPaths(pilot, uri)): Context {
		const missing = links.filter(({ paths }) => !paths.some(({ exists }) => exists));
		return {
			today,
			severities: settings.severitiesFor(uri),
			missingFiles: new Set(missing.map(({ written }) => written)),
		};
	}

	function inputsOf(path: string, text: string, links: readonly LinkedPath[]): CheckInputs {
		return { hash: hashOf(text), settingsHash: settingsHashFor(path), links: links.flatMap(({ paths }) => paths) };
	}

	function checkText(path: string, read: ReadText): CheckedFile | undefined {
		const uri = uriOf(cwd, path);
		if (settings.isIgnored(uri)) {
			return undefined;
		}
		if ("problem" in read) {
			return { ...keeper.keep(unreadableFile(path, read.problem[language])), facts: "", inputs: undefined };
		}
		const pilot = readDocument(read.text, PILOT_FORMAT, settings.catalogueFor(uri));
		const links = linkedPaths(pilot, uri);
		const report = checkedFile(path, pilot, contextFor(pilot, uri, links), { language, withFixes, withLineHashes });
		return {
			...keeper.keep(report),
			facts: JSON.stringify(factsOf(pilot, uri, today)),
			inputs: options.withInputs ? inputsOf(path, read.text, links) : undefined,
		};
	}

	return {
		settings,
		reports,
		baseline,
		add: keeper.add,
		settingsHashFor,
		contextFor,
		checkText,
		checkPath: (path) => checkText(path, readText(resolve(cwd, path))),
	};
}

/** By folder: files of one folder have the same settings. */
function settingsHashes(settings: DiskSettings, baseline: Baseline, cwd: string): (path: string) => string {
	const hashes = new Map<string, string>();
	return (path) => {
		const folder = path.slice(0, path.lastIndexOf("/") + 1);
		const hash = hashes.get(folder) ?? hashOf(settings.textsFor(uriOf(cwd, path)) + baseline.hashTextFor(path));
		hashes.set(folder, hash);
		return hash;
	};
}

/** A file that a pilot refers to: the reference as written, and the paths that it may mean. */
interface LinkedPath {
	readonly written: string;
	readonly paths: readonly CheckedPath[];
}

function linkedPaths(pilot: SchemaDocument, uri: string): readonly LinkedPath[] {
	return linkedFilesOf(pilot, uri).flatMap(({ path: written, addresses }) => {
		const paths = addresses.flatMap((address) => localPath(address) ?? []);
		return paths.length === 0 ? [] : [{ written, paths: paths.map((path) => ({ path, exists: existsSync(path) })) }];
	});
}
