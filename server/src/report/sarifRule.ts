/** How SARIF describes each kind of finding: in short, in full, and as help. */

import { CROSS_FILE_FINDINGS } from "../check/core/crossFileFindings";
import { findingNames } from "../check/findingNames";
import { RULES } from "../check/rules/index";
import { FILE_CODES, severityOfFile } from "../check/shape/codes";
import { CROSS_FILE_RULES } from "../crossFile/rules/index";
import type { Language } from "../format/language";
import { questionAt } from "../format/questions";
import type { Severity } from "../format/status";

export const LEVELS: Readonly<Record<Severity, "error" | "warning" | "note">> = {
	error: "error",
	warning: "warning",
	information: "note",
	hint: "note",
};
/** For findings whose severity does not depend on the pilot. */
const SEVERITIES: ReadonlyMap<string, Severity> = new Map<string, Severity>([
	...[...RULES, ...CROSS_FILE_RULES].map(({ id, severity }): [string, Severity] => [id, severity]),
	...FILE_CODES.map((code): [string, Severity] => [code, severityOfFile(code)]),
]);

/** All kinds of findings, in a fixed order. */
export function sarifCodes(): readonly string[] {
	return [...new Set([...findingNames().keys(), ...Object.keys(CROSS_FILE_FINDINGS)])].sort();
}

/** As a name of a rule is written: `why/no-payer` is `WhyNoPayer`. */
function nameOf(code: string): string {
	return code.replace(/(?:^|[^a-z\d]+)([a-z\d])/gi, (_, first: string) => first.toUpperCase());
}

/** @param page the page in docs/rules, in Markdown, if there is one */
export function sarifRule(code: string, language: Language, page: string | undefined) {
	// Settings name the severity after it.
	const title =
		findingNames()
			.get(code)
			?.[language].replace(/ \([^)]*\)$/, "") ?? code;
	const markdown = page ?? helpOnAnswer(code, language) ?? title;
	const severity = SEVERITIES.get(code);
	return {
		id: code,
		name: nameOf(code),
		shortDescription: { text: title },
		fullDescription: { text: page === undefined ? firstParagraph(markdown) : firstParagraph(firstSection(page)) },
		help: { text: plain(markdown), markdown },
		...(severity === undefined ? {} : { defaultConfiguration: { level: LEVELS[severity] } }),
	};
}

function helpOnAnswer(code: string, language: Language): string | undefined {
	const texts = questionAt(code)?.texts[language];
	if (texts === undefined) {
		return undefined;
	}
	const examples = texts.examples.map((example) => `- ${example}\n`).join("");
	return `${texts.question} ${texts.description}\n${examples === "" ? "" : `\n${examples}`}`;
}

/** The first section of a page: why it matters. */
function firstSection(page: string): string {
	return page.split(/^## .*\n+/m)[1] ?? page;
}

function firstParagraph(markdown: string): string {
	return plain(markdown.split("\n\n", 1)[0] ?? "");
}

/** For tools that do not render Markdown. */
function plain(markdown: string): string {
	return markdown
		.replace(/^```.*\n/gm, "")
		.replace(/^#+ /gm, "")
		.replaceAll("`", "")
		.trim();
}
