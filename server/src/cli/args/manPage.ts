/** The manual page of the command, in roff: `pilot-check --man | man -l -`. */
import { version } from "../../../../package.json";
import type { Language, Localized } from "../../format/language";
import { wrapped } from "../../text/wrap";
import { ABOUT, EXIT_CODES, PATHS, USAGE } from "./argTexts";
import { listOptions } from "./optionList";

/** @param today the date of the page, `YYYY-MM-DD` */
export function manPage(language: Language, today: string): string {
	const heading = (title: Localized) => `.SH ${roff(title[language].toUpperCase())}`;
	const options = listOptions(language).flatMap(({ names, flags, description }) => [
		".TP",
		`\\fB${roff(names.join(", "))}\\fR${roff(flags.replace(/^(?:-\w, )?--[\w-]+/, ""))}`,
		...paragraph(description),
	]);
	return [
		`.TH PILOT\\-CHECK 1 ${today} "pilot\\-check ${roff(version)}"`,
		// Words are divided as in English, and names of findings are none.
		".nh",
		heading({ en: "Name", nl: "Naam" }),
		...paragraph(`pilot-check - ${ABOUT[language]}`),
		heading({ en: "Synopsis", nl: "Gebruik" }),
		`\\fBpilot\\-check\\fR ${roff(USAGE[language])}`,
		heading({ en: "What to check", nl: "Wat te controleren" }),
		...paragraph(PATHS[language]),
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

/** Lines of the length that linters of such pages ask for. */
function paragraph(text: string): readonly string[] {
	return wrapped(text, 80, (line) => roffLine(line).length).map(roffLine);
}

/** Not every reader of pages knows in which encoding they are. */
function roff(text: string): string {
	return text
		.replaceAll("\\", "\\e")
		.replaceAll("-", "\\-")
		.replace(/[^\0-\x7f]/gu, (sign) => `\\[u${sign.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0")}]`);
}

/** A point or an apostrophe at the start of a line would make it a request. */
function roffLine(text: string): string {
	return roff(text).replace(/^[.']/, "\\&$&");
}
