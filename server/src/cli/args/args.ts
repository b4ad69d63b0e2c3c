/** The arguments of the command: options, paths, and the messages about invalid ones. */
import { Command, CommanderError, InvalidArgumentError, Option, type OptionValues } from "commander";
import { version } from "../../../../package.json";
import type { Language, Localized } from "../../format/language";
import { languageOf } from "../../format/language";
import { isStatus, SEVERITIES, type Severity, type Status } from "../../format/status";
import type { Level } from "../../settings/severities";
import { FORMATS, type FormatName, type ReportFile } from "../output/formats";
import {
	ABOUT,
	CACHE,
	CACHE_FILE,
	CACHE_PATH,
	CONFIG,
	DRY_RUN,
	EXIT_CODES,
	EXPLAIN,
	FIX,
	FORMAT,
	HAS_NUL,
	HELP,
	JOBS,
	LIST_RULES,
	LOCALE,
	MAX_WARNINGS,
	MIN_SEVERITY,
	NEEDS_FIX,
	NEEDS_STDIN,
	PATHS,
	READINESS,
	SEE_HELP,
	STATUS,
	STDIN,
	STDIN_AND_FIX,
	STDIN_AND_PATHS,
	STDIN_AND_WATCH,
	STDIN_FILENAME,
	SUPPRESSED,
	SUPPRESSED_AND_FIX,
	TODAY,
	USAGE,
	VERSION,
	WATCH,
} from "./argTexts";
import { addBaselineOptions, type BaselineOptions, baselineConflict, readBaseline } from "./baselineOptions";
import { FORMAT_FILE, formatConflict, type GivenFormat, readFormat, reportFiles, shownFormats } from "./formats";
import { HELP_HEADINGS, helpIn } from "./help";
import { readCount, readDay, readJobs } from "./readers";
import { findRepeated } from "./repeatedOptions";
import { requestedLanguage } from "./requestedLanguage";
import { collect, RULE, readRules, ruleConflict } from "./ruleOptions";
import { addSelectionOptions, readSelection, type SelectionOptions, selectionConflict } from "./selectionOptions";
import { addShellOptions, readShellOptions, type ShellOptions } from "./shellOptions";
import { splitValues, usageError } from "./usageErrors";

export interface Options extends SelectionOptions, BaselineOptions, ShellOptions {
	readonly paths: readonly string[];
	readonly language: Language;
	/** On standard output. */
	readonly format: FormatName;
	readonly reportFiles: readonly ReportFile[];
	readonly fix: boolean;
	readonly dryRun: boolean;
	readonly minSeverity: Severity | undefined;
	readonly maxWarnings: number | undefined;
	readonly status: readonly Status[];
	readonly rules: Readonly<Record<string, Level>>;
	readonly today: string | undefined;
	readonly config: string | undefined;
	readonly stdin: boolean;
	readonly stdinFilename: string;
	readonly listRules: boolean;
	readonly explain: string | undefined;
	readonly suppressed: boolean;
	readonly watch: boolean;
	readonly jobs: number | undefined;
	/** The file with the cache. */
	readonly cache: string | undefined;
}

/** A text to print instead of running: requested help, or what is wrong. */
export interface PrintedText {
	readonly text: string;
	readonly isError: boolean;
}

/** Nothing means any status. */
export function isChosen(status: Status, options: Options): boolean {
	return options.status.length === 0 || options.status.includes(status);
}

/** @param locale of the machine, used if no language is chosen */
export function readArguments(argv: readonly string[], locale: string | undefined): Options | PrintedText {
	const language = requestedLanguage(argv) ?? languageOf(locale);
	if (argv.some((one) => one.includes("\0"))) {
		return { text: `${HAS_NUL[language]} ${SEE_HELP[language]}\n`, isError: true };
	}
	let output = "";
	const command = commandIn(language)
		.exitOverride()
		.configureOutput({ writeOut: (text) => (output += text), writeErr: () => {} });
	const twice = findRepeated(command);
	try {
		command.parse([...argv], { from: "user" });
	} catch (error) {
		return error instanceof CommanderError && error.exitCode === 0
			? { text: output, isError: false }
			: { text: `${usageError(error, language)}\n`, isError: true };
	}
	const values = command.opts();
	// As with most commands, `-` is standard input.
	const paths = command.args.filter((path) => path !== "-");
	values.stdin ||= paths.length < command.args.length;
	const conflict = twice() ?? conflictIn(values, paths);
	return conflict === undefined
		? optionsFrom(values, paths, language)
		: { text: `${conflict[language]}\n`, isError: true };
}

