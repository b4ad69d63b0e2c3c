/** What a message says of the editor, and is left out where there is none. */
import type { Language, Localized } from "../../format/language";

export const EDITOR_HINTS = {
	bulb: { en: " (see the light bulb)", nl: " (zie het lampje)" },
	choices: { en: " Press Ctrl+Space here to see the options.", nl: " Druk hier op Ctrl+spatie voor de keuzes." },
} satisfies Record<string, Localized>;

export function withoutEditorHints(message: string, language: Language): string {
	return Object.values(EDITOR_HINTS).reduce((text, hint) => text.replace(hint[language], ""), message);
}
