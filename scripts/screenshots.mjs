/** `npm run screenshots`: takes the pictures of the README anew, from the tests that use VS Code as a person does. */
import { copyFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { build } from "./build.mjs";
import { runOrThrow } from "./process.mjs";
import { resultsDir, root } from "./vscode/paths.mjs";

const names = [
	...["commissioner-missing", "commissioner-fixes", "stakeholder-suggested"],
	...["portfolio-en-light", "portfolio-nl-dark", "pilot-check"],
	...["new-pilot-en-1", "new-pilot-en-4", "new-pilot-en-made", "new-pilot-nl-4"],
];
const target = join(root, "docs", "images");

await build();
const vitest = join(root, "node_modules", "vitest", "vitest.mjs");
await runOrThrow("Using VS Code", process.execPath, [vitest, "run", "--project", "ui"], { cwd: root, show: true });
mkdirSync(target, { recursive: true });
for (const name of names) copyFileSync(join(resultsDir, "ui", `${name}.png`), join(target, `${name}.png`));
