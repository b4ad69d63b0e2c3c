/** The pages of docs/rules, which are installed beside the program. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../../format/language";

/** The page about a code, in Markdown; nothing if the message says everything. */
export function rulePage(code: string, language: Language): string | undefined {
	const path = join(__dirname, "..", "docs", "rules", `${code}${language === "nl" ? ".nl" : ""}.md`);
	return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}
