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
	const conflicts: readonly (readonly [isThere: unknown, texts: Localized])[] = [
		[lists.length > 1, ONE_LIST],
		[values.stdin && lists.length > 0, STDIN_AND_LIST],
		[values.filesFrom !== undefined && paths.length > 0, LIST_AND_PATHS],
		[values.filesFrom === "-" && values.watch, LIST_AND_WATCH],
		[values.listFiles && (values.stdin || values.watch || values.fix), NAMES_ONLY],
	];
	return conflicts.find(([isThere]) => isThere)?.[1];
}

const CHANGED: Localized = {
	en: "check only pilots that have changed in git: since the last commit, or since this branch split off from one such as main",
	nl: "controleer alleen pilots die in git zijn gewijzigd: sinds de laatste commit, of sinds de aftakking van een branch zoals main",
};
const STAGED: Localized = {
	en: "check only pilots that are staged for the next commit",
	nl: "controleer alleen pilots die klaarstaan voor de volgende commit",
};
const FILES_FROM: Localized = {
	en: "check only the files in this list, with a name on each line; - is standard input",
	nl: "controleer alleen de bestanden in deze lijst, met op elke regel een naam; - is de standaardinvoer",
};
const NO_GITIGNORE: Localized = {
	en: "also check what .gitignore leaves out",
	nl: "controleer ook wat .gitignore overslaat",
};
const NO_ERROR_ON_UNMATCHED: Localized = {
	en: "don’t fail the check if a path or pattern has no pilots",
	nl: "laat de controle niet mislukken als een pad of patroon geen pilots heeft",
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
	en: "--list-files doesn’t work with --stdin, --watch or --fix: leave those out.",
	nl: "--list-files werkt niet met --stdin, --watch of --fix: laat die weg.",
};
const ONE_LIST: Localized = {
	en: "Give only one of --changed, --staged and --files-from.",
	nl: "Geef maar één van --changed, --staged en --files-from.",
};
const STDIN_AND_LIST: Localized = {
	en: "--stdin doesn’t work with --changed, --staged or --files-from: leave those out.",
	nl: "--stdin werkt niet met --changed, --staged of --files-from: laat die weg.",
};
const LIST_AND_PATHS: Localized = {
	en: "Give either --files-from or paths, not both.",
	nl: "Geef óf --files-from óf paden, niet allebei.",
};
const LIST_AND_WATCH: Localized = {
	en: "--watch doesn’t work with --files-from -: give a file with the list.",
	nl: "--watch werkt niet met --files-from -: geef een bestand met de lijst.",
};
