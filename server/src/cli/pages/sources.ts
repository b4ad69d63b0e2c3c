/** The pilots as pages are made from them: read and checked as `pilot-check` does, with the settings of their folders. */
import { resolve } from "node:path";
import { version } from "../../../../package.json";
import { check } from "../../check/check";
import type { Finding } from "../../check/core/finding";
import { readText } from "../../disk/readText";
import { readDocument } from "../../document/read";
import { fileNameOf } from "../../format/fileNames";
import { PILOT_FORMAT } from "../../format/formats";
import type { Language, Localized } from "../../format/language";
import type { PageSource } from "../../page/source";
import { linesOfFindings } from "../../report/fileReport";
import { identitiesOf } from "../baseline/suppressionsFile";
import { type Checker, createChecker } from "../checker/checker";
import { uriOf } from "../output/paths";

export interface PilotSource {
	readonly path: string;
	readonly source: PageSource;
}

export interface SourceOptions {
	/** Paths are relative to this folder. */
	readonly cwd: string;
	readonly language: Language;
	/** `YYYY-MM-DD`. */
	readonly today: string;
}

export interface Reader {
	readonly checker: Checker;
	/** Nothing for an ignored file. */
	read(path: string): PilotSource | { readonly path: string; readonly reason: Localized } | undefined;
}

export async function createReader({ cwd, language, today }: SourceOptions): Promise<Reader> {
	const checker = await createChecker({
		...{ cwd, today, language, config: undefined, rules: {}, formats: [], failing: [] },
		...{ minSeverity: undefined, suppressAll: false, withInputs: false, colors: false, columns: undefined, folder: "" },
	});
	return {
		checker,
		read(path) {
			const uri = uriOf(cwd, path);
			if (checker.settings.isIgnored(uri)) {
				return undefined;
			}
			const read = readText(resolve(cwd, path));
			if ("problem" in read) {
				return { path, reason: read.problem };
			}
			const pilot = readDocument(read.text, PILOT_FORMAT, checker.settings.catalogueFor(uri));
			const found = check(pilot, checker.contextFor(pilot, uri));
			const findings = withoutKnown(found, read.text, checker.baseline.knownIn(path));
			const known = found.length - findings.length;
			return { path, source: { pilot, findings, known, language, today, file: fileNameOf(uri), version } };
		},
	};
}

/** Those that were not there before, as `pilot-check` shows them. */
function withoutKnown(
	findings: readonly Finding[],
	text: string,
	isKnown: ((identity: string) => boolean) | undefined,
): readonly Finding[] {
	if (isKnown === undefined) {
		return findings;
	}
	const known = identitiesOf(linesOfFindings(findings, text)).map(isKnown);
	return findings.filter((_, index) => known[index] === false);
}
