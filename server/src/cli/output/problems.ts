/** Problems of the run, a line each on standard error, in the language of the user. */
import type { DiskSettings } from "../../disk/settings";
import type { SettingsProblem } from "../../disk/settingsProblems";
import type { Language, Localized } from "../../format/language";
import type { WrittenFile } from "../../report/writer";
import type { Position } from "../../text/positions";
import { printable } from "../../text/printable";
import type { Io } from "../io";
import { pathOfUri, uriOf } from "./paths";

export interface Problem {
	/** As given, or relative to the working directory. */
	readonly path: string;
	/** The position in the file. */
	readonly position?: Position;
	readonly reason: Localized;
}

/** A file that was requested by name and through its folder is reported once. */
export function reportProblems(problems: readonly Problem[], language: Language, io: Io): void {
	for (const line of new Set(problems.map((problem) => lineOf(problem, language)))) {
		io.stderr(`${line}\n`);
	}
}

export function unreadableAmong(files: readonly WrittenFile[]): readonly Problem[] {
	return files.flatMap(({ path, unreadable }) =>
		unreadable === undefined ? [] : [{ path, reason: { en: unreadable, nl: unreadable } }],
	);
}

/** What is wrong in the settings files of these pilots, each problem once. */
export function settingsProblems(
	paths: readonly string[],
	{ settings }: { readonly settings: DiskSettings },
	cwd: string,
): readonly Problem[] {
	// Files of one folder have the same settings.
	const folders = new Set(paths.map((path) => path.slice(0, path.lastIndexOf("/") + 1)));
	const uris = [...folders].map((folder) => uriOf(cwd, `${folder}pilot.yaml`));
	return settings.problemsFor(uris).map((problem) => settingsProblem(problem, cwd));
}

function settingsProblem({ uri, range, message }: SettingsProblem, cwd: string): Problem {
	return { path: pathOfUri(uri, cwd), position: range?.start, reason: message };
}

function lineOf({ path, position, reason }: Problem, language: Language): string {
	const location = position === undefined ? path : `${path}:${position.line + 1}:${position.character + 1}`;
	return printable(`${location}: ${reason[language]}`);
}
