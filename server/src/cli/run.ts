/** The command as a function of its arguments and the world; the result is its exit code. */

import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { localPath } from "../disk/localPath";
import { decodeText, type ReadText, readText } from "../disk/readText";
import type { OnlySettings } from "../disk/settings";
import type { Localized } from "../format/language";
import { findingCount, type WrittenFile } from "../report/writer";
import { FOLDER_SETTINGS_FILE } from "../settings/folderSettings";
import { printable, printableLines } from "../text/printable";
import { type Across, addAcross, findAcross } from "./across";
import { findAcrossAgain } from "./acrossAgain";
import { isChosen, type Options, readArguments } from "./args";
import { CACHE_FILE } from "./argTexts";
import { type Cache, openCache } from "./cache";
import { isSomethingElse } from "./cacheFile";
import { type CheckedFile, type Checker, type CheckOptions, createChecker } from "./checker";
import { checkFiles } from "./checkFiles";
import { chunksOf } from "./chunks";
import { configReader } from "./config";
import { explain, listRules, nearestId, rulesAsJson } from "./explain";
import { type FoundFiles, findFiles } from "./findFiles";
import { fixFiles } from "./fixFiles";
import { hashOf } from "./hash";
import { EXIT, type Exit, type Io } from "./io";
import { passedOver } from "./passedOver";
import { shownPath, uriOf } from "./paths";
import { ofSettings, type Problem, tellProblems, unreadableAmong } from "./problems";
import { watchFiles } from "./watchFiles";

export async function run(argv: readonly string[], io: Io): Promise<Exit> {
	const options = readArguments(argv, io.locale);
	if ("text" in options) {
		(options.isError ? io.stderr : io.stdout)(printableLines(options.text));
		return options.isError ? EXIT.failed : EXIT.clean;
	}
	if (options.listRules) {
		io.stdout((options.format === "json" ? rulesAsJson : listRules)(options.language));
		return EXIT.clean;
	}
	if (options.explain !== undefined) {
		return tellAbout(options.explain, options, io);
	}
	const { config } = options;
	const read = config === undefined ? undefined : configReader(config, io.cwd);
	return options.stdin || !options.watch ? checkOnce(options, read, io) : watch(options, read, io);
}

function tellAbout(id: string, { language }: Options, io: Io): Exit {
	const text = explain(id, language);
	if (text === undefined) {
		io.stderr(`${printable(unknownId(id, nearestId(id))[language])}\n`);
		return EXIT.failed;
	}
	io.stdout(text);
	return EXIT.clean;
}

/** @param readConfig where one was given */
async function checkOnce(
	options: Options,
	readConfig: (() => ReadText) | undefined,
	io: Io,
	tellUsed?: Work["tellUsed"],
): Promise<Exit> {
	const { config = "", cache } = options;
	if (cache !== undefined && isSomethingElse(resolve(io.cwd, cache), cache === CACHE_FILE)) {
		tellProblems([{ path: cache, reason: NO_CACHE }], options.language, io);
		return EXIT.failed;
	}
	const read = readConfig?.();
	if (read !== undefined && "problem" in read) {
		tellProblems([{ path: config, reason: read.problem }], options.language, io);
		return EXIT.failed;
	}
	const only = read && { uri: uriOf(io.cwd, config), text: read.text, from: uriOf(io.cwd, FOLDER_SETTINGS_FILE) };
	const work: Work = { options, checkOptions: checkOptionsOf(options, only, io), io, tellUsed };
	return options.stdin ? checkStdin(work) : checkPaths(work);
}

type Read = (path: string) => ReadText;

interface Work {
	readonly options: Options;
	readonly checkOptions: CheckOptions;
	readonly io: Io;
	/** Is told the paths of settings that were given and of laws, there or not. */
	readonly tellUsed: ((paths: readonly string[]) => void) | undefined;
}

async function checkStdin(work: Work): Promise<Exit> {
	const read = decodeText(await work.io.stdin());
	const { cwd } = work.io;
	const path = shownPath(resolve(cwd, work.options.stdinFilename), cwd);
	return checkTexts({ paths: [path], problems: [], others: [], areAll: false }, () => read, work);
}

