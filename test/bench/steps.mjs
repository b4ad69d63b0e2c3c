/** One keystroke without a protocol around it, each with the milliseconds that it took: the floor, and ours. */
import { TextDocument } from "vscode-languageserver-textdocument";
import { parseDocument } from "yaml";
import { today } from "./texts.mjs";

/** What merely reading the text costs. */
export function floorStep(text) {
	const document = TextDocument.create("file:///floor.yaml", "yaml", 1, text);
	parseDocument(text);
	return (change) => {
		const fresh = TextDocument.update(document, [change], document.version + 1).getText();
		const start = performance.now();
		parseDocument(fresh);
		return performance.now() - start;
	};
}

export function inProcessStep(text, { TextDocument, analysesAt, toDiagnostic }) {
	const document = TextDocument.create("file:///bench.pilot.yaml", "pilot", 1, text);
	const analyses = analysesAt(today);
	analyses.of(document);
	return (change) => {
		const start = performance.now();
		TextDocument.update(document, [change], document.version + 1);
		for (const finding of analyses.of(document).findings) {
			toDiagnostic(document, finding, { language: "en", related: true });
		}
		return performance.now() - start;
	};
}

/** Over the wire: until the findings of the version have come. */
export async function wireStep(text, client) {
	await client.open(text);
	return async (change) => {
		const start = performance.now();
		await client.change(change);
		return performance.now() - start;
	};
}
