/** The help texts of the command and its options, and the messages about options that do not go together. */
import type { Localized } from "../../format/language";

/** In the working directory. */
export const CACHE_FILE = ".pilot-check.cache";

export const ABOUT: Localized = {
	en: "Checks smart city pilots: which answers are missing, and which ones don’t add up.",
	nl: "Controleert smart-city-pilots: welke antwoorden ontbreken nog, en welke passen niet bij elkaar.",
};
export const USAGE: Localized = { en: "[options] [paths…]", nl: "[opties] [paden…]" };
/** Comes before the default of an option. */
export const DEFAULT_LABEL: Localized = { en: "default:", nl: "standaard:" };
export const PATHS: Localized = {
	en: "files, folders or patterns such as 'pilots/**/*.pilot.yaml'; put ! in front to leave something out; default: this folder",
	nl: "bestanden, mappen of patronen zoals 'pilots/**/*.pilot.yaml'; zet er ! voor om iets over te slaan; standaard: deze map",
};
export const FORMAT: Localized = { en: "how to write the findings", nl: "hoe de meldingen eruitzien" };
export const MIN_SEVERITY: Localized = {
	en: "show only findings of this severity or higher, and fail the check if there are any",
	nl: "toon alleen meldingen van deze ernst of hoger, en laat de controle mislukken als die er zijn",
};
export const MAX_WARNINGS: Localized = {
	en: "fail the check if there are more warnings than this",
	nl: "laat de controle mislukken als er meer waarschuwingen zijn dan dit",
};
export const STATUS: Localized = {
	en: "check only pilots with this status; separate several with commas",
	nl: "controleer alleen pilots met deze status; zet er komma’s tussen als het er meer zijn",
};
export const FIX: Localized = {
	en: "fix everything that can only be fixed one way",
	nl: "herstel alles wat maar op één manier kan",
};
export const DRY_RUN: Localized = {
	en: "with --fix: only show what would change",
	nl: "met --fix: toon alleen wat er zou veranderen",
};
export const READINESS: Localized = {
	en: "show a table of the pilots, with how many answers each of the three questions has",
	nl: "toon een tabel van de pilots, met hoeveel antwoorden er zijn bij elk van de drie vragen",
};
export const WATCH: Localized = {
	en: "keep running, and check again whenever a file changes",
	nl: "blijf actief en controleer opnieuw zodra een bestand verandert",
};
export const STDIN: Localized = {
	en: "check the text from standard input",
	nl: "controleer de tekst uit de standaardinvoer",
};
export const STDIN_FILENAME: Localized = {
	en: "with --stdin: the path to check the text as",
	nl: "met --stdin: het pad waarmee de tekst wordt gecontroleerd",
};
export const CONFIG: Localized = {
	en: "use these settings for all pilots, instead of the .pilotrc.yaml of their folders",
	nl: "gebruik deze instellingen voor alle pilots, in plaats van de .pilotrc.yaml van hun map",
};
export const VERSION: Localized = { en: "show the version", nl: "toon de versie" };
export const TODAY: Localized = {
	en: "treat this day as today, such as 2027-01-31; default: today",
	nl: "doe alsof het deze dag is, zoals 2027-01-31; standaard: vandaag",
};
export const LOCALE: Localized = { en: "the language of the findings", nl: "de taal van de meldingen" };
export const JOBS: Localized = {
	en: "how many files to check at once; default: one for each processor core",
	nl: "hoeveel bestanden tegelijk worden gecontroleerd; standaard: één per processorkern",
};
export const CACHE: Localized = {
	en: `check only what has changed since last time; results are kept in ${CACHE_FILE}`,
	nl: `controleer alleen wat sinds de vorige keer is veranderd; de uitkomsten staan in ${CACHE_FILE}`,
};
export const CACHE_PATH: Localized = {
	en: "the same, but keep the results in this file",
	nl: "hetzelfde, maar bewaar de uitkomsten in dit bestand",
};
export const LIST_RULES: Localized = { en: "list all findings by name", nl: "toon alle meldingen op naam" };
export const EXPLAIN: Localized = {
	en: "explain a finding, such as why.problem or why/no-payer",
	nl: "leg een melding uit, zoals why.problem of why/no-payer",
};
export const HELP: Localized = { en: "show this help", nl: "toon deze hulp" };
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
export const EXIT_CODES: Localized = {
	en: `Exit codes:
  0  found nothing that fails the check
  1  found an error, more warnings than --max-warnings allows, or anything of
     --min-severity or higher
  2  did not understand the command or a setting, or could not read something;
     everything else is still checked
`,
	nl: `Uitkomst (exit code):
  0  niets gevonden dat de controle laat mislukken
  1  een fout gevonden, meer waarschuwingen dan --max-warnings toestaat, of iets
     van --min-severity of hoger
  2  de opdracht of een instelling is niet begrepen, of iets was niet te lezen;
     al het andere is wel gecontroleerd
`,
};
export const HAS_NUL: Localized = {
	en: "The command contains a character that can’t be in a file name (NUL): leave it out.",
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
	en: "--readiness always shows a table: leave out --format.",
	nl: "--readiness toont altijd een tabel: laat --format weg.",
};
export const EXPLAIN_AND_FORMAT: Localized = {
	en: "--explain only writes plain text: leave out --format.",
	nl: "--explain geeft alleen gewone tekst: laat --format weg.",
};
export const LIST_AND_FORMAT: Localized = {
	en: "--list-rules writes plain text, or JSON with --format json. Other formats don’t work here.",
	nl: "--list-rules geeft gewone tekst, of JSON met --format json. Andere formats kunnen hier niet.",
};
export const STDIN_AND_FIX: Localized = {
	en: "Text from --stdin can’t be fixed: give the path of a file.",
	nl: "Tekst via --stdin kan niet worden hersteld: geef het pad van een bestand.",
};
export const STDIN_AND_WATCH: Localized = {
	en: "--watch doesn’t work with --stdin.",
	nl: "--watch werkt niet met --stdin.",
};
export const SEE_HELP: Localized = { en: "See pilot-check --help.", nl: "Zie pilot-check --help." };
