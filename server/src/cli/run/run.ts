/** The command as a function of its arguments and `Io`; it returns the exit code. */

import { resolve } from "node:path";
import type { ReadText } from "../../disk/readText";
import type { OnlySettings } from "../../disk/settings";
import type { Localized } from "../../format/language";
import { SEVERITIES } from "../../format/status";
import { FOLDER_SETTINGS_FILE } from "../../settings/folderSettings";
import { printable, printableLines } from "../../text/printable";
import { type Options, readArguments } from "../args/args";
import { CACHE_FILE } from "../args/argTexts";
import { isForeignFile } from "../cache/cacheFile";
import type { CheckOptions } from "../checker/checker";
import { EXIT, type Exit, type Io } from "../io";
import { uriOf } from "../output/paths";
import { reportProblems } from "../output/problems";
import { folderInRepository } from "../output/repository";
import { type CheckRun, checkPaths, checkStdin } from "./checkPaths";
import { configReader } from "./config";
import { explain, listRules, nearestId, rulesAsJson } from "./explain";
import { listSuppressed } from "./suppressed";

export async function run(argv: readonly string[], io: Io): Promise<Exit> {
	const options = readArguments(argv, io.locale);
	if ("text" in options) {
		(options.isError ? io.stderr : io.stdout)(printableLines(options.text));
		return options.isError ? EXIT.failed : EXIT.clean;
	}
	if (options.completion !== undefined) {
		io.stdout((await import("../args/completion")).completionScript(options.completion, options.language));
		return EXIT.clean;
	}
	if (options.man) {
		io.stdout((await import("../args/manPage")).manPage(options.language, options.today ?? io.today));
		return EXIT.clean;
	}
	if (options.listRules) {
		io.stdout((options.format === "json" ? rulesAsJson : listRules)(options.language));
		return EXIT.clean;
	}
	if (options.explain !== undefined) {
		return explainTo(options.explain, options, io);
	}
	const { config } = options;
	const read = config === undefined ? undefined : configReader(config, io.cwd);
	return options.stdin || !options.watch ? checkOnce(options, read, io) : watch(options, read, io);
}

async function explainTo(id: string, { language }: Options, io: Io): Promise<Exit> {
	const text = explain(id, language);
	if (text === undefined) {
		io.stderr(`${printable(unknownId(id, nearestId(id))[language])}\n`);
		return EXIT.failed;
	}
	io.stdout(io.columns === undefined ? text : (await import("../output/reflow")).reflowed(text, io.columns));
	return EXIT.clean;
}

/** @param readConfig if `--config` is given */
async function checkOnce(
	options: Options,
	readConfig: (() => ReadText) | undefined,
	io: Io,
	onSettingsUsed?: CheckRun["onSettingsUsed"],
): Promise<Exit> {
	const { config = "", cache } = options;
	if (cache !== undefined && isForeignFile(resolve(io.cwd, cache), cache === CACHE_FILE)) {
		reportProblems([{ path: cache, reason: NO_CACHE }], options.language, io);
		return EXIT.failed;
	}
	const read = readConfig?.();
	if (read !== undefined && "problem" in read) {
		reportProblems([{ path: config, reason: read.problem }], options.language, io);
		return EXIT.failed;
	}
	const only = read && { uri: uriOf(io.cwd, config), text: read.text, from: uriOf(io.cwd, FOLDER_SETTINGS_FILE) };
	const work: CheckRun = { options, checkOptions: checkOptionsOf(options, only, io), io, onSettingsUsed };
	if (options.showConfig !== undefined) {
		io.stdout((await import("./showConfig")).showConfig(options.showConfig, work.checkOptions));
		return EXIT.clean;
	}
	if (options.suppressed) {
		return listSuppressed(work);
	}
	return options.stdin ? checkStdin(work) : checkPaths(work);
}

function checkOptionsOf(
	{ language, format, reportFiles, minSeverity, maxWarnings, today, cache, suppressions, rules }: Options,
	config: OnlySettings | undefined,
	io: Io,
): CheckOptions {
	return {
		language,
		formats: [format, ...reportFiles.map((file) => file.format)],
		colors: io.colors,
		columns: io.columns,
		folder: folderInRepository(io.cwd),
		failing: SEVERITIES.filter(
			(severity) =>
				severity === "error" ||
				(severity === "warning" && maxWarnings === 0) ||
				(minSeverity !== undefined && SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(minSeverity)),
		),
		minSeverity,
		rules,
		cwd: io.cwd,
		today: today ?? io.today,
		config,
		suppressAll: suppressions === "record",
		withInputs: cache !== undefined,
	};
}

/** Returns only if nothing can be watched. */
async function watch(options: Options, readConfig: (() => ReadText) | undefined, io: Io): Promise<Exit> {
	const notify = (texts: Localized) => io.stderr(`${printable(texts[options.language])}\n`);
	const work = async () => {
		let used: readonly string[] = [];
		try {
			await checkOnce(options, readConfig, io, (paths) => {
				used = paths;
			});
		} catch (error) {
			// The next run may succeed.
			io.stderr(`${printable(error instanceof Error ? error.message : String(error))}\n`);
		}
		return options.config === undefined ? used : [...used, resolve(io.cwd, options.config)];
	};
	const { runOnChange } = await import("../watch/runOnChange");
	await runOnChange(options.paths, io.cwd, work, (coverage) => {
		if (coverage !== "all") {
			notify(NOT_ALL_WATCHED);
		}
		if (coverage !== "none") {
			notify(STILL_WATCHING);
		}
	});
	return EXIT.failed;
}

const NOT_ALL_WATCHED: Localized = {
	en: "This computer is already watching too many files and folders, so some changes may be missed.",
	nl: "Deze computer volgt al te veel bestanden en mappen. Daardoor worden sommige wijzigingen misschien niet gezien.",
};
const NO_CACHE: Localized = {
	en: "this file is not a pilot-check cache, so it was left alone: choose another --cache-file",
	nl: "dit bestand is niet door pilot-check gemaakt en is niet veranderd: kies een andere --cache-file",
};
const STILL_WATCHING: Localized = {
	en: "Waiting for changes. Press Ctrl+C to stop.",
	nl: "Wacht op wijzigingen. Druk op Ctrl+C om te stoppen.",
};

function unknownId(id: string, nearest: string | undefined): Localized {
	return {
		en: `There is no finding called ${id}.${nearest === undefined ? "" : ` Did you mean ${nearest}?`} See pilot-check --list-rules.`,
		nl: `Er is geen melding met de naam ${id}.${nearest === undefined ? "" : ` Bedoel je ${nearest}?`} Zie pilot-check --list-rules.`,
	};
}
