/** Usage errors of the option library, reworded for people and in their language. */
import { CommanderError } from "commander";
import type { Language, Localized } from "../../format/language";
import { isStatus, SEVERITIES, STATUSES } from "../../format/status";
import { resemblesDay } from "../../text/dates";
import { FORMATS } from "../output/formats";
import { SEE_HELP } from "./argTexts";
import { SHELLS } from "./shellOptions";

/** The library reports errors in English and for programmers. */
export function usageError(error: unknown, language: Language, { seeHelp, choices } = PILOT_CHECK): string {
	const { code, message } = error instanceof CommanderError ? error : { code: "", message: String(error) };
	const [option = ""] = /--?[\w-]+/.exec(message) ?? [];
	const [, suggestion] = /Did you mean (\S+)\?/.exec(message) ?? [];
	const [, value = ""] = /argument '(.*)' is invalid/s.exec(message) ?? [];
	const [, unknown = ""] = /unknown option '(.*)'/s.exec(message) ?? [];
	const texts =
		code === "commander.unknownOption"
			? /\.ya?ml$/.test(unknown)
				? fileWithDash(unknown)
				: unknownOption(option, suggestion)
			: code === "commander.optionMissingArgument"
				? missingValue(option)
				: code === "commander.invalidArgument"
					? invalidValue(
							option,
							option === "--status" ? (splitValues(value).find((name) => !isStatus(name)) ?? value) : value,
							choices[option],
						)
					: { en: message, nl: message };
	return `${texts[language]} ${seeHelp[language]}`;
}

function unknownOption(option: string, suggestion: string | undefined): Localized {
	return {
		en: `There is no option ${option}.${suggestion === undefined ? "" : ` Did you mean ${suggestion}?`}`,
		nl: `De optie ${option} bestaat niet.${suggestion === undefined ? "" : ` Bedoel je ${suggestion}?`}`,
	};
}

function fileWithDash(name: string): Localized {
	return {
		en: `Anything that starts with - is read as an option. Write ./${name} for the file with that name.`,
		nl: `Wat met - begint, wordt als optie gelezen. Schrijf ./${name} voor het bestand met die naam.`,
	};
}

function missingValue(option: string): Localized {
	return { en: `A value is missing after ${option}.`, nl: `Na ${option} ontbreekt een waarde.` };
}

function invalidValue(option: string, value: string, choices: Localized | undefined): Localized {
	if (option === "--today" && resemblesDay(value)) {
		return {
			en: `The date ${value} doesn’t exist: choose ${choices?.en}.`,
			nl: `De datum ${value} bestaat niet: kies ${choices?.nl}.`,
		};
	}
	return {
		en: `“${value}” doesn’t work with ${option}${choices === undefined ? "" : `: choose ${choices.en}`}.`,
		nl: `“${value}” kan niet bij ${option}${choices === undefined ? "" : `: kies ${choices.nl}`}.`,
	};
}

function listed(values: readonly string[]): Localized {
	return { en: values.join(", "), nl: values.join(", ") };
}

const CHOICES: Readonly<Record<string, Localized>> = {
	"--format": listed(FORMATS),
	"--min-severity": listed(SEVERITIES),
	"--status": listed(STATUSES),
	"--locale": listed(["nl", "en"]),
	"--completion": listed(SHELLS),
	"--today": { en: "a date such as 2027-01-31", nl: "een datum zoals 2027-01-31" },
	"--jobs": { en: "a whole number such as 2", nl: "een heel getal zoals 2" },
	"--max-warnings": { en: "a whole number such as 0", nl: "een heel getal zoals 0" },
};

/** What messages of a command say besides. */
export interface CommandTexts {
	readonly seeHelp: Localized;
	/** What each option can have. */
	readonly choices: Readonly<Record<string, Localized>>;
}
const PILOT_CHECK: CommandTexts = { seeHelp: SEE_HELP, choices: CHOICES };

/** The values of a list with commas. */
export function splitValues(value: string): readonly string[] {
	return value.split(",").map((name) => name.trim());
}
