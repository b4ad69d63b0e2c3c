/** The help texts of `pilot-page`, and its messages about arguments. */
import type { Localized } from "../../format/language";

export const PAGE_ABOUT: Localized = {
	en: "Makes pages, overviews and registers of smart city pilots, for people who don’t open the files.",
	nl: "Maakt pagina's, overzichten en registers van smart-city-pilots, voor wie de bestanden niet opent.",
};
export const PAGE_USAGE: Localized = { en: "[paths…] --out <folder> [options]", nl: "[paden…] --out <map> [opties]" };
export const OUT: Localized = {
	en: "the folder to write in; what pilot-page did not write itself stays as it is",
	nl: "de map om in te schrijven; wat pilot-page niet zelf heeft geschreven, blijft zoals het is",
};
export const TO: Localized = { en: "what to make", nl: "wat er wordt gemaakt" };
export const FOR: Localized = { en: "who the pages are for", nl: "voor wie de pagina's zijn" };
export const PAGE_TODAY: Localized = {
	en: "treat this day as today, such as 2027-01-31; default: today",
	nl: "doe alsof het deze dag is, zoals 2027-01-31; standaard: vandaag",
};
export const PAGE_LOCALE: Localized = { en: "the language of the pages", nl: "de taal van de pagina's" };
export const PAGE_NO_GITIGNORE: Localized = {
	en: "also take what .gitignore leaves out",
	nl: "neem ook mee wat .gitignore overslaat",
};
export const PAGE_JOBS: Localized = {
	en: "how many files to make at once; default: one for each processor core",
	nl: "hoeveel bestanden tegelijk worden gemaakt; standaard: één per processorkern",
};
export const PAGE_EXIT_CODES: Localized = {
	en: `What can be made:
  html, docx, md       a page for each pilot; with html an index.html of all
  csv, json            one file with all pilots
  algorithm-register   JSON with the fields of the Dutch Algoritmeregister 1.0
  processing-record    CSV, a row for each set of personal data (GDPR art. 30)
  sensor-register      CSV, a row for each device
What a register asks and a pilot does not say is left empty and listed.

Exit codes:
  0  everything was written
  2  did not understand the command, or could not read or write something;
     everything else is still written
`,
	nl: `Wat er gemaakt kan worden:
  html, docx, md       een pagina per pilot; bij html ook index.html met alle
  csv, json            één bestand met alle pilots
  algorithm-register   JSON met de velden van het Algoritmeregister 1.0
  processing-record    CSV, een rij per set persoonsgegevens (AVG art. 30)
  sensor-register      CSV, een rij per apparaat
Wat een register vraagt en de pilot niet zegt, blijft leeg en wordt genoemd.

Uitkomst (exit code):
  0  alles is geschreven
  2  opdracht niet begrepen, of iets niet kunnen lezen of schrijven;
     de rest is wel geschreven
`,
};
export const PAGE_SEE_HELP: Localized = { en: "See pilot-page --help.", nl: "Zie pilot-page --help." };
export const NEEDS_OUT: Localized = {
	en: "Say which folder to write in, such as --out pages.",
	nl: "Geef de map om in te schrijven, zoals --out paginas.",
};
export const FOR_PAGES_ONLY: Localized = {
	en: "--for is about pages: use it with --to html, docx or md.",
	nl: "--for gaat over pagina's: gebruik het met --to html, docx of md.",
};
export const NO_STDIN: Localized = {
	en: "pilot-page reads files, not standard input: give the path of a pilot or folder.",
	nl: "pilot-page leest bestanden, niet de standaardinvoer: geef het pad van een pilot of map.",
};