function optionsFrom(values: OptionValues, paths: readonly string[], language: Language): Options {
	const formats: readonly GivenFormat[] = values.format;
	return {
		paths: paths.length === 0 ? ["."] : paths,
		language,
		format: values.readiness ? "readiness" : (shownFormats(formats)[0] ?? "pretty"),
		reportFiles: reportFiles(formats),
		fix: values.fix === true,
		dryRun: values.dryRun === true,
		minSeverity: values.minSeverity,
		maxWarnings: values.maxWarnings,
		status: values.status ?? [],
		rules: readRules(values.rule ?? []),
		today: values.today,
		config: values.config,
		stdin: values.stdin === true,
		stdinFilename: values.stdinFilename ?? "stdin.pilot.yaml",
		listRules: values.listRules === true,
		explain: values.explain,
		suppressed: values.suppressed === true,
		watch: values.watch === true,
		jobs: values.jobs,
		...readSelection(values),
		...readBaseline(values),
		...readShellOptions(values),
		cache: values.cacheFile ?? (values.cache ? CACHE_FILE : undefined),
	};
}

/** All options, with their texts. */
export function commandIn(language: Language): Command {
	const localized = (texts: Localized) => texts[language];
	const command = new Command("pilot-check")
		.usage(localized(USAGE))
		.description(localized(ABOUT))
		.argument("[paths...]", localized(PATHS))
		.addOption(
			new Option("--format <format>", localized(FORMAT))
				.choices([...FORMATS])
				.argParser(readFormat)
				.default([], "pretty"),
		)
		.addOption(new Option("--min-severity <severity>", localized(MIN_SEVERITY)).choices([...SEVERITIES]))
		.option("--max-warnings <number>", localized(MAX_WARNINGS), readCount)
		.option("--status <status>", localized(STATUS), readStatuses)
		.option("--rule <id=severity>", localized(RULE), collect);
	addBaselineOptions(addSelectionOptions(command, localized), localized)
		.option("--fix", localized(FIX))
		.option("--dry-run", localized(DRY_RUN))
		.option("--readiness", localized(READINESS))
		.option("--watch", localized(WATCH))
		.option("--stdin", localized(STDIN))
		.option("--stdin-filename <path>", localized(STDIN_FILENAME))
		.option("--config <path>", localized(CONFIG))
		.option("--today <date>", localized(TODAY), readDay)
		.addOption(new Option("--locale <language>", localized(LOCALE)).choices(["nl", "en"]))
		.option("--jobs <number>", localized(JOBS), readJobs)
		.option("--cache", localized(CACHE))
		.option("--cache-file <path>", localized(CACHE_PATH))
		.option("--list-rules", localized(LIST_RULES))
		.option("--explain <id>", localized(EXPLAIN))
		.option("--suppressed", localized(SUPPRESSED));
	return addShellOptions(command, localized)
		.version(version, "--version", localized(VERSION))
		.helpOption("-h, --help", localized(HELP))
		.addHelpText("after", `\n${localized(EXIT_CODES)}`)
		.configureHelp(
			helpIn(language, HELP_HEADINGS, ({ long }) => (long === "--format" ? [localized(FORMAT_FILE)] : [])),
		);
}

function readStatuses(value: string, before: readonly Status[] = []): readonly Status[] {
	if (!splitValues(value).every(isStatus)) {
		throw new InvalidArgumentError("");
	}
	return [...before, ...splitValues(value).filter(isStatus)];
}

function conflictIn(values: OptionValues, paths: readonly string[]): Localized | undefined {
	return [
		values.dryRun && !values.fix ? NEEDS_FIX : undefined,
		values.stdin && paths.length > 0 ? STDIN_AND_PATHS : undefined,
		values.suppressed && (values.fix || values.watch || values.stdin) ? SUPPRESSED_AND_FIX : undefined,
		values.stdin && values.fix ? STDIN_AND_FIX : undefined,
		values.stdin && values.watch ? STDIN_AND_WATCH : undefined,
		values.stdinFilename !== undefined && !values.stdin ? NEEDS_STDIN : undefined,
		ruleConflict(values.rule ?? []),
		formatConflict(values.format, values),
		selectionConflict(values, paths),
		baselineConflict(values),
	].find((texts) => texts !== undefined);
}
