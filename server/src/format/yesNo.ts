/** The names of the two answers to a yes-or-no question. */
import type { Localized } from "./language";

export const YES_NO: Readonly<Record<"true" | "false", Localized>> = {
	true: { en: "yes", nl: "ja" },
	false: { en: "no", nl: "nee" },
};
