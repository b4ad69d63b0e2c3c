/** Which pages there are to ask for. Knows no VS Code. */
import type { Language } from "../../server/src/protocol/protocol";

/** `/README.md` or `/why/target-is-baseline.nl.md`; nothing that leads out of the folder of the pages. */
export function isPage(path: string): boolean {
	return /^(\/[a-z-]+)?\/[\w-]+(\.nl)?\.md$/.test(path);
}

/** The guide, which lists all others, by the name that its tab has. */
const GUIDES: Readonly<Record<Language, string>> = { en: "/Guide.md", nl: "/Uitleg.md" };

export function guideIn(language: Language): string {
	return GUIDES[language];
}

export function isGuide(path: string): boolean {
	return Object.values(GUIDES).includes(path);
}

/** The file in docs/rules/ that holds this page in this language. */
export function fileOf(path: string, language: Language): string {
	const page = isGuide(path) ? "/README.md" : path;
	return page.replace(/(\.nl)?\.md$/, language === "nl" ? ".nl.md" : ".md");
}
