/**
 * Fails when something in dist/ evaluates text as code, which a browser with a strict policy refuses, or when the licence texts of
 * what is bundled are not beside it.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { NOTICES } from "./notices.mjs";

const dist = join(dirname(dirname(fileURLToPath(import.meta.url))), "dist");
const forbidden = [/unsafe-eval/, /\beval\s*\(/, /\bnew\s+Function\b/, /\bFunction\s*\(\s*["'`]/];

for (const name of readdirSync(dist).filter((file) => file.endsWith(".js"))) {
	const code = readFileSync(join(dist, name), "utf8");
	for (const pattern of forbidden) {
		const found = pattern.exec(code);
		if (found) {
			const around = code.slice(Math.max(0, found.index - 60), found.index + 60);
			console.error(`dist/${name} evaluates text as code (${pattern.source}): …${around}…`);
			process.exitCode = 1;
		}
	}
}

if (!existsSync(join(dist, NOTICES))) {
	console.error(`dist/${NOTICES} is missing: the packages in the bundles ask for their licence texts.`);
	process.exitCode = 1;
}
