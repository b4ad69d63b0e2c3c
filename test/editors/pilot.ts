/** What each editor is given, and the set-up that docs/editors.md has people write. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** One key that does not belong, with one fix: `titel` stands for `title`. */
export const PILOT = "titel: Stille nachten\nmunicipality: Westerhaven\nstatus: \n";
export const FIXED = PILOT.replace("titel", "title");
/** Line and column, from 0, where the words of the status are suggested. */
export const STATUS = { line: 2, column: 8 };

export interface Desk {
	readonly folder: string;
	readonly file: string;
	write(name: string, text: string): string;
	clear(): void;
}

export function makeDesk(): Desk {
	const folder = mkdtempSync(join(tmpdir(), "editor-"));
	const write = (name: string, text: string) => {
		const path = join(folder, name);
		writeFileSync(path, text);
		return path;
	};
	return {
		folder,
		file: write("nacht.pilot.yaml", PILOT),
		write,
		clear: () => rmSync(folder, { recursive: true, force: true }),
	};
}

/** The code of the page in this language, with the server as it is built here. */
export function setUp(language: "lua" | "elisp"): string {
	const page = readFileSync(join(root, "docs", "editors.md"), "utf8");
	const code = new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, "ms").exec(page)?.[1] ?? "";
	if (!code.includes("~/smart-city-pilots/dist/")) {
		throw new Error(`docs/editors.md has no set-up in ${language} that starts the server.`);
	}
	return code.replaceAll("~/smart-city-pilots/dist/", join(root, "dist/"));
}

export interface Seen {
	/** Of each diagnostic its code and its message. */
	readonly diagnostics: readonly { readonly code: string; readonly message: string }[];
	readonly suggestions: readonly string[];
	/** The text after the first quick-fix of the first diagnostic. */
	readonly text: string;
}
