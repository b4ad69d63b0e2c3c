/** Measures that other goals use, in this file and then in other pilots, each with its unit; a new one is as good. */
import { CompletionItemKind } from "vscode-languageserver-types";
import { itemsAt, textIn } from "../../document/query";
import type { ValueContext } from "../../yaml/cursor/context";
import { mayMean, type Proposal, type Request, typedIn, written } from "./proposal";

/** Nobody reads a longer list; who types on gets others. */
const MOST = 50;

export function indicatorProposals(request: Request, context: ValueContext): readonly Proposal[] {
	const { style } = request;
	const canAddUnit = !context.siblings.has("unit") && context.alone && !context.flow && context.quote === undefined;
	return used(request, context, "indicator").map(({ value, unit, rank }) => {
		const newLine = style.lineBreak + " ".repeat(context.column);
		return {
			label: value,
			kind: CompletionItemKind.Unit,
			detail: unit,
			template: [
				written(value, context.quote, context.flow),
				...(canAddUnit && unit !== undefined ? [`${newLine}unit: ${written(unit, undefined, false)}`] : []),
			],
			rank,
		};
	});
}

export function unitProposals(request: Request, context: ValueContext): readonly Proposal[] {
	return used(request, context, "unit").map(({ value, rank }) => ({
		label: value,
		kind: CompletionItemKind.Unit,
		template: [written(value, context.quote, context.flow)],
		rank,
	}));
}

interface Used {
	readonly value: string;
	readonly unit: string | undefined;
	/** This file before others. */
	readonly rank: number;
}

/** The texts that goals have under `key`, each once; not the one that is being typed. */
function used(request: Request, context: ValueContext, key: "indicator" | "unit"): readonly Used[] {
	const typed = typedIn(request, context);
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
