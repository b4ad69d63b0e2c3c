/** The languages of the product. Texts stand side by side, so that a missing one does not compile. */

export const LANGUAGES = ["en", "nl"] as const;
export type Language = (typeof LANGUAGES)[number];
export type Localized = Readonly<Record<Language, string>>;

/** The language for a locale such as `nl-BE`; English where it is none of ours. */
export function languageOf(locale: string | undefined): Language {
	return locale?.toLowerCase().startsWith("nl") ? "nl" : "en";
}
