/** What is asked of a text, each by itself: but for the first, the reading has been done. */

const options = {
	language: "nl",
	related: true,
	pages: "pilot-docs",
	snippets: true,
	versioned: true,
	only: undefined,
	markdown: true,
	tabSize: 2,
	insertSpaces: true,
	confirms: true,
	followUp: true,
	folders: ["file:///pilots"],
};
const today = "2027-01-31";
const uri = "file:///pilots/a.pilot.yaml";

/** What does not change with who asks. */
export function readingOf(lib, text) {
	const tree = lib.parse(text);
	const pilot = lib.documentOf(tree);
	const context = { today, missingFiles: new Set(lib.linkedFilesOf(pilot, uri).map(({ path }) => path)) };
	return { text, tree, context };
}

/** As an editor has it, but all anew for each operation, so that nothing is memoized: findings with their fixes, and a pilot. */
export function analysisOf(lib, { text, tree, context }) {
	const document = lib.TextDocument.create(uri, "pilot", 1, text);
	return { document, pilot: lib.documentOf(tree), context, findings: lib.check(lib.documentOf(tree), context) };
}

const whole = (text) => ({ start: 0, end: text.length });
const middleOf = (text) => text.indexOf(":", text.length / 2) + 2;
/** On the last words: whoever looks from the start comes there last. */
const endOf = (text) => text.trimEnd().length;

/** Each is handed what was read, and does all its work. */
export function operationsOf(lib) {
	const writer = lib.sarifWriter({ version: "1", language: "nl", pageOf: () => undefined });
	return {
		reading: (_, text) => lib.parse(text),
		check: ({ pilot, context }) => lib.check(pilot, context),
		"all fixes": ({ findings }) => findings.map(lib.fixesOf),
		/** `--fix` and Fix All. */
		"safe fixes": ({ findings }) => lib.safeEdits(findings),
		"code actions": (analysis, text) => lib.getCodeActions(analysis, whole(text), options),
		"code actions of the file": (analysis, text) =>
			lib.getCodeActions(analysis, whole(text), { ...options, only: ["source"] }),
		SARIF: ({ pilot, context }) =>
			writer.file(lib.checkedFile("a.pilot.yaml", pilot, context, { language: "nl", withFixes: true })),
		diagnostics: ({ document, findings }) => findings.map((finding) => lib.toDiagnostic(document, finding, options)),
		completion: (analysis, text) => [
			lib.getCompletions(analysis, endOf(text), options),
			lib.getCompletions(analysis, middleOf(text), options),
		],
		hover: (analysis, text) => lib.getHover(analysis, endOf(text), options),
		"where a party is named": (analysis, text) => [
			lib.getReferences(analysis, endOf(text), true),
			lib.getDefinition(analysis, endOf(text)),
			lib.getDocumentHighlights(analysis, endOf(text)),
		],
		rename: (analysis, text) => lib.getRename(analysis, endOf(text), "another-one", options),
		symbols: (analysis) => lib.getSymbolList(analysis, options),
		"symbols of all pilots": ({ pilot }) => lib.getWorkspaceSymbols([lib.summaryOf(pilot, uri)], "a"),
		folds: (analysis) => lib.getFoldingRanges(analysis),
		selections: (analysis, text) => lib.getSelectionRanges(analysis, [0, middleOf(text), endOf(text)]),
		"semantic tokens": (analysis) => lib.getSemanticTokens(analysis),
		"inlay hints": (analysis, text) => lib.getInlayHints(analysis, whole(text), options),
		"code lenses": (analysis) => lib.getCodeLenses(analysis, options),
		links: (analysis) => lib.getDocumentLinks(analysis, options),
		formatting: (analysis) => lib.getFormatting(analysis, options),
	};
}
