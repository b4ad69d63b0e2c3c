/** Every text of a finding, with its arguments filled in, from whole pilots, the pages of the rules and single mistakes. */
import { check } from "../../../server/src/check/check";
import { CROSS_FILE_FINDINGS } from "../../../server/src/check/core/crossFileFindings";
import { type Finding, type FindingData, fixesOf } from "../../../server/src/check/core/finding";
import { missingMessage } from "../../../server/src/check/missing/missing";
import { RULES } from "../../../server/src/check/rules/index";
import { FILE_CODES } from "../../../server/src/check/shape/codes";
import { filled, PROBLEM_CODES, syntaxMessage } from "../../../server/src/check/syntax/problemTexts";
import { slipFixTitle } from "../../../server/src/check/syntax/slipTexts";
import { checkCrossFile } from "../../../server/src/crossFile/index";
import { readDocument } from "../../../server/src/document/read";
import { type Format, OWN_REGULATIONS_FORMAT, PILOTRC_FORMAT } from "../../../server/src/format/formats";
import type { Localized } from "../../../server/src/format/language";
import { allQuestions } from "../../../server/src/format/questions";
import type { Problem, ProblemCode } from "../../../server/src/yaml/tree";
import { findingsOf, readCases } from "../../precision/judge";
import { overlay } from "../support/overlay";
import { badExamplesIn, examplesIn, LANGUAGES, readPage } from "../support/pages";
import { CONTEXT, findings } from "../support/pilots";
import { summaries } from "../support/summaries";
import { MISTAKES, OWN_LAWS_MISTAKES, SETTINGS_MISTAKES } from "./mistakes";

export interface FindingText {
	readonly id: string;
	readonly severity: string;
	readonly text: Localized;
}

export interface FindingTexts {
	readonly messages: readonly FindingText[];
	/** What the format asks and a pilot has no answer to. */
	readonly missing: readonly FindingText[];
	readonly related: readonly FindingText[];
	readonly fixes: readonly FindingText[];
}

/** Each text once. */
export function findingTexts(): FindingTexts {
	const found: readonly (Finding | FindingData)[] = [
		...readCases().flatMap(findingsOf),
		...RULES.flatMap(({ id }) => LANGUAGES.flatMap((language) => badExamplesIn(readPage(id, language)))).flatMap(
			({ part }) => findings(overlay(part)),
		),
		...FILE_CODES.flatMap((id) => LANGUAGES.flatMap((language) => examplesIn(readPage(id, language), "bad"))).flatMap(
			findings,
		),
		...MISTAKES.flatMap(findings),
		...SETTINGS_MISTAKES.flatMap((text) => inFile(text, PILOTRC_FORMAT)),
		...OWN_LAWS_MISTAKES.flatMap((text) => inFile(text, OWN_REGULATIONS_FORMAT)),
		...Object.keys(CROSS_FILE_FINDINGS).flatMap((id) => LANGUAGES.flatMap((language) => together(id, language))),
	];
	const at = (one: FindingData, text: Localized): FindingText => ({ id: one.code, severity: one.severity, text });
	const slips = PROBLEM_CODES.flatMap((code): FindingText[] => {
		const texts = NAMES.map((name) => syntaxMessage(problemOf(code, name)));
		return texts.map((text) => ({ id: `file/syntax ${code}`, severity: "error", text }));
	});
	const missing = allQuestions()
		.filter(({ path, texts }) => path !== "" && texts.en.question !== "")
		.map((question) => ({ id: question.path, severity: "", text: missingMessage(question) }));
	return {
		messages: eachOnce([...found.map((one) => at(one, one.message)), ...slips]),
		missing,
		related: eachOnce(found.flatMap((one) => (one.related ?? []).map(({ message }) => at(one, message)))),
		fixes: eachOnce([
			...found.flatMap((one) => fixesOf(one).map(({ title }) => at(one, title))),
			...PROBLEM_CODES.flatMap((code) => {
				const title = slipFixTitle(code);
				const text = title && filled(title, problemOf(code, "goals"));
				return text === undefined ? [] : [{ id: `file/syntax ${code}`, severity: "", text }];
			}),
		]),
	};
}

/** The titles of the rules and of the findings about the file. */
export function ruleTitles(): readonly FindingText[] {
	return [
		...RULES.map(({ id, severity, title }) => ({ id, severity, text: title })),
		...Object.entries(CROSS_FILE_FINDINGS).map(([id, text]) => ({ id, severity: "", text })),
	];
}

function problemOf(code: ProblemCode, name: string): Problem {
	return { code, span: { start: 0, end: 0 }, name, path: "success.scaling" };
}

/** A field, and none where the text has one of its own. */
const NAMES = ["goals", ""];

function inFile(text: string, format: Format): readonly Finding[] {
	return check(readDocument(text, format), CONTEXT);
}

/** The bad example of a page about several pilots. */
function together(id: string, language: (typeof LANGUAGES)[number]): readonly FindingData[] {
	return examplesIn(readPage(id, language), "bad").flatMap((example) => {
		const parts = example.split(/^# (\S+)\.pilot\.yaml\n/m).slice(1);
		const texts = parts.flatMap((name, index) => (index % 2 === 0 ? [[name, overlay(parts[index + 1] ?? "")]] : []));
		return [...checkCrossFile(summaries(Object.fromEntries(texts)), { areAll: true }).values()].flat();
	});
}

function eachOnce(texts: readonly FindingText[]): readonly FindingText[] {
	const byText = new Map(texts.map((one) => [`${one.id} ${one.text.en} ${one.text.nl}`, one]));
	return [...byText.values()].sort((a, b) => a.id.localeCompare(b.id));
}
