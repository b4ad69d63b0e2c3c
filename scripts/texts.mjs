/**
 * `npm run texts`: every text of a finding with its arguments filled in, and every fix and title, as a table in Markdown with
 * both languages side by side, to be read through by a person. `npm run texts -- --all` adds every other text of the source.
 */
import { createViteServer } from "vitest/node";
import { staticTexts } from "./staticTexts.mjs";
import { root } from "./vscode/paths.mjs";

const server = await createViteServer({
	root,
	configFile: false,
	logLevel: "error",
	server: { middlewareMode: true, ws: false, watch: null },
	optimizeDeps: { noDiscovery: true },
});
const { findingTexts, ruleTitles } = await server.ssrLoadModule("/test/unit/words/collect.ts");
const { messages, missing, related, fixes } = findingTexts();
await server.close();

const parts = [
	["Messages", messages],
	["Missing answers", missing],
	["Related places", related],
	["Fixes", fixes],
	["What rules are called", ruleTitles()],
	...(process.argv.includes("--all") ? [["Other texts", staticTexts()]] : []),
];
for (const [title, texts] of parts) {
	console.log(
		`\n## ${title} (${texts.length})\n\n| id | severity | signs | English | Nederlands |\n| --- | --- | --- | --- | --- |`,
	);
	for (const { id, severity, text } of texts) {
		const signs = `${text.en.length} / ${text.nl.length}`;
		console.log(`| ${[id, severity, signs, text.en, text.nl].map(cell).join(" | ")} |`);
	}
}

/** A bar would end the cell. */
function cell(text) {
	return text.replaceAll("|", "\\|").replace(/\s*\n\s*/g, " ");
}
