/** `--format`: the report on standard output, and those that go into files: `--format sarif=pilots.sarif`. */
import { normalize } from "node:path";
import { InvalidArgumentError } from "commander";
import { isPilotFile } from "../../format/fileNames";
import type { Localized } from "../../format/language";
import { FORMATS, type FormatName, type ReportFile } from "../output/formats";
import { EXPLAIN_AND_FORMAT, LIST_AND_FORMAT, READINESS_AND_FORMAT, SUPPRESSED_AND_FORMAT } from "./argTexts";

/** As given: nothing for the path of the report on standard output. */
export interface GivenFormat {
	readonly format: (typeof FORMATS)[number];
	readonly path: string | undefined;
}

export function readFormat(value: string, before: readonly GivenFormat[] = []): readonly GivenFormat[] {
	const [, name = "", path] = /^([^=]*)(?:=(.*))?$/s.exec(value) ?? [];
	const format = FORMATS.find((one) => one === name);
	if (format === undefined || path === "") {
		throw new InvalidArgumentError("");
	}
	return [...before, { format, path: path === "-" ? undefined : path }];
}

/** The formats given for standard output, each once. */
export function shownFormats(given: readonly GivenFormat[]): readonly FormatName[] {
	return [...new Set(given.flatMap(({ format, path }) => (path === undefined ? format : [])))];
}

export function reportFiles(given: readonly GivenFormat[]): readonly ReportFile[] {
	return given.flatMap(({ format, path }) => (path === undefined ? [] : { format, path }));
}

/** What does not go together, and the options that print a text of their own. */
export function formatConflict(given: readonly GivenFormat[], values: Record<string, unknown>): Localized | undefined {
	const [shown, files] = [shownFormats(given), reportFiles(given)];
	const others = shown.filter((format) => format !== "pretty");
	const isForReading = files.length === 0 && others.length === 0;
	const isList = files.length === 0 && others.every((format) => format === "json");
	return [
		shown.length > 1 ? ONE_SHOWN : undefined,
		new Set(files.map(({ path }) => normalize(path))).size < files.length ? SAME_FILE : undefined,
		files.some(({ path }) => isPilotFile(path)) ? OVER_A_PILOT : undefined,
		values.readiness && shown.length > 0 ? READINESS_AND_FORMAT : undefined,
		values.explain !== undefined && !isForReading ? EXPLAIN_AND_FORMAT : undefined,
		values.listRules && !isList ? LIST_AND_FORMAT : undefined,
		values.suppressed && !isList ? SUPPRESSED_AND_FORMAT : undefined,
		values.dryRun && files.length > 0 ? DRY_RUN_AND_FILE : undefined,
	].find((texts) => texts !== undefined);
}

/** In the help, after the formats. */
export const FORMAT_FILE: Localized = {
	en: "add =FILE to write to that file; more than one format is possible",
	nl: "zet er =BESTAND achter om naar dat bestand te schrijven; meerdere formats mogen",
};
const ONE_SHOWN: Localized = {
	en: "Only one report fits on the screen. Write the others to files, such as --format sarif=pilots.sarif.",
	nl: "Er past maar één rapport op het scherm. Schrijf de andere naar een bestand, zoals --format sarif=pilots.sarif.",
};
const SAME_FILE: Localized = {
	en: "Two reports would be written to the same file. Give each its own file.",
	nl: "Twee rapporten gaan naar hetzelfde bestand. Geef elk een eigen bestand.",
};
const OVER_A_PILOT: Localized = {
	en: "A report would be written over a pilot. Give it a name that doesn’t end in .pilot.yaml.",
	nl: "Een rapport zou over een pilot heen worden geschreven. Geef het een naam die niet op .pilot.yaml eindigt.",
};
const DRY_RUN_AND_FILE: Localized = {
	en: "--dry-run writes nothing, not even a report: leave out the file after --format.",
	nl: "--dry-run schrijft niets, ook geen rapport: laat het bestand na --format weg.",
};
