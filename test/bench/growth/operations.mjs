/** What is asked of a text, each by itself: the reading has been done. */

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
	goesOn: true,
	folders: ["file:///pilots"],
};
const today = "2027-01-31";
const uri = "file:///pilots/a.pilot.yaml";

/** What an editor keeps of the text, as it is after the reading. */
function analysisOf(lib, text) {
	const document = lib.TextDocument.create(uri, "pilot", 1, text);
	const pilot = lib.pilotOf(lib.parse(text));
	const missingFiles = new Set(lib.linkedFilesOf(pilot, uri).map(({ path }) => path));
	const context = { today, missingFiles };
	return { document, pilot, context, findings: lib.check(pilot, context) };
}

const whole = (text) => ({ start: 0, end: text.length });
const middleOf = (text) => text.indexOf(":", text.length / 2) + 2;
/** On the last words: whoever looks from the start comes there last. */
const endOf = (text) => text.trimEnd().length;

/** Each is handed what was read, and does all its work. */
export function operationsOf(lib) {
	const ask = (work) => ({
		prepare: (text) => analysisOf(lib, text),
		work: (analysis, text) => work(analysis, text),
	});
	const writer = lib.sarifWriter({ version: "1", language: "nl", pageOf: () => undefined });
	return {
		check: ask(({ pilot, context }) => lib.check(pilot, context)),
		"all fixes": ask(({ pilot, context, findings }) =>
			findings.map((finding) => lib.fixesFor(finding, pilot, context)),
		),
		"safe fixes": ask(({ pilot, context, findings }) => lib.safeEdits(findings, pilot, context)),
		"code actions": ask((analysis, text) => lib.getCodeActions(analysis, whole(text), options)),
		"code actions of the file": ask((analysis, text) =>
			lib.getCodeActions(analysis, whole(text), { ...options, only: ["source"] }),
		),
		SARIF: ask(({ pilot, context }) =>
			writer.file(lib.checkedFile("a.pilot.yaml", pilot, context, { language: "nl", withFixes: true })),
		),
		diagnostics: ask(({ document, findings }) =>
			findings.map((finding) => lib.toDiagnostic(document, finding, options)),
		),
		completion: ask((analysis, text) => [
			lib.getCompletions(analysis, endOf(text), options),
			lib.getCompletions(analysis, middleOf(text), options),
		]),
		hover: ask((analysis, text) => lib.getHover(analysis, endOf(text), options)),
		"where a party is named": ask((analysis, text) => [
			lib.getReferences(analysis, endOf(text), true),
			lib.getDefinition(analysis, endOf(text)),
			lib.getDocumentHighlights(analysis, endOf(text)),
		]),
		rename: ask((analysis, text) => lib.getRename(analysis, endOf(text), "another-one", options)),
		symbols: ask((analysis) => lib.getSymbolList(analysis, options)),
		"symbols of all pilots": ask(({ pilot }) => lib.getWorkspaceSymbols([lib.summaryOf(pilot, uri)], "a")),
		folds: ask((analysis) => lib.getFoldingRanges(analysis)),
		selections: ask((analysis, text) => lib.getSelectionRanges(analysis, [0, middleOf(text), endOf(text)])),
		"semantic tokens": ask((analysis) => lib.getSemanticTokens(analysis)),
		"inlay hints": ask((analysis, text) => lib.getInlayHints(analysis, whole(text), options)),
		"code lenses": ask((analysis) => lib.getCodeLenses(analysis, options)),
		links: ask((analysis) => lib.getDocumentLinks(analysis, options)),
		formatting: ask((analysis) => lib.getFormatting(analysis, options)),
	};
}
