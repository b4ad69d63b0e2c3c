/** Cursor to suggestions, in process, at every place of a pilot of an ordinary length. */
import { TextDocument } from "vscode-languageserver-textdocument";
import { summary } from "./statistics.mjs";
import { halfTyped, pilotOf, today } from "./texts.mjs";

export const completionLines = 300;
/** How often each place is asked; the quickest counts, for the machine does other things too. */
const rounds = 3;

export function measureCompletion({ inProcess: { analysesAt, getCompletions } }) {
	const text = pilotOf(completionLines);
	return { whole: measure(text), halfTyped: measure(halfTyped(text)) };

	function measure(text) {
		const document = TextDocument.create("file:///bench.pilot.yaml", "pilot", 1, text);
		const analysis = analysesAt(today).of(document);
		const ask = (offset) => {
			const start = performance.now();
			getCompletions(analysis, offset, { language: "en", snippets: true });
			return performance.now() - start;
		};
		const times = Array.from({ length: text.length + 1 }, (_, offset) =>
			Math.min(...Array.from({ length: rounds }, () => ask(offset))),
		);
		return { ...summary(times), slowest: Math.max(...times) };
	}
}
