/** Which settings apply to a file, and where they come from: for who wonders why a finding is there, or is not. */
import { dirname, resolve } from "node:path";
import { findingNames } from "../../check/findingNames";
import { createDiskSettings } from "../../disk/settings";
import { isPilotFile } from "../../format/fileNames";
import { FIXED, firstLevel, readSeverities } from "../../settings/severities";
import { printableJson } from "../../text/printable";
import { createBaseline } from "../baseline/baseline";
import type { CheckOptions } from "../checker/checker";
import { gitignored } from "../files/gitignore";
import { pathOfUri, shownPath, uriOf } from "../output/paths";
import { repositoryOf } from "../output/repository";

type ConfigOptions = Pick<CheckOptions, "cwd" | "config" | "rules">;

/** As JSON, with paths from the working directory. */
export function showConfig(file: string, { cwd, config, rules }: ConfigOptions): string {
	const absolute = resolve(cwd, file);
	const uri = uriOf(cwd, absolute);
	const settings = createDiskSettings(config, [readSeverities(rules)]);
	const shown = (found: string | undefined) => (found === undefined ? null : pathOfUri(found, cwd));
	const severities = settings.severitiesFor(uri);
	const levels = [...findingNames().keys()].flatMap((id) => {
		const level = id === FIXED ? undefined : firstLevel(id, severities);
		return level === undefined ? [] : [[id, level]];
	});
	const list = createBaseline(cwd, false).fileFor(absolute);
	const all = {
		file: shownPath(absolute, cwd),
		isPilot: isPilotFile(absolute),
		settings: settings.filesFor(uri).map(shown),
		isIgnored: settings.isIgnored(uri),
		isGitignored: gitignored(repositoryOf(dirname(absolute)) ?? dirname(absolute))(absolute),
		regulations: shown(settings.regulationsFor(uri)),
		suppressions: list === undefined ? null : shownPath(list, cwd),
		rules: Object.fromEntries(levels),
	};
	return `${printableJson(JSON.stringify(all, undefined, 2))}\n`;
}
