/** How the files of pilots are named: the one rule of editor and command line. Capitals make no difference. */
import { decoded } from "../text/paths";

const NAME = /(?:^|[/\\.])pilot\.ya?ml$/i;

/** A glob for pilots in a folder and all below it; it needs no option of the program that matches it. */
export const PILOT_FILES = "**/{*.[pP][iI][lL][oO][tT],[pP][iI][lL][oO][tT]}.{[yY][aA][mM][lL],[yY][mM][lL]}";

/** @param path a path or an address */
export function isPilotFile(path: string): boolean {
	return NAME.test(path);
}

/** What a person calls the file at an address: with its folder where all are named `pilot.yaml`. */
export function fileNameOf(uri: string): string {
	return decoded(/(?:[^/]+\/)?pilot\.ya?ml$|[^/]+$/.exec(uri)?.[0] ?? uri);
}
