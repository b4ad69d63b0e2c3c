/** The pages of docs/rules, which explain why a finding matters: one of each, in both languages; a missing answer needs none. */
import { isCrossFileCode } from "../check/core/crossFileCodes";
import { isRule } from "../check/rules/check";
import { isAboutFile } from "../check/shape/codes";
import type { Language } from "../format/language";

/** The page about findings with this code, as a path below docs/rules; none where the message is enough. */
export function pageOf(code: string, language: Language): string | undefined {
	return isRule(code) || isCrossFileCode(code) || isAboutFile(code)
		? `${code}${language === "en" ? "" : `.${language}`}.md`
		: undefined;
}
