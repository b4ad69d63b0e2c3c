/**
 * The findings that several pilots show only together. They are listed here because comments and settings treat them as any
 * other; `crossFile/` finds them.
 */
import type { Localized } from "../../format/language";

export const CROSS_FILE_FINDINGS = {
	"portfolio/baselines-differ": { en: "Different baselines for one indicator", nl: "Verschillende nulmetingen" },
	"portfolio/busy-stakeholder": {
		en: "Stakeholder in many pilots at once",
		nl: "Belanghebbende in veel pilots tegelijk",
	},
	"portfolio/same-title": { en: "Two pilots with one title", nl: "Twee pilots met dezelfde titel" },
} as const satisfies Readonly<Record<string, Localized>>;

export type CrossFileCode = keyof typeof CROSS_FILE_FINDINGS;

export function isCrossFileCode(code: string): code is CrossFileCode {
	return Object.hasOwn(CROSS_FILE_FINDINGS, code);
}
