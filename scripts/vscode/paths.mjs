/** Where the harness keeps things, so that every script and .gitignore mean the same folders. */
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
/** Downloaded tools: kept between runs, ignored by git. */
export const toolsDir = join(root, ".vscode-test");
/** What a test leaves for people to look at. */
export const resultsDir = join(root, "test-results");

/** The last code-server whose VS Code (1.100.3) runs on Node 20. */
export const codeServerVersion = "4.100.3";
export const codeServerDir = join(toolsDir, `code-server-${codeServerVersion}`);
