/** The server as it is built for people, from the source of this moment, so that no old build is measured. */
import { createRequire } from "node:module";
import { join } from "node:path";
import * as esbuild from "esbuild";
import { runOrThrow } from "../../scripts/process.mjs";
import { benchDir, root } from "./paths.mjs";

const options = {
	absWorkingDir: root,
	bundle: true,
	minify: true,
	platform: "node",
	target: "node20",
	format: "cjs",
	mainFields: ["module", "main"],
	legalComments: "none",
	logLevel: "warning",
};

/** What a server does, without the protocol around it. */
const inProcess = `
	export { TextDocument } from "vscode-languageserver-textdocument";
	import { PILOT_FORMAT } from "./server/src/format/formats";
	import { CATALOGUE } from "./server/src/format/regulations";
	import { createAnalyses } from "./server/src/lsp/documents";
	export const analysesAt = (today) =>
		createAnalyses(() => ({ format: PILOT_FORMAT, catalogue: CATALOGUE, context: { today } }));
	export { getCompletions } from "./server/src/editing/completion";
	export { RULES } from "./server/src/check/rules/index";
	export { missingCheck } from "./server/src/check/missing/missing";
	export { shapeCheck } from "./server/src/check/file/shape";
	export { pilotOf } from "./server/src/pilot/pilot";
	export { parse } from "./server/src/yaml/parse";
	export { toDiagnostic } from "./server/src/editing/toLsp";
`;

export async function build() {
	await runOrThrow("Compiling the schema", process.execPath, [join(root, "scripts", "compile-schema.mjs")]);
	const server = join(benchDir, "pilot-language-server.js");
	const library = join(benchDir, "in-process.js");
	await esbuild.build({ ...options, entryPoints: ["server/src/lsp/node.ts"], outfile: server });
	await esbuild.build({
		...options,
		stdin: { contents: inProcess, resolveDir: root, loader: "ts" },
		outfile: library,
		minify: false,
	});
	return { server, inProcess: createRequire(import.meta.url)(library) };
}
