/** How one says the two answers of a question that is answered with yes or no. */
import type { Localized } from "./language";

export const YES_NO: Readonly<Record<"true" | "false", Localized>> = {
	true: { en: "yes", nl: "ja" },
	false: { en: "no", nl: "nee" },
};
