/** The pilots as pages are made from them: read and checked as `pilot-check` does, with the settings of their folders. */
import { resolve } from "node:path";
import { version } from "../../../../package.json";
import { check } from "../../check/check";
import { readText } from "../../disk/readText";
import { readDocument } from "../../document/read";
import { fileNameOf } from "../../format/fileNames";
import { PILOT_FORMAT } from "../../format/formats";
import type { PageSource } from "../../page/source";
import { createChecker } from "../checker/checker";
import { uriOf } from "../output/paths";
import { type Problem, settingsProblem } from "../output/problems";
import type { PageOptions } from "./args";

export interface PilotSource {
	readonly path: string;
	readonly source: PageSource;
}

export interface ReadPilots {
	/** One after the other, so that only one is in memory at a time. */
	readonly sources: () => Generator<PilotSource>;
	/** Of all that has been read. */
	readonly problems: () => readonly Problem[];
}

export async function readPilots(
	paths: readonly string[],
	cwd: string,
	{ language }: Pick<PageOptions, "language">,
	today: string,
): Promise<ReadPilots> {
	const checker = await createChecker({
		...{ cwd, today, language, config: undefined, rules: {}, formats: [], failing: [] },
		...{ minSeverity: undefined, suppressAll: false, withInputs: false, colors: false, columns: undefined, folder: "" },
	});
	const unreadable: Problem[] = [];
	const folders = new Map<string, string>();
	function* sources(): Generator<PilotSource> {
		for (const path of paths) {
			const uri = uriOf(cwd, path);
			if (checker.settings.isIgnored(uri)) {
				continue;
			}
			folders.set(uri.slice(0, uri.lastIndexOf("/") + 1), uri);
			const read = readText(resolve(cwd, path));
			if ("problem" in read) {
				unreadable.push({ path, reason: read.problem });
				continue;
			}
			const pilot = readDocument(read.text, PILOT_FORMAT, checker.settings.catalogueFor(uri));
			const findings = check(pilot, checker.contextFor(pilot, uri));
			yield { path, source: { pilot, findings, language, today, file: fileNameOf(uri), version } };
		}
	}
	return {
		sources,
		problems: () => [
			...unreadable,
			...checker.settings.problemsFor([...folders.values()]).map((problem) => settingsProblem(problem, cwd)),
		],
	};
}
