/** Checks pilots as the editor does, with the settings of their folders. The results are plain data. */

import type { Context } from "../../check/core/context";
import { createDiskSettings, type DiskSettings, type OnlySettings } from "../../disk/settings";
import type { SchemaDocument } from "../../document/document";
import type { Severity } from "../../format/status";
import type { Reports } from "../../report/reports";
import { type Level, readSeverities } from "../../settings/severities";
import { hashOf } from "../../text/hash";
import { type Baseline, createBaseline } from "../baseline/baseline";
import { type FormatOptions, reportsFor, WITH_FIXES, WITH_LINE_HASHES } from "../output/formats";
import { uriOf } from "../output/paths";
import { type CheckBatch, createBatchCheck } from "./batch";
import type { CheckInputs } from "./checkedFile";
import { createKeeper, type Keeper } from "./kept";
import { type LinkedPath, linkedPaths } from "./linkedPaths";

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

export interface Checker {
	readonly settings: DiskSettings;
	readonly reports: Reports;
	readonly baseline: Baseline;
	readonly add: Keeper["add"];
	settingsHashFor(path: string): string;
	/** The context for a pilot with this URI. */
	contextFor(pilot: SchemaDocument, uri: string): Context;
	readonly check: CheckBatch;
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

	const check = createBatchCheck({
		...{ cwd, today, settings, keeper, contextFor },
		reportOptions: { language, withFixes, withLineHashes },
		inputsOf: options.withInputs ? inputsOf : () => undefined,
	});

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
