/** Measures that other goals of this file use, each with its unit; a new one is as good. */
import { CompletionItemKind } from "vscode-languageserver-types";
import { itemsAt, textIn } from "../../pilot/query";
import type { ExpectedValue } from "../../yaml/expected";
import { mayMean, type Proposal, type Request, typedIn, written } from "./proposal";

export function indicatorProposals(request: Request, expected: ExpectedValue): readonly Proposal[] {
	const { style } = request;
	const canSayUnit = !expected.siblings.has("unit") && expected.alone && !expected.flow && expected.quote === undefined;
	return used(request, expected, "indicator").map(({ value, beside }) => {
		const newLine = style.lineBreak + " ".repeat(expected.column);
		return {
			label: value,
			kind: CompletionItemKind.Unit,
			detail: beside,
			template: [
				written(value, expected.quote, expected.flow),
				...(canSayUnit && beside !== undefined ? [`${newLine}unit: ${written(beside, undefined, false)}`] : []),
			],
			rank: 0,
		};
	});
}

export function unitProposals(request: Request, expected: ExpectedValue): readonly Proposal[] {
	return used(request, expected, "unit").map(({ value }) => ({
		label: value,
		kind: CompletionItemKind.Unit,
		template: [written(value, expected.quote, expected.flow)],
		rank: 0,
	}));
}

/** What the goals say under `key`, each text once; not what is being typed itself. */
function used(
	request: Request,
	expected: ExpectedValue,
	key: "indicator" | "unit",
): readonly { value: string; beside: string | undefined }[] {
	const typed = typedIn(request, expected);
	const found = new Map<string, string | undefined>();
	for (const goal of itemsAt(request.analysis.pilot, "why.goals")) {
		const text = textIn(goal, key);
		const own = text !== undefined && text.span.start <= request.offset && request.offset <= text.span.end;
		if (text !== undefined && !own && mayMean(typed, [text.value])) {
			found.set(text.value, found.get(text.value) ?? textIn(goal, "unit")?.value);
		}
	}
	return [...found].map(([value, beside]) => ({ value, beside }));
}
