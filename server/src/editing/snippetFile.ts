/** The snippets as the file that VS Code's *Insert Snippet* lists; `scripts/generate-snippets.mjs` writes it. */
import { LANGUAGES, type Language } from "../format/language";
import { questionAt } from "../format/questions";
import { SNIPPETS, type Snippet, snippetKey, snippetSkeleton } from "../format/snippets";
import { type Template, toSnippet } from "../text/template";
import { writeBlock, writeItem } from "../yaml/edit/write";
import type { Style } from "../yaml/style";

const STYLE: Style = { indent: 2, listsIndented: true, dashWidth: 2, lineBreak: "\n" };

/** One entry of a snippet file. Without a prefix: typing is served by completion, which knows where the cursor is. */
interface FileSnippet {
	readonly body: readonly string[];
	readonly description: string;
	readonly isFileTemplate?: true;
}

export function snippetFile(): Record<string, FileSnippet> {
	return Object.fromEntries(SNIPPETS.flatMap((snippet) => LANGUAGES.map((language) => entry(snippet, language))));
}

function entry(snippet: Snippet, language: Language): [string, FileSnippet] {
	const name = language === "nl" ? "Nederlands" : "English";
	return [
		`${snippet.title[language]} (${name})`,
		{
			body: toSnippet(templateOf(snippet, language)).split("\n"),
			description: descriptionOf(snippet, language),
			...(snippet.path === "" ? { isFileTemplate: true } : {}),
		},
	];
}

function descriptionOf(snippet: Snippet, language: Language): string {
	const texts = questionAt(snippet.path)?.texts[language];
	return texts?.question || texts?.description || "";
}

function templateOf(snippet: Snippet, language: Language): Template {
	const skeleton = snippetSkeleton(snippet, language);
	const key = snippetKey(snippet);
	if (key !== undefined) {
		return writeBlock([{ key, value: skeleton }], 0, STYLE);
	}
	return snippet.path === "" && skeleton.kind === "map"
		? writeBlock(skeleton.members, 0, STYLE)
		: writeItem(skeleton, 0, STYLE);
}
