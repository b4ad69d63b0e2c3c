/** Writes the report on standard output and those that go into files. */
import { statSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { makeFolder } from "../../disk/makeFolder";
import { problemOfWriting, writeText } from "../../disk/writeText";
import type { Localized } from "../../format/language";
import type { Io } from "../io";
import { chunksOf } from "./chunks";
import type { ReportFile } from "./formats";
import type { Problem } from "./problems";

/**
 * Returns the reports that could not be written.
 * @param reports the pieces of the report on standard output, then those of each file
 */
export function writeReports(
	reports: readonly Iterable<string>[],
	files: readonly ReportFile[],
	{ cwd, stdout }: Pick<Io, "cwd" | "stdout">,
): readonly Problem[] {
	const [shown = [], ...others] = reports;
	for (const chunk of chunksOf(shown)) {
		stdout(chunk);
	}
	return files.flatMap(({ path }, index) => {
		const reason = writeFile(resolve(cwd, path), [...(others[index] ?? [])].join(""));
		return reason === undefined ? [] : [{ path, reason }];
	});
}

function writeFile(path: string, text: string): Localized | undefined {
	try {
		const stats = statSync(path, { throwIfNoEntry: false });
		if (stats === undefined) {
			makeFolder(dirname(path));
		} else if (!stats.isFile()) {
			// A pipe or `/dev/stderr`, which cannot be replaced.
			writeFileSync(path, text);
			return undefined;
		}
		return writeText(path, text);
	} catch (error) {
		return problemOfWriting((error as NodeJS.ErrnoException).code);
	}
}
