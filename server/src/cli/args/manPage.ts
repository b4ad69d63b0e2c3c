/** The manual page of the command, in roff: `pilot-check --man | man -l -`. */
import { version } from "../../../../package.json";
import type { Language, Localized } from "../../format/language";
import { ABOUT, EXIT_CODES, PATHS, USAGE } from "./argTexts";
import { listOptions } from "./optionList";

export function manPage(language: Language): string {
	const heading = (title: Localized) => `.SH ${title[language].toUpperCase()}`;
	const options = listOptions(language).flatMap(({ names, flags, description }) => [
		".TP",
		`\\fB${roff(names.join(", "))}\\fR${roff(flags.replace(/^(?:-\w, )?--[\w-]+/, ""))}`,
		roffLine(description),
	]);
	return [
		`.TH PILOT\\-CHECK 1 "" "pilot\\-check ${roff(version)}"`,
		heading({ en: "Name", nl: "Naam" }),
		`pilot\\-check \\- ${roff(ABOUT[language])}`,
		heading({ en: "Synopsis", nl: "Gebruik" }),
		`\\fBpilot\\-check\\fR ${roff(USAGE[language])}`,
		heading({ en: "What to check", nl: "Wat te controleren" }),
		roffLine(PATHS[language]),
		heading({ en: "Options", nl: "Opties" }),
		...options,
		...exitCodes(language),
		"",
	].join("\n");
}

/** The heading in the help is that of this part, and its lines stay as they are. */
function exitCodes(language: Language): readonly string[] {
	const [title = "", ...lines] = EXIT_CODES[language].trimEnd().split("\n");
	return [`.SH ${roff(title.replace(/:$/, "").toUpperCase())}`, ".nf", ...lines.map(roffLine), ".fi"];
}

function roff(text: string): string {
	return text.replaceAll("\\", "\\e").replaceAll("-", "\\-");
}

/** A point or an apostrophe at the start of a line would make it a request. */
function roffLine(text: string): string {
	return roff(text).replace(/^[.']/, "\\&$&");
}