async function checkPaths(work: Work): Promise<Exit> {
	const { options, checkOptions, io } = work;
	const found = await findFiles(options.paths, io.cwd);
	if (found.others.length > 0) {
		io.stderr(`${printable(passedOver(found.others)[options.language])}\n`);
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
	work.tellUsed?.(checker.settings.others().flatMap((uri) => localPath(uri) ?? []));
	for (const chunk of chunksOf(report.pieces)) {
		work.io.stdout(chunk);
	}
	const reason = report.written.length > 0 ? undefined : reasonForNone(found, report.found);
	if (reason !== undefined) {
		work.io.stderr(`${reason[work.options.language]}\n`);
	}
	return failedOr(report.problems, exitOf(report.written, work.options), work);
}

/** @param checked how many of them had a status at all */
function reasonForNone({ paths, others }: FoundFiles, checked: number): Localized | undefined {
	return paths.length > 0 ? (checked === 0 ? ALL_IGNORED : NONE_CHOSEN) : others.length > 0 ? NONE_NAMED : undefined;
}

const NONE_NAMED: Localized = {
	en: "No pilot was checked: give the name of a pilot, or of the folder that it is in.",
	nl: "Er is geen pilot gecontroleerd: geef de naam van een pilot, of van de map waar die in staat.",
};
const ALL_IGNORED: Localized = {
	en: "No pilot was checked: the settings of the folder exclude them (ignore).",
	nl: "Er is geen pilot gecontroleerd: de instellingen van de map sluiten ze uit (ignore).",
};
const NONE_CHOSEN: Localized = {
	en: "No pilot was checked: none has the status given with --status.",
	nl: "Er is geen pilot gecontroleerd: geen ervan heeft de status die bij --status staat.",
};

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
		tell: io.watched ? io.stderr : undefined,
	});
	const across = cache === undefined ? findAcross(files, areAll) : acrossWith(cache, files, areAll, options, io);
	const written = addAcross(files, across, checker, (path) => read?.(path) ?? readText(resolve(io.cwd, path)), {
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

/** What pilots show of each other; all that was found is kept for the next time. */
function acrossWith(cache: Cache, files: readonly CheckedFile[], areAll: boolean, options: Options, io: Io): Across {
	const { note } = cache;
	const found = findAcrossAgain(files, areAll, { note, cwd: io.cwd, isNew: (file) => !cache.has(file) });
	if (!cache.keep(files, found.note)) {
		tellProblems([{ path: options.cache ?? "", reason: NOT_KEPT }], options.language, io);
	}
	return found.across;
}

function cacheFor(checker: Checker, { options, checkOptions, io }: Work): Cache | undefined {
	return options.cache === undefined
		? undefined
		: openCache({
				file: resolve(io.cwd, options.cache),
				// Another version of the command may find other things.
				key: hashOf(hashOf(readFileSync(io.script)) + JSON.stringify(checkOptions)),
				cwd: io.cwd,
				settingsHashFor: checker.settingsHashFor,
			});
}

function checkOptionsOf(
	{ language, format, minSeverity, today, cache }: Options,
	config: OnlySettings | undefined,
	io: Io,
): CheckOptions {
	return {
		language,
		format,
		colors: io.colors,
		minSeverity,
		cwd: io.cwd,
		today: today ?? io.today,
		config,
		withSource: cache !== undefined,
	};
}

function exitOf(files: readonly WrittenFile[], { minSeverity, maxWarnings }: Options): Exit {
	const isTooMuch =
		files.some(({ bySeverity }) => bySeverity.error > 0) ||
		(maxWarnings !== undefined && files.reduce((sum, { warnings }) => sum + warnings, 0) > maxWarnings) ||
		(minSeverity !== undefined && files.some((file) => findingCount(file) > 0));
	return isTooMuch ? EXIT.found : EXIT.clean;
}

function failedOr(problems: readonly Problem[], exit: Exit, { options, io }: Work): Exit {
	tellProblems(problems, options.language, io);
	return problems.length > 0 ? EXIT.failed : exit;
}

/** Until the process is ended. */
async function watch(options: Options, readConfig: (() => ReadText) | undefined, io: Io): Promise<Exit> {
	const tell = (texts: Localized) => io.stderr(`${printable(texts[options.language])}\n`);
	const work = async () => {
		let used: readonly string[] = [];
		try {
			await checkOnce(options, readConfig, io, (paths) => {
				used = paths;
			});
		} catch (error) {
			// The next change may be one that goes well.
			io.stderr(`${printable(error instanceof Error ? error.message : String(error))}\n`);
		}
		return options.config === undefined ? used : [...used, resolve(io.cwd, options.config)];
	};
	await watchFiles(options.paths, io.cwd, work, (reach) => {
		if (reach !== "all") {
			tell(NOT_ALL_FOLLOWED);
		}
		if (reach !== "none") {
			tell(STILL_WATCHING);
		}
	});
	return EXIT.failed;
}

const NOT_ALL_FOLLOWED: Localized = {
	en: "This computer is already watching too many files and folders, so some changes may be missed.",
	nl: "Deze computer volgt al te veel bestanden en mappen. Sommige wijzigingen worden daardoor gemist.",
};
const NOT_KEPT: Localized = {
	en: "the results could not be kept for next time",
	nl: "de uitkomsten konden niet worden bewaard voor de volgende keer",
};
const NO_CACHE: Localized = {
	en: "this file is not a pilot-check cache, so it was left alone: give another --cache-file",
	nl: "dit bestand is niet door pilot-check gemaakt en blijft zoals het is: geef een andere --cache-file",
};
const STILL_WATCHING: Localized = {
	en: "Waiting for changes. Stop with Ctrl+C.",
	nl: "Wacht op veranderingen. Stop met Ctrl+C.",
};

function unknownId(id: string, nearest: string | undefined): Localized {
	return {
		en: `There is no finding named ${id}.${nearest === undefined ? "" : ` Did you mean ${nearest}?`} See pilot-check --list-rules.`,
		nl: `Er is geen melding met de naam ${id}.${nearest === undefined ? "" : ` Bedoel je ${nearest}?`} Zie pilot-check --list-rules.`,
	};
}
