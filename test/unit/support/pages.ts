/** The pages of the rules as the tests read them. */
import { fileURLToPath } from "node:url";

export const PAGES = fileURLToPath(new URL("../../../docs/rules/", import.meta.url));
export const HEADINGS = {
	en: ["Why it matters", "What it looks at", "Not like this", "But like this", "Quick-fix", "Where it comes from"],
	nl: [
		...["Waarom het ertoe doet", "Waar de controle naar kijkt", "Niet zo", "Maar zo", "Oplossing met één klik"],
		"Waar het vandaan komt",
	],
};
export const SEVERITIES = {
	en: { error: "error", warning: "warning", information: "information", hint: "hint" },
	nl: { error: "fout", warning: "waarschuwing", information: "ter informatie", hint: "tip" },
};

/** @param kind `good` or `bad` */
export function examplesIn(page: string, kind: string): string[] {
	return [...page.matchAll(new RegExp(`^\`\`\`yaml ${kind}\\n(.*?)^\`\`\``, "gms"))].map(([, yaml]) => yaml ?? "");
}
