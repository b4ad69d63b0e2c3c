/** The arguments of `pilot-page`. */
import { Command, CommanderError, Option } from "commander";
import { version } from "../../../../package.json";
import { type Language, type Localized, languageOf } from "../../format/language";
import { READERS, type Reader } from "../../page/model";
import type { PrintedText } from "../args/args";
import { HAS_NUL, HELP, PATHS, VERSION } from "../args/argTexts";
import { HELP_HEADINGS, helpIn } from "../args/help";
import { readDay, readJobs } from "../args/readers";
import { findRepeated } from "../args/repeatedOptions";
import { requestedLanguage } from "../args/requestedLanguage";
import { usageError } from "../args/usageErrors";
import {
	FOR,
	FOR_PAGES_ONLY,
	NEEDS_OUT,
	NO_STDIN,
	OUT,
	PAGE_ABOUT,
	PAGE_EXIT_CODES,
	PAGE_JOBS,
	PAGE_LOCALE,
	PAGE_NO_GITIGNORE,
	PAGE_SEE_HELP,
	PAGE_TODAY,
	PAGE_USAGE,
	TO,
} from "./argTexts";
import { isPageKind, OUTPUT_KINDS, type OutputKind } from "./kinds";

export interface PageOptions {
	readonly paths: readonly string[];
	readonly out: string;
	readonly to: OutputKind;
	readonly reader: Reader;
	readonly language: Language;
	readonly today: string | undefined;
	/** Whether files that `.gitignore` names are left out of folders and patterns. */
	readonly gitignore: boolean;
	readonly jobs: number | undefined;
}

/** @param locale of the machine, used if no language is chosen */
export function readPageArguments(argv: readonly string[], locale: string | undefined): PageOptions | PrintedText {
	const language = requestedLanguage(argv) ?? languageOf(locale);
	const wrong = (texts: Localized) => ({ text: `${texts[language]} ${PAGE_SEE_HELP[language]}\n`, isError: true });
	if (argv.some((one) => one.includes("\0"))) {
		return wrong(HAS_NUL);
	}
	let output = "";
	const command = pageCommand(language)
		.exitOverride()
		.configureOutput({ writeOut: (text) => (output += text), writeErr: () => {} });
	const twice = findRepeated(command, ["out", "to", "for"]);
	try {
		command.parse([...argv], { from: "user" });
	} catch (error) {
		return error instanceof CommanderError && error.exitCode === 0
			? { text: output, isError: false }
			: { text: `${usageError(error, language, { seeHelp: PAGE_SEE_HELP, choices: CHOICES })}\n`, isError: true };
	}
	const values = command.opts();
	const to: OutputKind = values.to ?? "html";
	const conflict =
		twice() ??
		(command.args.includes("-") ? NO_STDIN : undefined) ??
		(values.out === undefined || values.out === "" ? NEEDS_OUT : undefined) ??
		(values.for !== undefined && !isPageKind(to) ? FOR_PAGES_ONLY : undefined);
	return conflict !== undefined
		? wrong(conflict)
		: {
				paths: command.args.length === 0 ? ["."] : command.args,
				out: values.out,
				to,
				reader: values.for ?? "all",
				language,
				today: values.today,
				gitignore: values.gitignore !== false,
				jobs: values.jobs,
			};
}

function pageCommand(language: Language): Command {
	const localized = (texts: Localized) => texts[language];
	return new Command("pilot-page")
		.usage(localized(PAGE_USAGE))
		.description(localized(PAGE_ABOUT))
		.argument("[paths...]", localized(PATHS))
		.option("--out <folder>", localized(OUT))
		.addOption(new Option("--to <what>", localized(TO)).choices([...OUTPUT_KINDS]).default(undefined, "html"))
		.addOption(new Option("--for <reader>", localized(FOR)).choices([...READERS]).default(undefined, "all"))
		.addOption(new Option("--locale <language>", localized(PAGE_LOCALE)).choices(["nl", "en"]))
		.option("--today <date>", localized(PAGE_TODAY), readDay)
		.option("--no-gitignore", localized(PAGE_NO_GITIGNORE))
		.option("--jobs <number>", localized(PAGE_JOBS), readJobs)
		.version(version, "--version", localized(VERSION))
		.helpOption("-h, --help", localized(HELP))
		.addHelpText("after", `\n${localized(PAGE_EXIT_CODES)}`)
		.configureHelp(helpIn(language, HEADINGS));
}

function listed(values: readonly string[]): Localized {
	return { en: values.join(", "), nl: values.join(", ") };
}

const CHOICES: Readonly<Record<string, Localized>> = {
	"--to": listed(OUTPUT_KINDS),
	"--for": listed(READERS),
	"--locale": listed(["nl", "en"]),
	"--jobs": { en: "a whole number such as 2", nl: "een heel getal zoals 2" },
	"--today": { en: "a day such as 2027-01-31", nl: "een dag zoals 2027-01-31" },
};

const HEADINGS: Readonly<Record<string, Localized>> = {
	...HELP_HEADINGS,
	"Arguments:": { en: "Which pilots:", nl: "Welke pilots:" },
};
