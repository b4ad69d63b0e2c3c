/**
 * The findings that only several pilots together show. They are named here because they are silenced and set as the others
 * are; `portfolio/` finds them.
 */
import type { Localized } from "../format/language";

export const ACROSS_PILOTS = {
	"portfolio/baselines-differ": { en: "Different baselines for one indicator", nl: "Verschillende nulmetingen" },
	"portfolio/busy-stakeholder": {
		en: "Stakeholder in many pilots at once",
		nl: "Belanghebbende in veel pilots tegelijk",
	},
	"portfolio/same-title": { en: "Two pilots with one title", nl: "Twee pilots met dezelfde titel" },
} as const satisfies Readonly<Record<string, Localized>>;

export type AcrossPilots = keyof typeof ACROSS_PILOTS;

export function isAcrossPilots(code: string): code is AcrossPilots {
	return Object.hasOwn(ACROSS_PILOTS, code);
}
