/** The pages of docs/rules, which lie beside the program. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../../format/language";

/** What there is to read about findings with this code, in Markdown; nothing where the message says all. */
export function rulePage(code: string, language: Language): string | undefined {
	const path = join(__dirname, "..", "docs", "rules", `${code}${language === "nl" ? ".nl" : ""}.md`);
	return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}
