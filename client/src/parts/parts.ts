/** The parts of a pilot in the file of snippets, which holds each in both languages. Knows no VS Code. */
import type { Language } from "../../../server/src/protocol/protocol";

export interface Part {
	readonly label: string;
	/** The question that it answers. */
	readonly detail: string;
	/** With tab stops. */
	readonly text: string;
}

interface FileSnippet {
	readonly body: readonly string[];
	readonly description: string;
}

const ENDINGS: Readonly<Record<Language, string>> = { en: " (English)", nl: " (Nederlands)" };

export function partsIn(file: string, language: Language): readonly Part[] {
	const snippets: Readonly<Record<string, FileSnippet>> = JSON.parse(file);
	return Object.entries(snippets)
		.filter(([name]) => name.endsWith(ENDINGS[language]))
		.map(([name, { body, description }]) => ({
			label: name.slice(0, -ENDINGS[language].length),
			detail: description,
			text: body.join("\n"),
		}));
}
