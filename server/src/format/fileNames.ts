/** How the files of pilots are named: the one rule of editor and command line. Capitals make no difference. */
const NAME = /(?:^|[/\\.])pilot\.ya?ml$/i;

/** For those who look for them in a folder and all below it; written so that it needs no option of whoever reads it. */
export const PILOT_FILES = "**/{*.[pP][iI][lL][oO][tT],[pP][iI][lL][oO][tT]}.{[yY][aA][mM][lL],[yY][mM][lL]}";

/** @param path a path or an address */
export function isPilotFile(path: string): boolean {
	return NAME.test(path);
}
