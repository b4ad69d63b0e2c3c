/** Lists the findings that comments suppress, with the reason, who agreed to it and until when. */
import { resolve } from "node:path";
import { suppressedIn } from "../../check/check";
import { isCrossFileCode } from "../../check/core/crossFileCodes";
import { isInEffect, suppressionComments } from "../../check/suppress/comments";
import { readText } from "../../disk/readText";
import type { SchemaDocument } from "../../document/document";
import { readDocument } from "../../document/read";
import { PILOT_FORMAT } from "../../format/formats";
import type { Language, Localized } from "../../format/language";
import { longDate } from "../../text/dates";
import { lineStarts, positionAt } from "../../text/positions";
import { printable } from "../../text/printable";
import { type Checker, createChecker } from "../checker/checker";
import { findFiles } from "../files/findFiles";
import { EXIT, type Exit } from "../io";
import { uriOf } from "../output/paths";
import { type Problem, reportProblems } from "../output/problems";
import type { CheckRun } from "./checkPaths";

interface Suppressed {
	readonly path: string;
	/** From 1. */
	readonly line: number;
	readonly code: string;
	readonly reason: string;
	readonly who?: string;
	/** `YYYY-MM-DD`, the last day. */
	readonly until?: string;
}

export async function listSuppressed({ options, checkOptions, io }: CheckRun): Promise<Exit> {
	const found = await findFiles(options.paths, io.cwd);
	const checker = await createChecker(checkOptions);
	const problems: Problem[] = [...found.problems];
	const suppressed = found.paths.flatMap((path) => {
		const read = readText(resolve(io.cwd, path));
		const uri = uriOf(io.cwd, path);
		if ("problem" in read) {
			problems.push({ path, reason: read.problem });
			return [];
		}
		return checker.settings.isIgnored(uri) ? [] : suppressedInText(path, uri, read.text, checker);
	});
	io.stdout(
		options.format === "json" ? `${JSON.stringify(suppressed, undefined, 2)}\n` : inLines(suppressed, options.language),
	);
	reportProblems(problems, options.language, io);
	return problems.length > 0 ? EXIT.failed : EXIT.clean;
}

function suppressedInText(
	path: string,
	uri: string,
	text: string,
	{ settings, contextFor }: Checker,
): readonly Suppressed[] {
	const pilot = readDocument(text, PILOT_FORMAT, settings.catalogueFor(uri));
	const context = contextFor(pilot, uri);
	const starts = lineStarts(text);
	const own = suppressedIn(pilot, context).map(({ finding, comment }) => ({
		code: finding.code,
		offset: finding.span.start,
		comment,
	}));
	return [...own, ...ofSeveralPilots(pilot, context.today)].map(({ code, offset, comment }) => ({
		path,
		line: positionAt(starts, offset).line + 1,
		code,
		reason: comment.reason,
		...(comment.who === undefined ? {} : { who: comment.who }),
		...(comment.end?.day === undefined ? {} : { until: comment.end.day }),
	}));
}

/** What several pilots show only together is suppressed in each for itself, whichever others there are. */
function ofSeveralPilots(pilot: SchemaDocument, today: string) {
	return suppressionComments(pilot)
		.filter((comment) => isInEffect(comment, today))
		.flatMap((comment) =>
			comment.codes
				.filter(({ code }) => isCrossFileCode(code))
				.map(({ code }) => ({ code, offset: comment.line, comment })),
		);
}

function inLines(suppressed: readonly Suppressed[], language: Language): string {
	const lines = suppressed.map(({ path, line, code, reason, who, until }) => {
		const end = until === undefined ? NO_END[language] : `${UNTIL[language]} ${longDate(until, language)}`;
		return `${path}:${line}  ${code}\n  ${[reason, ...(who === undefined ? [] : [who]), end].join(" · ")}\n`;
	});
	return lines.length === 0 ? `${NONE[language]}\n` : lines.map(printableBlock).join("");
}

/** Line ends stay, what a terminal would obey goes. */
function printableBlock(block: string): string {
	return block
		.split("\n")
		.map((line) => printable(line))
		.join("\n");
}

const UNTIL: Localized = { en: "until", nl: "tot en met" };
const NO_END: Localized = { en: "no end date", nl: "zonder einddatum" };
const NONE: Localized = { en: "Nothing is silenced.", nl: "Er is niets uitgezet." };
