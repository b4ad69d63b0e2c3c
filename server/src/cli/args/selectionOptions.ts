/** The options that choose files: what git says has changed, or a list. */
import type { Command } from "commander";
import type { Localized } from "../../format/language";

export interface SelectionOptions {
	/** Only what has changed since `ref`; without it since the last commit. */
	readonly changed: { readonly ref: string | undefined } | undefined;
	readonly staged: boolean;
	/** A file with a list of files; `-` is standard input. */
	readonly filesFrom: string | undefined;
}

export function addSelectionOptions(command: Command, localized: (texts: Localized) => string): Command {
	return command
		.option("--changed [ref]", localized(CHANGED))
		.option("--staged", localized(STAGED))
		.option("--files-from <file>", localized(FILES_FROM));
}

export function readSelection(values: Record<string, unknown>): SelectionOptions {
	const { changed, filesFrom } = values;
	return {
		changed:
			changed === undefined ? undefined : { ref: typeof changed === "string" && changed !== "" ? changed : undefined },
		staged: values.staged === true,
		filesFrom: typeof filesFrom === "string" ? filesFrom : undefined,
	};
}

export function selectionConflict(values: Record<string, unknown>, paths: readonly string[]): Localized | undefined {
	const lists = [values.changed, values.staged, values.filesFrom].filter((value) => value !== undefined);
	return lists.length > 1
		? ONE_LIST
		: values.stdin && lists.length > 0
			? STDIN_AND_LIST
			: values.filesFrom !== undefined && paths.length > 0
				? LIST_AND_PATHS
				: values.filesFrom === "-" && values.watch
					? LIST_AND_WATCH
					: undefined;
}

const CHANGED: Localized = {
	en: "only pilots that git says have changed: since the last commit, or since this branch left another, such as main",
	nl: "alleen pilots die volgens git zijn gewijzigd: sinds de laatste commit, of sinds de aftakking van een branch, zoals main",
};
const STAGED: Localized = {
	en: "only pilots that are staged for the next commit",
	nl: "alleen pilots die klaarstaan voor de volgende commit",
};
const FILES_FROM: Localized = {
	en: "only the files in this list, a name on each line; - is standard input",
	nl: "alleen de bestanden in deze lijst, op elke regel een naam; - is de standaardinvoer",
};
const ONE_LIST: Localized = {
	en: "Give only one of --changed, --staged and --files-from.",
	nl: "Geef maar één van --changed, --staged en --files-from.",
};
const STDIN_AND_LIST: Localized = {
	en: "--stdin is one text: leave out --changed, --staged and --files-from.",
	nl: "--stdin is één tekst: laat --changed, --staged en --files-from weg.",
};
const LIST_AND_PATHS: Localized = {
	en: "Give either --files-from or paths, not both.",
	nl: "Geef óf --files-from óf paden, niet allebei.",
};
const LIST_AND_WATCH: Localized = {
	en: "--files-from - can be read only once: give a file to watch.",
	nl: "--files-from - is maar één keer te lezen: geef een bestand om te volgen.",
};
