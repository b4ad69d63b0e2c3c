/** What is built for people, from the source of this moment, so that no old build is measured; and the same without the protocol. */
import { createRequire } from "node:module";
import { join } from "node:path";
import * as esbuild from "esbuild";
import { aliases } from "../../scripts/aliases.mjs";
import { build as buildAll } from "../../scripts/build.mjs";
import { benchDir, root } from "./paths.mjs";

const options = {
	absWorkingDir: root,
	bundle: true,
	platform: "node",
	target: "node20",
	format: "cjs",
	mainFields: ["module", "main"],
	alias: aliases,
	define: { "import.meta.url": "__filename" },
	legalComments: "none",
	logLevel: "warning",
};

/** What a server does, without the protocol around it. */
const inProcess = `
	export { TextDocument } from "vscode-languageserver-textdocument";
	import { PILOT_FORMAT } from "./server/src/format/formats";
	import { CATALOGUE } from "./server/src/format/regulations";
	import { TextDocument } from "vscode-languageserver-textdocument";
	import { Analyses } from "./server/src/lsp/analyses";
	import { UriCache } from "./server/src/lsp/files/uriCache";
	export const analysesAt = (today) => {
		const inputs = { format: PILOT_FORMAT, catalogue: CATALOGUE, severities: [], isIgnored: false };
		const existing = new UriCache(() => Promise.resolve(true));
		const analyses = new Analyses({ existing, inputsFor: () => inputs, today: () => today });
		// Each version is a document of its own, as in the server.
		const version = (one) => TextDocument.create(one.uri, one.languageId, one.version, one.getText());
		return { of: (document) => analyses.of(version(document)) };
	};
	export { getCompletions } from "./server/src/editing/completion/completion";
	export { getFoldingRanges } from "./server/src/editing/outline/foldingRanges";
	export { getHover } from "./server/src/editing/hover";
	export { getDefinition, getDocumentHighlights } from "./server/src/editing/parties/partyNavigation";
	export { getSelectionRanges } from "./server/src/editing/outline/selectionRanges";
	export { getSymbols } from "./server/src/editing/outline/symbols";
	export { RULES } from "./server/src/check/rules/index";
	export { missingCheck } from "./server/src/check/missing/missing";
	export { shapeCheck } from "./server/src/check/shape/shape";
	export { documentOf } from "./server/src/document/document";
	export { parse } from "./server/src/yaml/parse/parse";
	export { toDiagnostic } from "./server/src/editing/toLsp";
	export { check } from "./server/src/check/check";
	export { fixesOf } from "./server/src/check/core/finding";
	export { safeEdits } from "./server/src/check/fixAll";
	export { getCodeActions } from "./server/src/editing/codeActions";
	export { getCodeLenses } from "./server/src/editing/codeLenses";
	export { getDocumentLinks } from "./server/src/editing/documentLinks";
	export { getFormatting } from "./server/src/editing/formatting/formatting";
	export { getInlayHints } from "./server/src/editing/inlayHints";
	export { getReferences } from "./server/src/editing/parties/partyNavigation";
	export { getRename } from "./server/src/editing/parties/rename";
	export { getSemanticTokens } from "./server/src/editing/semanticTokens";
	export { getSymbolList } from "./server/src/editing/outline/symbols";
	export { getWorkspaceSymbols } from "./server/src/editing/pilots/workspaceSymbols";
	export { linkedFilesOf } from "./server/src/document/links";
	export { summaryOf } from "./server/src/editing/pilots/pilotSummary";
	export { getOnTypeFormatting } from "./server/src/editing/formatting/onTypeFormatting";
	export { checkCrossFile } from "./server/src/crossFile/index";
	export { factsOf } from "./server/src/crossFile/facts";
	export { fixedText } from "./server/src/cli/fix/fix";
	export { checkedFiles } from "./server/src/report/fileReport";
	export { githubWriter } from "./server/src/report/github";
	export { gitlabWriter } from "./server/src/report/gitlab";
	export { jsonWriter } from "./server/src/report/json";
	export { junitWriter } from "./server/src/report/junit";
	export { prettyWriter } from "./server/src/report/pretty";
	export { readinessWriter } from "./server/src/report/readiness";
	export { sarifWriter } from "./server/src/report/sarif";
	export { writtenFile } from "./server/src/report/writer";
`;

export async function build() {
	await buildAll();
	const library = join(benchDir, "in-process.js");
	await esbuild.build({ ...options, stdin: { contents: inProcess, resolveDir: root, loader: "ts" }, outfile: library });
	// Loaded from one file, as ours is.
	const echo = join(benchDir, "echo-server.js");
	await esbuild.build({ ...options, entryPoints: ["test/bench/echoServer.mjs"], outfile: echo, minify: true });
	return {
		echo,
		server: join(root, "dist", "pilot-language-server.js"),
		pilotCheck: join(root, "dist", "pilot-check.js"),
		pilotPage: join(root, "dist", "pilot-page.js"),
		library,
		inProcess: createRequire(import.meta.url)(library),
	};
}
