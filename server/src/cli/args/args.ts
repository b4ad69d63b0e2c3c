/** The arguments of the command: options, paths, and the messages about invalid ones. */
import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { version } from "../../../../package.json";
import type { Language, Localized } from "../../format/language";
import { languageOf } from "../../format/language";
import { isStatus, SEVERITIES, type Severity, type Status } from "../../format/status";
import { isDay } from "../../text/dates";
import { FORMATS, type FormatName } from "../output/formats";
import {
	ABOUT,
	CACHE,
	CACHE_FILE,
	CACHE_PATH,
	CONFIG,
	DEFAULT_LABEL,
	DRY_RUN,
	EXIT_CODES,
	EXPLAIN,
	EXPLAIN_AND_FORMAT,
	FIX,
	FORMAT,
	HAS_NUL,
	HELP,
	JOBS,
	LIST_AND_FORMAT,
	LIST_RULES,
	LOCALE,
	MAX_WARNINGS,
	MIN_SEVERITY,
	NEEDS_FIX,
	NEEDS_STDIN,
	PATHS,
	READINESS,
	READINESS_AND_FORMAT,
	SEE_HELP,
	STATUS,
	STDIN,
	STDIN_AND_FIX,
	STDIN_AND_PATHS,
	STDIN_AND_WATCH,
	STDIN_FILENAME,
	SUPPRESSED,
	SUPPRESSED_AND_FIX,
	SUPPRESSED_AND_FORMAT,
	TODAY,
	USAGE,
	VERSION,
	WATCH,
} from "./argTexts";
import { findRepeated } from "./repeatedOptions";
import { requestedLanguage } from "./requestedLanguage";
import { splitValues, usageError } from "./usageErrors";

export interface Options {
	readonly paths: readonly string[];
	readonly language: Language;
	readonly format: FormatName;
	readonly fix: boolean;
	readonly dryRun: boolean;
	readonly minSeverity: Severity | undefined;
	readonly maxWarnings: number | undefined;
	readonly status: readonly Status[];
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
	const conflict = twice() ?? conflictIn(values, command);
	if (conflict !== undefined) {
		return { text: `${conflict[language]}\n`, isError: true };
	}
	return {
		paths: command.args.length === 0 ? ["."] : command.args,
		language,
		format: values.readiness ? "readiness" : values.format,
		fix: values.fix === true,
		dryRun: values.dryRun === true,
		minSeverity: values.minSeverity,
		maxWarnings: values.maxWarnings,
		status: values.status ?? [],
		today: values.today,
		config: values.config,
		stdin: values.stdin === true,
		stdinFilename: values.stdinFilename ?? "stdin.pilot.yaml",
		listRules: values.listRules === true,
		explain: values.explain,
		suppressed: values.suppressed === true,
		watch: values.watch === true,
		jobs: values.jobs,
		cache: values.cacheFile ?? (values.cache ? CACHE_FILE : undefined),
	};
}

function commandIn(language: Language): Command {
	const localized = (texts: Localized) => texts[language];
	return new Command("pilot-check")
		.usage(localized(USAGE))
		.description(localized(ABOUT))
		.argument("[paths...]", localized(PATHS))
		.addOption(new Option("--format <format>", localized(FORMAT)).choices([...FORMATS]).default("pretty"))
		.addOption(new Option("--min-severity <severity>", localized(MIN_SEVERITY)).choices([...SEVERITIES]))
		.option("--max-warnings <number>", localized(MAX_WARNINGS), readCount)
		.option("--status <status>", localized(STATUS), readStatuses)
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
		.option("--suppressed", localized(SUPPRESSED))
		.version(version, "--version", localized(VERSION))
		.helpOption("-h, --help", localized(HELP))
		.addHelpText("after", `\n${localized(EXIT_CODES)}`)
		.configureHelp({
			styleTitle: (title) => HEADINGS[title]?.[language] ?? title,
			optionDescription: ({ description, argChoices, defaultValue }) =>
				[
					argChoices === undefined ? description : `${description}: ${argChoices.join(", ")}`,
					...(defaultValue === undefined ? [] : [`${localized(DEFAULT_LABEL)} ${defaultValue}`]),
				].join("; "),
		});
}

function readCount(value: string): number {
	if (!/^\d+$/.test(value)) {
		throw new InvalidArgumentError("");
	}
	return Number(value);
}

function readJobs(value: string): number {
	const jobs = readCount(value);
	if (jobs === 0) {
		throw new InvalidArgumentError("");
	}
	return jobs;
}

function readDay(value: string): string {
	if (!isDay(value)) {
		throw new InvalidArgumentError("");
	}
	return value;
}

function readStatuses(value: string, before: readonly Status[] = []): readonly Status[] {
	if (!splitValues(value).every(isStatus)) {
		throw new InvalidArgumentError("");
	}
	return [...before, ...splitValues(value).filter(isStatus)];
}

function conflictIn(values: Record<string, unknown>, command: Command): Localized | undefined {
	const hasFormat = command.getOptionValueSource("format") === "cli";
	return [
		values.dryRun && !values.fix ? NEEDS_FIX : undefined,
		values.stdin && command.args.length > 0 ? STDIN_AND_PATHS : undefined,
		values.readiness && hasFormat ? READINESS_AND_FORMAT : undefined,
		values.explain !== undefined && hasFormat && values.format !== "pretty" ? EXPLAIN_AND_FORMAT : undefined,
		values.listRules && !["pretty", "json"].includes(String(values.format)) ? LIST_AND_FORMAT : undefined,
		values.suppressed && !["pretty", "json"].includes(String(values.format)) ? SUPPRESSED_AND_FORMAT : undefined,
		values.suppressed && (values.fix || values.watch || values.stdin) ? SUPPRESSED_AND_FIX : undefined,
		values.stdin && values.fix ? STDIN_AND_FIX : undefined,
		values.stdin && values.watch ? STDIN_AND_WATCH : undefined,
		values.stdinFilename !== undefined && !values.stdin ? NEEDS_STDIN : undefined,
	].find((texts) => texts !== undefined);
}

const HEADINGS: Readonly<Record<string, Localized>> = {
	"Usage:": { en: "Usage:", nl: "Gebruik:" },
	"Arguments:": { en: "What to check:", nl: "Wat te controleren:" },
	"Options:": { en: "Options:", nl: "Opties:" },
};
