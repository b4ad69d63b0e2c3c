/** The help texts of the command and its options, and the messages about options that do not go together. */
import type { Localized } from "../../format/language";

/** In the working directory. */
export const CACHE_FILE = ".pilot-check.cache";

export const ABOUT: Localized = {
	en: "Checks the definitions of smart-city pilots: which questions are still open, and what does not fit together.",
	nl: "Controleert de beschrijvingen van smart-city-pilots: welke vragen nog open staan en wat niet bij elkaar past.",
};
export const USAGE: Localized = { en: "[options] [paths…]", nl: "[opties] [paden…]" };
/** Comes before the default of an option. */
export const DEFAULT_LABEL: Localized = { en: "without it", nl: "anders" };
export const PATHS: Localized = {
	en: "files, folders or patterns such as 'pilots/**/*.pilot.yaml'; with ! in front to leave something out; without any, this folder",
	nl: "bestanden, mappen of patronen zoals 'pilots/**/*.pilot.yaml'; met ! ervoor om iets over te slaan; zonder opgave deze map",
};
export const FORMAT: Localized = { en: "how the findings are written", nl: "hoe de meldingen worden geschreven" };
export const MIN_SEVERITY: Localized = {
	en: "show only findings of this severity or higher, and fail the check on any of them",
	nl: "toon alleen meldingen vanaf deze ernst, en laat elke daarvan de controle mislukken",
};
export const MAX_WARNINGS: Localized = {
	en: "fail the check if there are more warnings than this",
	nl: "laat de controle mislukken bij meer waarschuwingen dan dit",
};
export const STATUS: Localized = {
	en: "only pilots with this status; separate several with commas",
	nl: "alleen pilots met deze status; zet komma's tussen meerdere",
};
export const FIX: Localized = {
	en: "repair what has only one right outcome",
	nl: "herstel wat maar één goede uitkomst heeft",
};
export const DRY_RUN: Localized = {
	en: "with --fix: write nothing, show what would change",
	nl: "met --fix: schrijf niets, toon wat er zou veranderen",
};
export const READINESS: Localized = {
	en: "show a table of the pilots and how far the three questions are answered",
	nl: "toon een tabel van de pilots en hoe ver de drie vragen zijn beantwoord",
};
export const WATCH: Localized = {
	en: "keep running, and check again whenever a file changes",
	nl: "blijf actief, en controleer opnieuw als een bestand verandert",
};
export const STDIN: Localized = {
	en: "check the text from standard input",
	nl: "controleer de tekst uit de standaardinvoer",
};
export const STDIN_FILENAME: Localized = {
	en: "with --stdin: the path that the text is checked as",
	nl: "met --stdin: het pad waaronder de tekst wordt gecontroleerd",
};
export const CONFIG: Localized = {
	en: "the settings for all pilots, instead of the .pilotrc.yaml of their folders",
	nl: "de instellingen voor alle pilots, in plaats van de .pilotrc.yaml van hun map",
};
export const VERSION: Localized = { en: "show the version", nl: "toon de versie" };
export const TODAY: Localized = {
	en: "the day to check for, such as 2027-01-31; without it today",
	nl: "de dag waarvoor wordt gecontroleerd, zoals 2027-01-31; anders vandaag",
};
export const LOCALE: Localized = { en: "the language of the findings", nl: "de taal van de meldingen" };
export const JOBS: Localized = {
	en: "how many files are checked at once; without it as many as the machine has cores",
	nl: "hoeveel bestanden tegelijk worden gecontroleerd; anders zoveel als de machine kernen heeft",
};
export const CACHE: Localized = {
	en: `check only what has changed since the last time, which is kept in ${CACHE_FILE}`,
	nl: `controleer alleen wat sinds de vorige keer is veranderd, bewaard in ${CACHE_FILE}`,
};
export const CACHE_PATH: Localized = { en: "the same, kept in this file", nl: "hetzelfde, bewaard in dit bestand" };
export const LIST_RULES: Localized = { en: "list the names of all findings", nl: "toon de namen van alle meldingen" };
export const EXPLAIN: Localized = {
	en: "explain a finding, such as why.problem or why/no-payer",
	nl: "leg een melding uit, zoals why.problem of why/no-payer",
};
export const SUPPRESSED: Localized = {
	en: "list what comments silence, with the reason, who agreed and until when",
	nl: "toon wat met opmerkingen is uitgezet, met de reden, door wie en tot wanneer",
};
export const SUPPRESSED_AND_FIX: Localized = {
	en: "--suppressed only lists: leave out --fix, --watch and --stdin.",
	nl: "--suppressed toont alleen: laat --fix, --watch en --stdin weg.",
};
export const SUPPRESSED_AND_FORMAT: Localized = {
	en: "--suppressed is a list for people, or for programs with --format json.",
	nl: "--suppressed is een lijst voor mensen, of met --format json voor programma's.",
};
export const HELP: Localized = { en: "show this", nl: "toon dit" };
export const EXIT_CODES: Localized = {
	en: `Exit codes:
  0  nothing found that fails the check
  1  an error; more warnings than --max-warnings; anything of --min-severity
     or higher
  2  wrong use, wrong settings, or something that could not be read;
     the rest is checked anyway
`,
	nl: `Uitkomst (exit code):
  0  niets gevonden dat de controle laat mislukken
  1  een fout; meer waarschuwingen dan --max-warnings; iets vanaf --min-severity
  2  verkeerd gebruik, een fout in instellingen, of iets dat niet te lezen is;
     de rest is wel gecontroleerd
`,
};
export const HAS_NUL: Localized = {
	en: "The command contains a character that no file name can have (NUL): leave it out.",
	nl: "De opdracht bevat een teken dat in geen enkele bestandsnaam kan staan (NUL): laat het weg.",
};
export const NEEDS_FIX: Localized = { en: "--dry-run works only with --fix.", nl: "--dry-run werkt alleen met --fix." };
export const NEEDS_STDIN: Localized = {
	en: "--stdin-filename works only with --stdin.",
	nl: "--stdin-filename werkt alleen met --stdin.",
};
export const STDIN_AND_PATHS: Localized = {
	en: "Give either --stdin or paths, not both.",
	nl: "Geef óf --stdin óf paden, niet allebei.",
};
export const READINESS_AND_FORMAT: Localized = {
	en: "--readiness prints its own table: leave out --format.",
	nl: "--readiness geeft een eigen tabel: laat --format weg.",
};
export const EXPLAIN_AND_FORMAT: Localized = {
	en: "--explain is a text for people: leave out --format.",
	nl: "--explain is een tekst voor mensen: laat --format weg.",
};
export const LIST_AND_FORMAT: Localized = {
	en: "--list-rules is a list for people, or for programs with --format json.",
	nl: "--list-rules is een lijst voor mensen, of met --format json voor programma's.",
};
export const STDIN_AND_FIX: Localized = {
	en: "Text from --stdin cannot be repaired: give the path of a file.",
	nl: "Tekst via --stdin kan niet worden hersteld: geef het pad van een bestand.",
};
export const STDIN_AND_WATCH: Localized = { en: "--stdin cannot be watched.", nl: "--stdin kan niet worden gevolgd." };
export const SEE_HELP: Localized = { en: "See pilot-check --help.", nl: "Zie pilot-check --help." };
