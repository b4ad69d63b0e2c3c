/** The findings that a comment can suppress. */
import type { Localized } from "../../format/language";
import { allQuestions } from "../../format/questions";
import { CROSS_FILE_FINDINGS } from "../core/crossFileFindings";
import { RULES } from "../rules/index";
import { FILE_CODES } from "../shape/codes";

export const UNUSED_IGNORE = "file/unused-ignore";
/** Unreadable text must not be hidden, and a useless comment cannot excuse itself. */
export const NEVER: ReadonlySet<string> = new Set(["file/syntax", UNUSED_IGNORE]);

/** Every suppressible finding, with its description. */
export const SUPPRESSIBLE: readonly { readonly code: string; readonly title: Localized | undefined }[] = [
	...RULES.map(({ id, title }) => ({ code: id, title })),
	...allQuestions()
		.filter(({ path }) => path !== "")
		.map(({ path, texts: { en, nl } }) => ({ code: path, title: { en: en.title, nl: nl.title } })),
	...FILE_CODES.filter((code) => !NEVER.has(code)).map((code) => ({ code, title: undefined })),
	...Object.entries(CROSS_FILE_FINDINGS).map(([code, title]) => ({ code, title })),
];

const CODES: ReadonlySet<string> = new Set(SUPPRESSIBLE.map(({ code }) => code));

export function isSuppressible(code: string): boolean {
	return CODES.has(code);
}
