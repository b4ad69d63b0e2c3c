/** The steps that a text goes through, each by itself: what comes before it has been done. */

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
const reportOptions = { language: "nl", withFixes: true };
const today = "2027-01-31";
const uri = "file:///pilots/a.pilot.yaml";

/** What stays the same for all steps, each part computed when it is first needed. */
export function analysisInput(lib, text) {
	const tree = lib.parse(text);
	const pilot = lib.documentOf(tree);
	const context = { today, missingFiles: new Set(lib.linkedFilesOf(pilot, uri).map(({ path }) => path)) };
	const once = (work) => {
		let result;
		return () => (result ??= work());
	};
	const findings = once(() => lib.check(lib.documentOf(tree), context));
	const report = once(() => reportOf(lib, lib.documentOf(tree), context));
	return { text, tree, context, findings, report };
}

function reportOf(lib, document, context) {
	const [{ report }] = lib.checkedFiles([{ path: "a.pilot.yaml", document, context }], reportOptions);
	return report;
}

/** What a step is given: nothing has been asked of its document before; what is kept by parts of the tree may be there. */
const given = {
	text: (_lib, { text }) => text,
	pilot: (lib, { tree, context }) => ({ pilot: lib.documentOf(tree), context }),
	/** As an editor has it. */
	analysis: (lib, { text, tree, context, findings }) => ({
		document: lib.TextDocument.create(uri, "pilot", 1, text),
		pilot: lib.documentOf(tree),
		context,
		findings: findings(),
	}),
	/** The same with findings whose fixes nobody has asked for. */
	findings: (lib, input) => ({
		...given.analysis(lib, { ...input, findings: () => lib.check(lib.documentOf(input.tree), input.context) }),
	}),
	report: (_lib, { report }) => report(),
};

const whole = ({ document }) => ({ start: 0, end: document.getText().length });
const middleOf = ({ document }) => document.getText().indexOf(":", document.getText().length / 2) + 2;
/** On the last words: whoever looks from the start comes there last. */
const endOf = ({ document }) => document.getText().trimEnd().length;

/** For each step what it is given and what it does. */
export function stepsOf(lib) {
	const steps = {
		text: { reading: (text) => lib.parse(text) },
		pilot: {
			check: ({ pilot, context }) => lib.check(pilot, context),
			"facts for other pilots": ({ pilot }) => lib.factsOf(pilot, uri),
			"symbols of all pilots": ({ pilot }) => lib.getWorkspaceSymbols([lib.summaryOf(pilot, uri)], "a"),
			"--fix": ({ pilot, context }) => lib.fixedText(pilot, context),
			"report with fixes": ({ pilot, context }) => reportOf(lib, pilot, context),
		},
		findings: {
			"all fixes": ({ findings }) => findings.map(lib.fixesOf),
			"Fix All": ({ findings }) => lib.safeEdits(findings),
			"code actions": (analysis) => lib.getCodeActions(analysis, whole(analysis), options),
			"code actions of the file": (analysis) =>
				lib.getCodeActions(analysis, whole(analysis), { ...options, only: ["source"] }),
		},
		analysis: {
			diagnostics: ({ document, findings }) => findings.map((one) => lib.toDiagnostic(document, one, options)),
			completion: (analysis) => [
				lib.getCompletions(analysis, endOf(analysis), options),
				lib.getCompletions(analysis, middleOf(analysis), options),
			],
			hover: (analysis) => lib.getHover(analysis, endOf(analysis), options),
			"where a party is named": (analysis) => [
				lib.getReferences(analysis, endOf(analysis), true),
				lib.getDefinition(analysis, endOf(analysis)),
				lib.getDocumentHighlights(analysis, endOf(analysis)),
			],
			rename: (analysis) => lib.getRename(analysis, endOf(analysis), "another-one", options),
			outline: (analysis) => [lib.getSymbols(analysis, options), lib.getSymbolList(analysis, options)],
			folds: (analysis) => lib.getFoldingRanges(analysis),
			selections: (analysis) => lib.getSelectionRanges(analysis, [0, middleOf(analysis), endOf(analysis)]),
			"semantic tokens": (analysis) => lib.getSemanticTokens(analysis),
			"inlay hints": (analysis) => lib.getInlayHints(analysis, whole(analysis), options),
			"code lenses": (analysis) => lib.getCodeLenses(analysis, options),
			links: (analysis) => lib.getDocumentLinks(analysis, options),
			formatting: (analysis) => lib.getFormatting(analysis, options),
			"formatting while typing": (analysis) => lib.getOnTypeFormatting(analysis, endOf(analysis), "\n"),
		},
		report: Object.fromEntries(
			Object.entries(writersOf(lib)).map(([name, writer]) => [
				`report, ${name}`,
				(report) => written(lib, writer, report),
			]),
		),
	};
	return Object.entries(steps).flatMap(([kind, works]) =>
		Object.entries(works).map(([name, work]) => ({ name, prepare: (input) => given[kind](lib, input), work })),
	);
}

function writersOf(lib) {
	const plain = (text) => text;
	const palette = new Proxy({}, { get: () => plain });
	return {
		pretty: lib.prettyWriter({ language: "nl", palette }),
		json: lib.jsonWriter,
		sarif: lib.sarifWriter({ version: "1", language: "nl", pageOf: () => undefined }),
		github: lib.githubWriter,
		gitlab: lib.gitlabWriter,
		junit: lib.junitWriter({ language: "nl", today, failing: new Set(["error"]) }),
		readiness: lib.readinessWriter("nl"),
	};
}

/** The whole report of one file; of JSON also with each finding added later, as cross-file findings are. */
function written(lib, writer, report) {
	const added = writer.add?.(writer.file({ ...report, findings: [] }), report.findings);
	return [added, [...writer.report([lib.writtenFile(report, writer)], { isComplete: true })].join("")];
}
