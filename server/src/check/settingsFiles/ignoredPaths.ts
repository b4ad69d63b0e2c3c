/** Patterns under `ignore` that are refused, because matching them would take too long. */

import { type Answer, spanOf, textOf } from "../../document/document";
import { answerAt } from "../../document/query";
import type { Localized } from "../../format/language";
import { MAX_PATTERNS, refusedAmong } from "../../text/patterns";
import type { Check, Finding } from "../core/finding";

export const ignoredPathsCheck: Check = (document) => {
	const items = answerAt(document, "ignore")?.items.filter((item) => textOf(item) !== "") ?? [];
	const refused = refusedAmong(items.map(textOf));
	const involved = items
		.filter((_, index) => refused[index] === "involved")
		.slice(0, MAX_FINDINGS)
		.map((item) => finding(item, tooComplex(textOf(item))));
	// All patterns beyond the limit are reported once.
	return [...involved, ...items.slice(MAX_PATTERNS, MAX_PATTERNS + 1).map((item) => finding(item, TOO_MANY))];
};

function finding(item: Answer, message: Localized): Finding {
	return { code: "file/value", span: spanOf(item), severity: "error", message };
}

/** Beyond a hundred, more findings do not help. */
const MAX_FINDINGS = 100;
/** Enough to recognise the pattern. */
const MAX_SHOWN = 40;

function tooComplex(pattern: string): Localized {
	const shown = pattern.length > MAX_SHOWN ? `${pattern.slice(0, MAX_SHOWN)}…` : pattern;
	return {
		en: `“${shown}” has too many stars or choices, so it doesn’t count. Use fewer, or name the folder.`,
		nl: `“${shown}” heeft te veel sterretjes of keuzes en telt niet mee. Gebruik er minder, of noem de map.`,
	};
}

const TOO_MANY: Localized = {
	en: `Nothing counts from here on: only the first ${MAX_PATTERNS} lines are read. Name folders instead of single files.`,
	nl: `Vanaf hier telt niets meer mee: alleen de eerste ${MAX_PATTERNS} regels worden gelezen. Noem mappen in plaats van losse bestanden.`,
};
