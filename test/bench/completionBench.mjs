/** From the cursor to an answer, in process, at every place of a pilot of an ordinary length. */
import { TextDocument } from "vscode-languageserver-textdocument";
import { summary } from "./statistics.mjs";
import { halfTyped, pilotOf, today } from "./texts.mjs";

export const completionLines = 300;
/** How often each place is asked; the quickest counts, for the machine does other things too. */
const rounds = 3;
/** How often what concerns the whole document is asked. */
const wholeTimes = 200;

/** What an editor asks for, by the words that the report has for it. */
const requests = {
	suggestions: ({ getCompletions }, analysis, offset) =>
		getCompletions(analysis, offset, { language: "en", snippets: true }),
	hover: ({ getHover }, analysis, offset) => getHover(analysis, offset, { language: "en", markdown: true }),
	"definition and highlights": ({ getDefinition, getDocumentHighlights }, analysis, offset) => {
		getDefinition(analysis, offset);
		getDocumentHighlights(analysis, offset);
	},
	selection: ({ getSelectionRanges }, analysis, offset) => getSelectionRanges(analysis, [offset]),
	outline: ({ getSymbols }, analysis) => getSymbols(analysis, { language: "en" }),
	folding: ({ getFoldingRanges }, analysis) => getFoldingRanges(analysis),
};

export function measureCompletion({ inProcess }) {
	const text = pilotOf(completionLines);
	return Object.fromEntries(
		Object.entries(requests).map(([name, request]) => [
			name,
			{ whole: measure(request, text), halfTyped: measure(request, halfTyped(text)) },
		]),
	);

	function measure(request, text) {
		const document = TextDocument.create("file:///bench.pilot.yaml", "pilot", 1, text);
		const analysis = inProcess.analysesAt(today).of(document);
		const ask = (offset) => {
			const start = performance.now();
			request(inProcess, analysis, offset);
			return performance.now() - start;
		};
		// The whole document has one answer, wherever the cursor is.
		const places = request.length < 3 ? wholeTimes : text.length + 1;
		const times = Array.from({ length: places }, (_, offset) =>
			Math.min(...Array.from({ length: rounds }, () => ask(offset))),
		);
		return { ...summary(times), slowest: Math.max(...times) };
	}
}
