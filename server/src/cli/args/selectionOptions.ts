/** The options that choose files: what git says has changed, or a list. */
import type { Command } from "commander";
import type { Localized } from "../../format/language";

export interface SelectionOptions {
	/** Only what has changed since `ref`; without it since the last commit. */
	readonly changed: { readonly ref: string | undefined } | undefined;
	readonly staged: boolean;
	/** A file with a list of files; `-` is standard input. */
	readonly filesFrom: string | undefined;
	/** Whether files that `.gitignore` names are left out of folders and patterns. */
	readonly gitignore: boolean;
	/** Whether a path that leads to no pilots fails the run. */
	readonly errorOnUnmatched: boolean;
	/** Only their names are shown. */
	readonly listFiles: boolean;
	/** The file whose settings are shown. */
	readonly showConfig: string | undefined;
}

export function addSelectionOptions(command: Command, localized: (texts: Localized) => string): Command {
	return command
		.option("--changed [ref]", localized(CHANGED))
		.option("--staged", localized(STAGED))
		.option("--files-from <file>", localized(FILES_FROM))
		.option("--no-gitignore", localized(NO_GITIGNORE))
		.option("--no-error-on-unmatched", localized(NO_ERROR_ON_UNMATCHED))
		.option("--list-files", localized(LIST_FILES))
		.option("--show-config <file>", localized(SHOW_CONFIG));
}

export function readSelection(values: Record<string, unknown>): SelectionOptions {
	const { changed, filesFrom, showConfig } = values;
	return {
		changed:
			changed === undefined ? undefined : { ref: typeof changed === "string" && changed !== "" ? changed : undefined },
		staged: values.staged === true,
		filesFrom: typeof filesFrom === "string" ? filesFrom : undefined,
		gitignore: values.gitignore !== false,
		errorOnUnmatched: values.errorOnUnmatched !== false,
		listFiles: values.listFiles === true,
		showConfig: typeof showConfig === "string" ? showConfig : undefined,
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
					: values.listFiles && (values.stdin || values.watch || values.fix)
						? NAMES_ONLY
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
const NO_GITIGNORE: Localized = {
	en: "also check what .gitignore leaves out",
	nl: "controleer ook wat .gitignore overslaat",
};
const NO_ERROR_ON_UNMATCHED: Localized = {
	en: "a path or pattern without pilots does not fail the check",
	nl: "een pad of patroon zonder pilots laat de controle niet mislukken",
};
const LIST_FILES: Localized = {
	en: "show the names of the files that would be checked, and check nothing",
	nl: "toon de namen van de bestanden die zouden worden gecontroleerd, en controleer niets",
};
const SHOW_CONFIG: Localized = {
	en: "show which settings apply to this file",
	nl: "toon welke instellingen voor dit bestand gelden",
};
const NAMES_ONLY: Localized = {
	en: "--list-files checks nothing: leave out --stdin, --watch and --fix.",
	nl: "--list-files controleert niets: laat --stdin, --watch en --fix weg.",
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
