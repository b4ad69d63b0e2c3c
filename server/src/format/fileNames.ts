/** How the files of pilots are named: the one rule of editor and command line. Capitals make no difference. */
const NAME = /(?:^|[/\\.])pilot\.ya?ml$/i;

/** A glob for pilots in a folder and all below it; it needs no option of the program that matches it. */
export const PILOT_FILES = "**/{*.[pP][iI][lL][oO][tT],[pP][iI][lL][oO][tT]}.{[yY][aA][mM][lL],[yY][mM][lL]}";

/** @param path a path or an address */
export function isPilotFile(path: string): boolean {
	return NAME.test(path);
}
