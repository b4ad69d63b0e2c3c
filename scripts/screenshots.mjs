/**
 * `npm run screenshots`: takes the pictures of the README, the guides and the walkthrough anew, from the tests that use VS
 * Code as a person does.
 */
import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "./build.mjs";
import { run } from "./process.mjs";
import { resultsDir, root } from "./vscode/paths.mjs";
import { toWebp } from "./vscode/webp.mjs";

const names = ["portfolio-en-light", "pilot-check", "new-pilot-en-4", "new-pilot-nl-4"];
const pages = /^(page-(?:next-to-text|printed)-(?:en|nl))\.png$/;
const walkthrough = /^walkthrough-(\w+-(?:en|nl)-(?:light|dark))\.png$/;
const [taken, target] = [join(resultsDir, "ui"), join(root, "docs", "images")];

await build();
const vitest = join(root, "node_modules", "vitest", "vitest.mjs");
// So that none of another day is taken for one of this.
rmSync(taken, { recursive: true, force: true });
const { code } = await run(process.execPath, [vitest, "run", "--project", "ui"], {
	cwd: root,
	show: true,
	env: { ...process.env, PILOT_LOOKS: "full" },
});
// One that failed does not keep the others back.
process.exitCode = code;
mkdirSync(taken, { recursive: true });
mkdirSync(join(target, "walkthrough"), { recursive: true });
for (const name of names.map((one) => `${one}.png`)) {
	if (existsSync(join(taken, name))) copyFileSync(join(taken, name), join(target, name));
}
await toWebp(
	readdirSync(taken).flatMap((file) => {
		const [, step] = walkthrough.exec(file) ?? [];
		const [, page] = pages.exec(file) ?? [];
		return [
			...(step === undefined ? [] : [[join(taken, file), join(target, "walkthrough", `${step}.webp`)]]),
			...(page === undefined ? [] : [[join(taken, file), join(target, `${page}.webp`)]]),
		];
	}),
);
