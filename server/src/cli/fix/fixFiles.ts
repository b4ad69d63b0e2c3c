/** Fixes files on disk, or shows the changes as a diff. */

import { resolve } from "node:path";
import { createTwoFilesPatch } from "diff";
import { readText } from "../../disk/readText";
import { writeText } from "../../disk/writeText";
import { readDocument } from "../../document/read";
import { PILOT_FORMAT } from "../../format/formats";
import type { Localized } from "../../format/language";
import { printable } from "../../text/printable";
import { isChosen, type Options } from "../args/args";
import type { Checker } from "../checker/checker";
import type { Io } from "../io";
import { uriOf } from "../output/paths";
import type { Problem } from "../output/problems";
import { fixedText } from "./fix";

/** Files that could not be fixed. */
export function fixFiles(paths: readonly string[], checker: Checker, options: Options, io: Io): readonly Problem[] {
	return paths.flatMap((path) => {
		const reason = fixFile(path, checker, options, io);
		return reason === undefined ? [] : [{ path, reason }];
	});
}

function fixFile(path: string, checker: Checker, options: Options, io: Io): Localized | undefined {
	const uri = uriOf(io.cwd, path);
	if (checker.settings.isIgnored(uri)) {
		return undefined;
	}
	const read = readText(resolve(io.cwd, path));
	if ("problem" in read) {
		// The check that follows reports the problem.
		return options.dryRun ? read.problem : undefined;
	}
	const pilot = readDocument(read.text, PILOT_FORMAT, checker.settings.catalogueFor(uri));
	const after = isChosen(pilot.status, options) ? fixedText(pilot, checker.contextFor(pilot, uri)) : read.text;
	if (after === read.text) {
		return undefined;
	}
	const { mark = "" } = read;
	if (options.dryRun) {
		io.stdout(diffOf(printable(path), mark + read.text, mark + after));
		return undefined;
	}
	const problem = writeText(resolve(io.cwd, path), mark + after, mark + read.text);
	if (problem === undefined) {
		io.stderr(`${printable(path)}: ${REPAIRED[options.language]}\n`);
	}
	return problem;
}

/** Escapes control characters from the file, but keeps its line breaks. */
function diffOf(name: string, before: string, after: string): string {
	const diff = createTwoFilesPatch(name, name, before, after, undefined, undefined, { context: 2 });
	return diff.replace(/[^\r\n]+|\r(?!\n)/g, printable);
}

const REPAIRED: Localized = { en: "fixed", nl: "hersteld" };
