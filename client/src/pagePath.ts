/** Which pages there are to ask for. Knows no VS Code. */
import type { Language } from "../../server/src/protocol/protocol";

/** `/README.md` or `/why/target-is-baseline.nl.md`; nothing that leads out of the folder of the pages. */
export function isPage(path: string): boolean {
	return /^(\/[a-z-]+)?\/[\w-]+(\.nl)?\.md$/.test(path);
}

/** The guide, which lists all others. */
export function allPages(language: Language): string {
	return pageIn(language, "/README.md");
}

/** The same page in this language. */
export function pageIn(language: Language, path: string): string {
	return path.replace(/(\.nl)?\.md$/, language === "nl" ? ".nl.md" : ".md");
}
