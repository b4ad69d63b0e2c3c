/** What the pages of docs/rules say of themselves at their head. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./vscode/paths.mjs";

export const pagesDir = join(root, "docs", "rules");
export const languages = ["en", "nl"];

/** The title and severity of the rule as its page gives them, or nothing while it has no page yet. */
export function readHead(id, language) {
	const path = join(pagesDir, fileOf(id, language));
	if (!existsSync(path)) return undefined;
	const [, title, severity] = /^# (.+)\n\n`[^`]+` · (.+)\n/.exec(readFileSync(path, "utf8")) ?? [];
	if (title === undefined) throw new Error(`${path} does not start with a title and a line with its id and severity.`);
	return { title, severity };
}

export function fileOf(name, language) {
	return `${name}${language === "en" ? "" : `.${language}`}.md`;
}
