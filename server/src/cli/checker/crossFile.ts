/** Runs the cross-file rules over all files and adds their findings to the reports. */
import type { LocatedFinding } from "../../check/core/finding";
import type { PilotFacts } from "../../crossFile/facts";
import { checkCrossFile } from "../../crossFile/index";
import type { ReadText } from "../../disk/readText";
import { crossFileReport } from "../../report/fileReport";
import type { WrittenFile } from "../../report/writer";
import { memoize } from "../../settings/memoize";
import { withSeverities } from "../../settings/severities";
import { WITH_LINE_HASHES } from "../output/formats";
import { pathOfUri, uriOf } from "../output/paths";
import type { CheckedFile } from "./checkedFile";
import type { Checker, CheckOptions } from "./checker";

/** By the URI of a pilot. */
export type CrossFileFindings = ReadonlyMap<string, readonly LocatedFinding[]>;

/** @param areAll the files are all pilots of whole folders */
export function findCrossFileFindings(files: readonly CheckedFile[], areAll: boolean): CrossFileFindings {
	const facts = files.flatMap((file): PilotFacts[] => (file.facts === "" ? [] : [JSON.parse(file.facts)]));
	return checkCrossFile(facts, { areAll });
}

export function addCrossFileFindings(
	files: readonly CheckedFile[],
	crossFile: CrossFileFindings,
	checker: Checker,
	read: (path: string) => ReadText,
	{ cwd, language, formats }: Pick<CheckOptions, "cwd" | "language" | "formats">,
): readonly WrittenFile[] {
	const options = { language, withLineHashes: formats.some((format) => WITH_LINE_HASHES.has(format)) };
	// Thousands of files name the same few.
	const pathOf = memoize((uri) => pathOfUri(uri, cwd));
	const byPath = new Map([...crossFile].map(([uri, findings]) => [pathOf(uri), findings]));
	return files.map((file) => {
		const { written } = file;
		const found = byPath.get(written.path);
		if (found === undefined) {
			return written;
		}
		const findings = withSeverities(found, checker.settings.severitiesFor(uriOf(cwd, written.path)));
		const text = findings.length === 0 ? undefined : read(written.path);
		return text === undefined || "problem" in text
			? written
			: checker.add(file, crossFileReport(written.path, findings, text.text, pathOf, options));
	});
}
