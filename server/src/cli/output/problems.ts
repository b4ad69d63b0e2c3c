/** What stood in the way: a line each on standard error, in the language of the person. */
import type { SettingsProblem } from "../../disk/settingsProblems";
import type { Language, Localized } from "../../format/language";
import type { WrittenFile } from "../../report/writer";
import type { Position } from "../../text/positions";
import { printable } from "../../text/printable";
import type { Io } from "../io";
import { pathOfUri } from "./paths";

export interface Problem {
	/** As it was asked for, or from the working directory. */
	readonly path: string;
	/** Where in the file. */
	readonly at?: Position;
	readonly reason: Localized;
}

/** What was asked for twice, by its name and with its folder, is reported once. */
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

export function ofSettings({ uri, place, message }: SettingsProblem, cwd: string): Problem {
	return { path: pathOfUri(uri, cwd), at: place?.start, reason: message };
}

function lineOf({ path, at, reason }: Problem, language: Language): string {
	const where = at === undefined ? path : `${path}:${at.line + 1}:${at.character + 1}`;
	return printable(`${where}: ${reason[language]}`);
}
