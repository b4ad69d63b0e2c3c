/**
 * Writes `snippets/pilot.code-snippets` from the skeletons that fixes and completion write too.
 * `--check` writes nothing and fails when the file is stale.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { root } from "./vscode/paths.mjs";

const target = join(root, "snippets", "pilot.code-snippets");
const text = `${JSON.stringify(await snippets(), undefined, "\t")}\n`;

if (!process.argv.includes("--check")) {
	writeFileSync(target, text);
} else if (readFileSync(target, "utf8") !== text) {
	console.error("snippets/pilot.code-snippets is stale: run npm run generate and commit what it writes.");
	process.exitCode = 1;
}

async function snippets() {
	const { outputFiles } = await build({
		entryPoints: [join(root, "server", "src", "editing", "snippetFile.ts")],
		bundle: true,
		format: "esm",
		platform: "neutral",
		write: false,
	});
	const source = `data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString("base64")}`;
	return (await import(source)).snippetFile();
}
