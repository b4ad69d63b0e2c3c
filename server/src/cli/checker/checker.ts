/** Checks pilots as the editor does, with the settings of their folders. The results are plain data. */

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
import { checkedFiles, unreadableFile } from "../../report/fileReport";
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
	/**
	 * Of each path its result; nothing for an ignored file. Each step is done for all of them before the next one.
	 * @param read returns the texts, if they do not come from disk
	 */
	check(paths: readonly string[], read?: (path: string) => ReadText): readonly (CheckedFile | undefined)[];
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

	const readPath = (path: string) => readText(resolve(cwd, path));

	function check(paths: readonly string[], read = readPath): readonly (CheckedFile | undefined)[] {
		const results = new Map<string, CheckedFile>();
		const inputs = paths.flatMap((path) => {
			const uri = uriOf(cwd, path);
			const file = settings.isIgnored(uri) ? undefined : read(path);
			if (file !== undefined && "problem" in file) {
				const report = unreadableFile(path, file.problem[language]);
				results.set(path, { ...keeper.keep(report), facts: "", inputs: undefined });
			}
			return file !== undefined && "text" in file ? [{ path, uri, text: file.text }] : [];
		});
		const pilots = inputs
			.map((input) => ({
				...input,
				document: readDocument(input.text, PILOT_FORMAT, settings.catalogueFor(input.uri)),
			}))
			.map((pilot) => ({ ...pilot, links: linkedPaths(pilot.document, pilot.uri) }))
			.map((pilot) => ({ ...pilot, context: contextFor(pilot.document, pilot.uri, pilot.links) }));
		const checked = checkedFiles(pilots, { language, withFixes, withLineHashes }).map((pilot) => ({
			...pilot,
			kept: keeper.keep(pilot.report),
		}));
		for (const { path, uri, text, document, links, kept } of checked) {
			results.set(path, {
				...kept,
				facts: JSON.stringify(factsOf(document, uri, today)),
				inputs: options.withInputs ? inputsOf(path, text, links) : undefined,
			});
		}
		return paths.map((path) => results.get(path));
	}

	return { settings, reports, baseline, add: keeper.add, settingsHashFor, contextFor, check };
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
