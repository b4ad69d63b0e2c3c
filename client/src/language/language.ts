/** Which language the product speaks: chosen by the person, or else the one they already read. Knows no VS Code. */
import type { Language } from "../../../server/src/protocol/protocol";

/**
 * `setting` is `pilot.language`; for `auto` VS Code's display language counts where it is Dutch. It mostly is not, for
 * VS Code has no Dutch language pack: then the system (or the browser) decides.
 */
export function chooseLanguage(setting: unknown, displayLanguage: string, systemLocale: string): Language {
	if (setting === "nl" || setting === "en") {
		return setting;
	}
	return isDutch(displayLanguage) || isDutch(systemLocale) ? "nl" : "en";
}

/** `nl`, `nl-BE`, `nl_NL.UTF-8`. */
function isDutch(locale: string): boolean {
	return /^nl(?![a-z])/i.test(locale);
}
