/** Measures that other goals use, in this file and then in other pilots, each with its unit; a new one is as good. */
import { CompletionItemKind } from "vscode-languageserver-types";
import { itemsAt, textIn } from "../../document/query";
import type { ValueContext } from "../../yaml/cursor/context";
import { mayMean, type Proposal, type Request, typedIn, written } from "./proposal";

/** Nobody reads a longer list; who types on gets others. */
const MOST = 50;

export function indicatorProposals(request: Request, expected: ValueContext): readonly Proposal[] {
	const { style } = request;
	const canSayUnit = !expected.siblings.has("unit") && expected.alone && !expected.flow && expected.quote === undefined;
	return used(request, expected, "indicator").map(({ value, unit, rank }) => {
		const newLine = style.lineBreak + " ".repeat(expected.column);
		return {
			label: value,
			kind: CompletionItemKind.Unit,
			detail: unit,
			template: [
				written(value, expected.quote, expected.flow),
				...(canSayUnit && unit !== undefined ? [`${newLine}unit: ${written(unit, undefined, false)}`] : []),
			],
			rank,
		};
	});
}

export function unitProposals(request: Request, expected: ValueContext): readonly Proposal[] {
	return used(request, expected, "unit").map(({ value, rank }) => ({
		label: value,
		kind: CompletionItemKind.Unit,
		template: [written(value, expected.quote, expected.flow)],
		rank,
	}));
}

interface Used {
	readonly value: string;
	readonly unit: string | undefined;
	/** This file before others. */
	readonly rank: number;
}

/** What goals say under `key`, each text once; not what is being typed itself. */
function used(request: Request, expected: ValueContext, key: "indicator" | "unit"): readonly Used[] {
	const typed = typedIn(request, expected);
	const found = new Map<string, Used>();
	let typedHere: string | undefined;
	const add = (value: string | undefined, unit: string | undefined, rank: number) => {
		if (value !== undefined && value !== typedHere && mayMean(typed, [value])) {
			const known = found.get(value);
			found.set(value, { value, unit: known?.unit ?? unit, rank: known?.rank ?? rank });
		}
	};
	for (const goal of itemsAt(request.analysis.pilot, "why.goals")) {
		const text = textIn(goal, key);
		const own = text !== undefined && text.span.start <= request.offset && request.offset <= text.span.end;
		typedHere = own ? text.value : typedHere;
		add(own ? undefined : text?.value, textIn(goal, "unit")?.value, 0);
	}
	for (const { indicator, unit } of request.options.vocabulary?.measures ?? []) {
		if (found.size >= MOST) {
			break;
		}
		add(key === "unit" ? unit : indicator, unit, 1);
	}
	return [...found.values()];
}
