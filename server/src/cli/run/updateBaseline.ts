/** After a check: records known findings, takes solved ones out, or says that some have been solved. */
import { localPath } from "../../disk/localPath";
import type { Localized } from "../../format/language";
import type { WrittenFile } from "../../report/writer";
import { printable } from "../../text/printable";
import type { Options } from "../args/args";
import { prune, recordAll, solvedCount } from "../baseline/record";
import type { Checker } from "../checker/checker";
import type { Io } from "../io";
import { uriOf } from "../output/paths";
import type { Problem } from "../output/problems";

export interface Updated {
	readonly files: readonly WrittenFile[];
	/** The files are all pilots of whole folders. */
	readonly areAll: boolean;
	readonly checker: Checker;
}

/** Returns what could not be written. */
export function updateBaseline(
	{ files, areAll, checker }: Updated,
	{ suppressions, language }: Options,
	io: Io,
): readonly Problem[] {
	const options = {
		cwd: io.cwd,
		baseline: checker.baseline,
		areAll,
		settingsFileFor(path: string) {
			const uri = checker.settings.fileFor(uriOf(io.cwd, path));
			return uri === undefined ? undefined : localPath(uri);
		},
	};
	const say = (texts: Localized) => io.stderr(`${printable(texts[language])}\n`);
	if (suppressions === undefined) {
		const count = solvedCount(files, options);
		if (count > 0) {
			say(solved(count));
		}
		return [];
	}
	const { problems, notes } = (suppressions === "record" ? recordAll : prune)(files, options);
	notes.forEach(say);
	return problems;
}

function solved(count: number): Localized {
	return {
		en: `${count === 1 ? "1 known finding has" : `${count} known findings have`} been solved: take ${count === 1 ? "it" : "them"} out of the list with --prune-suppressions.`,
		nl: `${count === 1 ? "1 bekende melding is" : `${count} bekende meldingen zijn`} opgelost: haal die uit de lijst met --prune-suppressions.`,
	};
}
