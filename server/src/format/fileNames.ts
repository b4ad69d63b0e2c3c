/** How the files of pilots are named. */
const NAME = /(?:^|[/.])pilot\.ya?ml$/i;

/** For those who look for them in a folder and all below it; capitals make no difference. */
export const PILOT_FILES = "**/{*.[pP][iI][lL][oO][tT],[pP][iI][lL][oO][tT]}.{[yY][aA][mM][lL],[yY][mM][lL]}";

/** @param path a path or an address */
export function isPilotFile(path: string): boolean {
	return NAME.test(path);
}
