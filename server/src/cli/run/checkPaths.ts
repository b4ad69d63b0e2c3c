/** One run: finds the requested files, fixes them on request, and writes the report. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { localPath } from "../../disk/localPath";
import { decodeText, type ReadText, readText } from "../../disk/readText";
import type { Localized } from "../../format/language";
import { findingCount, type RunResult, type WrittenFile } from "../../report/writer";
import { printable } from "../../text/printable";
import { isChosen, type Options } from "../args/args";
import { type Cache, openCache } from "../cache/cache";
import { digestOf } from "../cache/cacheFile";
import { type Checker, type CheckOptions, createChecker } from "../checker/checker";
import { addCrossFileFindings, findCrossFileFindings } from "../checker/crossFile";
import { findFiles, isUnmatched } from "../files/findFiles";
import type { FoundFiles } from "../files/foundFiles";
import { nothingChecked } from "../files/nothingChecked";
import { skippedFiles } from "../files/skippedFiles";
import { fixFiles } from "../fix/fixFiles";
import { EXIT, type Exit, type Io } from "../io";
import { shownPath, uriOf } from "../output/paths";
import { type Problem, reportProblems, settingsProblems, unreadableAmong } from "../output/problems";
import { writeReports } from "../output/writeReports";
import { checkFiles } from "./checkFiles";
import { updateBaseline } from "./updateBaseline";

type Read = (path: string) => ReadText;

export interface CheckRun {
	readonly options: Options;
	readonly checkOptions: CheckOptions;
	readonly io: Io;
	/** Receives the paths of the given settings file and of files with laws, whether or not they exist. */
	readonly onSettingsUsed: ((paths: readonly string[]) => void) | undefined;
}

export async function checkStdin(run: CheckRun): Promise<Exit> {
	const read = decodeText(await run.io.stdin());
	const { cwd } = run.io;
	const path = shownPath(resolve(cwd, run.options.stdinFilename), cwd);
	return checkTexts({ paths: [path], problems: [], skipped: [], areAll: false }, () => read, run);
}

export async function checkPaths(run: CheckRun): Promise<Exit> {
	const { options, checkOptions, io } = run;
	const found = await findChosen(options, io);
	if (options.listFiles) {
		return listFiles(found, run);
	}
	if (!options.fix) {
		return checkTexts(found, undefined, run);
	}
	const checker = await createChecker(checkOptions);
	const problems = [...found.problems, ...fixFiles(found.paths, checker, options, io)];
	return options.dryRun
		? failedOr([...problems, ...settingsProblems(found.paths, checker, io.cwd)], EXIT.clean, run)
		: checkTexts({ ...found, problems }, undefined, run);
}

/** The names of what would be checked, a line each. */
async function listFiles({ paths, problems }: FoundFiles, run: CheckRun): Promise<Exit> {
	const { settings } = await createChecker(run.checkOptions);
	for (const path of paths.filter((one) => !settings.isIgnored(uriOf(run.io.cwd, one)))) {
		run.io.stdout(`${printable(path)}\n`);
	}
	return failedOr(problems, EXIT.clean, run);
}

/** What was asked for: of a list, or of whole folders. */
async function findChosen(options: Options, io: Io): Promise<FoundFiles> {
	const isListed = options.changed !== undefined || options.staged || options.filesFrom !== undefined;
	const listed = isListed ? await (await import("../files/listedFiles")).findListed(options, io) : undefined;
	const found = listed ?? (await findFiles(options.paths, io.cwd, options));
	const note = listed?.note ?? (found.skipped.length > 0 ? skippedFiles(found.skipped) : undefined);
	if (note !== undefined) {
		io.stderr(`${printable(note[options.language])}\n`);
	}
	return options.errorOnUnmatched
		? found
		: { ...found, problems: found.problems.filter((problem) => !isUnmatched(problem)) };
}

/** @param read returns the texts, if they do not come from disk */
async function checkTexts(found: FoundFiles, read: Read | undefined, run: CheckRun): Promise<Exit> {
	const checker = await createChecker(run.checkOptions);
	const cache = read === undefined ? cacheFor(checker, run) : undefined;
	const report = await reportOf(found, read, checker, cache, run);
	run.onSettingsUsed?.(checker.settings.otherFiles().flatMap((uri) => localPath(uri) ?? []));
	const unrecorded = updateBaseline({ files: report.written, areAll: found.areAll, checker }, run.options, run.io);
	const unwritten = writeReports(report.pieces, run.options.reportFiles, run.io);
	const reason = report.written.length > 0 ? undefined : nothingChecked(found, report.found);
	if (reason !== undefined) {
		run.io.stderr(`${reason[run.options.language]}\n`);
	}
	return failedOr([...report.problems, ...unrecorded, ...unwritten], exitOf(report.written, run.options), run);
}

/** Nothing has been written yet. */
async function reportOf(
	{ paths, problems, areAll }: FoundFiles,
	read: Read | undefined,
	checker: Checker,
	cache: Cache | undefined,
	{ options, checkOptions, io }: CheckRun,
) {
	const files = await checkFiles(paths, read, {
		checker,
		options: checkOptions,
		threads: { jobs: options.jobs ?? io.cores, script: io.launcher },
		cache,
		writeProgress: io.isInteractive ? io.stderr : undefined,
	});
	if (cache?.keep(files) === false) {
		reportProblems([{ path: options.cache ?? "", reason: NOT_CACHED }], options.language, io);
	}
	const crossFile = findCrossFileFindings(files, areAll);
	const written = addCrossFileFindings(
		files,
		crossFile,
		checker,
		(path) => read?.(path) ?? readText(resolve(io.cwd, path)),
		checkOptions,
	).filter(({ status }) => status === undefined || isChosen(status, options));
	const all = [
		...problems,
		...settingsProblems(paths, checker, io.cwd),
		...checker.baseline.problemsFor(paths),
		...unreadableAmong(written),
	];
	const pieces = checker.reports.pieces(written, { isComplete: all.length === 0, excess: excessOf(written, options) });
	return { written, problems: all, pieces, found: files.length };
}

function cacheFor(checker: Checker, { options, checkOptions, io }: CheckRun): Cache | undefined {
	return options.cache === undefined
		? undefined
		: openCache({
				file: resolve(io.cwd, options.cache),
				// Another version of the command may find other things.
				key: digestOf(digestOf(readFileSync(io.script)) + JSON.stringify(checkOptions)),
				cwd: io.cwd,
				settingsHashFor: checker.settingsHashFor,
			});
}

function exitOf(files: readonly WrittenFile[], options: Options): Exit {
	const { minSeverity } = options;
	const isTooMuch =
		files.some(({ bySeverity }) => bySeverity.error > 0) ||
		excessOf(files, options) !== undefined ||
		(minSeverity !== undefined && files.some((file) => findingCount(file) > 0));
	return isTooMuch ? EXIT.found : EXIT.clean;
}

/** More warnings than are allowed, shown or not. */
function excessOf(files: readonly WrittenFile[], { maxWarnings }: Options): RunResult["excess"] {
	const found = files.reduce((sum, { warnings }) => sum + warnings, 0);
	return maxWarnings !== undefined && found > maxWarnings ? { found, allowed: maxWarnings } : undefined;
}

function failedOr(problems: readonly Problem[], exit: Exit, { options, io }: CheckRun): Exit {
	reportProblems(problems, options.language, io);
	return problems.length > 0 ? EXIT.failed : exit;
}

const NOT_CACHED: Localized = {
	en: "the results could not be kept for next time",
	nl: "de uitkomsten konden niet worden bewaard voor de volgende keer",
};
