/** Checks what a person asks for, once: finds the files, repairs them where that is asked, writes the report. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { localPath } from "../../disk/localPath";
import { decodeText, type ReadText, readText } from "../../disk/readText";
import type { Localized } from "../../format/language";
import { findingCount, type WrittenFile } from "../../report/writer";
import { hashOf } from "../../text/hash";
import { printable } from "../../text/printable";
import { isChosen, type Options } from "../args/args";
import { type Cache, openCache } from "../cache/cache";
import { type Checker, type CheckOptions, createChecker } from "../checker/checker";
import { addCrossFile, findCrossFile } from "../checker/crossFile";
import { type FoundFiles, findFiles } from "../files/findFiles";
import { nothingChecked } from "../files/nothingChecked";
import { skippedFiles } from "../files/skippedFiles";
import { fixFiles } from "../fix/fixFiles";
import { EXIT, type Exit, type Io } from "../io";
import { chunksOf } from "../output/chunks";
import { shownPath, uriOf } from "../output/paths";
import { ofSettings, type Problem, reportProblems, unreadableAmong } from "../output/problems";
import { checkFiles } from "./checkFiles";

type Read = (path: string) => ReadText;

export interface Work {
	readonly options: Options;
	readonly checkOptions: CheckOptions;
	readonly io: Io;
	/** Gets the paths of settings that were given and of laws, there or not. */
	readonly onSettingsUsed: ((paths: readonly string[]) => void) | undefined;
}

export async function checkStdin(work: Work): Promise<Exit> {
	const read = decodeText(await work.io.stdin());
	const { cwd } = work.io;
	const path = shownPath(resolve(cwd, work.options.stdinFilename), cwd);
	return checkTexts({ paths: [path], problems: [], others: [], areAll: false }, () => read, work);
}

export async function checkPaths(work: Work): Promise<Exit> {
	const { options, checkOptions, io } = work;
	const found = await findFiles(options.paths, io.cwd);
	if (found.others.length > 0) {
		io.stderr(`${printable(skippedFiles(found.others)[options.language])}\n`);
	}
	if (!options.fix) {
		return checkTexts(found, undefined, work);
	}
	const checker = createChecker(checkOptions);
	const problems = [...found.problems, ...fixFiles(found.paths, checker, options, io)];
	return options.dryRun
		? failedOr([...problems, ...settingsProblems(found.paths, checker, io)], EXIT.clean, work)
		: checkTexts({ ...found, problems }, undefined, work);
}

/** @param read where the texts come from, when that is not the disk */
async function checkTexts(found: FoundFiles, read: Read | undefined, work: Work): Promise<Exit> {
	const checker = createChecker(work.checkOptions);
	const cache = read === undefined ? cacheFor(checker, work) : undefined;
	const report = await reportOf(found, read, checker, cache, work);
	work.onSettingsUsed?.(checker.settings.others().flatMap((uri) => localPath(uri) ?? []));
	for (const chunk of chunksOf(report.pieces)) {
		work.io.stdout(chunk);
	}
	const reason = report.written.length > 0 ? undefined : nothingChecked(found, report.found);
	if (reason !== undefined) {
		work.io.stderr(`${reason[work.options.language]}\n`);
	}
	return failedOr(report.problems, exitOf(report.written, work.options), work);
}

/** Nothing of it has been written yet. */
async function reportOf(
	{ paths, problems, areAll }: FoundFiles,
	read: Read | undefined,
	checker: Checker,
	cache: Cache | undefined,
	{ options, checkOptions, io }: Work,
) {
	const files = await checkFiles(paths, read, {
		checker,
		options: checkOptions,
		threads: { jobs: options.jobs ?? io.cores, script: io.script },
		cache,
		writeProgress: io.watched ? io.stderr : undefined,
	});
	if (cache?.keep(files) === false) {
		reportProblems([{ path: options.cache ?? "", reason: NOT_KEPT }], options.language, io);
	}
	const crossFile = findCrossFile(files, areAll);
	const written = addCrossFile(files, crossFile, checker, (path) => read?.(path) ?? readText(resolve(io.cwd, path)), {
		cwd: io.cwd,
		language: options.language,
	}).filter(({ status }) => status === undefined || isChosen(status, options));
	const all = [...problems, ...settingsProblems(paths, checker, io), ...unreadableAmong(written)];
	const pieces = checker.writer.whole(written, { isComplete: all.length === 0 });
	return { written, problems: all, pieces, found: files.length };
}

function settingsProblems(paths: readonly string[], { settings }: Checker, { cwd }: Io): readonly Problem[] {
	// Files of one folder have the same settings.
	const folders = new Set(paths.map((path) => path.slice(0, path.lastIndexOf("/") + 1)));
	const uris = [...folders].map((folder) => uriOf(cwd, `${folder}pilot.yaml`));
	return settings.problemsFor(uris).map((problem) => ofSettings(problem, cwd));
}

function cacheFor(checker: Checker, { options, checkOptions, io }: Work): Cache | undefined {
	return options.cache === undefined
		? undefined
		: openCache({
				file: resolve(io.cwd, options.cache),
				// Another version of the command may find other things.
				key: hashOf(hashOf(readFileSync(io.script, "utf8")) + JSON.stringify(checkOptions)),
				cwd: io.cwd,
				settingsHashFor: checker.settingsHashFor,
			});
}

function exitOf(files: readonly WrittenFile[], { minSeverity, maxWarnings }: Options): Exit {
	const isTooMuch =
		files.some(({ bySeverity }) => bySeverity.error > 0) ||
		(maxWarnings !== undefined && files.reduce((sum, { warnings }) => sum + warnings, 0) > maxWarnings) ||
		(minSeverity !== undefined && files.some((file) => findingCount(file) > 0));
	return isTooMuch ? EXIT.found : EXIT.clean;
}

function failedOr(problems: readonly Problem[], exit: Exit, { options, io }: Work): Exit {
	reportProblems(problems, options.language, io);
	return problems.length > 0 ? EXIT.failed : exit;
}

const NOT_KEPT: Localized = {
	en: "the results could not be kept for next time",
	nl: "de uitkomsten konden niet worden bewaard voor de volgende keer",
};
